"""Staff undo what a company changed and they approved."""

from datetime import date, timedelta

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from wagtail.models import PageLogEntry

from members.models import CompanyContact, MemberPage
from techtank.core.roles import Role
from tests.factories import make_person
from tests.self_service.sent import save

pytestmark = [pytest.mark.django_db, pytest.mark.slow]


@pytest.fixture
def editor(site):
    """Return an editor's browser."""
    browser = Client()
    browser.force_login(make_person(Role.EDITOR))
    return browser


@pytest.fixture
def changed(company, member):
    """Return a company that has changed its phone number and removed a contact."""
    CompanyContact.objects.create(page=company, name="Bo Ek")
    save(member, to="skicka/", **{"phone": "0457-111 22", "contacts-0-remove": "1"})
    MemberPage.objects.get(pk=company.pk).current_workflow_task_state.approve()
    page = MemberPage.objects.get(pk=company.pk)
    assert (page.phone, page.contacts.count()) == ("0457-111 22", 0)
    return page


def undo(browser, page):
    """Press the button."""
    return browser.post(reverse("undo_profile_change", args=[page.pk]), follow=True)


def shown_button(browser, page):
    """Whether the page in the admin has the button."""
    address = reverse("wagtailadmin_pages:edit", args=[page.pk])
    return "Ångra företagets ändring" in browser.get(address).content.decode()


def phone_of(page):
    """Return the number that visitors see."""
    return MemberPage.objects.get(pk=page.pk).phone


def test_one_click_brings_back_what_was_public_before(changed, editor, member):
    assert shown_button(editor, changed)
    undo(editor, changed)
    page = MemberPage.objects.get(pk=changed.pk)
    assert (page.phone, page.contacts.get().name) == ("0455-30 50 00", "Bo Ek")
    assert not page.has_unpublished_changes
    assert not shown_button(editor, changed)
    assert "ångrades" in member.get("/min-sida/").content.decode()


def test_what_staff_alone_decide_stays(changed, editor):
    day = timezone.now() + timedelta(days=90)
    MemberPage.objects.update(last_confirmed=date(2026, 5, 4), expire_at=day)
    undo(editor, changed)
    page = MemberPage.objects.get(pk=changed.pk)
    assert (page.last_confirmed, page.expire_at) == (date(2026, 5, 4), day)


def test_after_thirty_days_it_stays(changed, editor):
    old = timezone.now() - timedelta(days=30, minutes=1)
    PageLogEntry.objects.update(timestamp=old)
    assert not shown_button(editor, changed)
    undo(editor, changed)
    assert phone_of(changed) == "0457-111 22"


@pytest.mark.parametrize("publishes", [True, False], ids=["published", "begun"])
def test_what_staff_have_done_since_is_not_undone(changed, editor, publishes):
    changed.lead_sv = "Av Rut."
    revision = changed.save_revision()
    if publishes:
        revision.publish()
    undo(editor, changed)
    page = MemberPage.objects.get(pk=changed.pk)
    assert page.phone == "0457-111 22"
    assert page.get_latest_revision_as_object().lead_sv == "Av Rut."


def test_while_the_company_has_sent_anew_nothing_is_undone(changed, editor, member):
    save(member, to="skicka/", phone="0457-333 44")
    undo(editor, changed)
    assert phone_of(changed) == "0457-111 22"
    assert MemberPage.objects.get(pk=changed.pk).workflow_in_progress


@pytest.mark.parametrize("who", ["anonymous", "member", "writer"])
def test_nobody_else_can_undo(changed, member, who):
    browser = member if who == "member" else Client()
    if who == "writer":
        browser.force_login(make_person(Role.WRITER))
    undo(browser, changed)
    assert phone_of(changed) == "0457-111 22"


def test_looking_undoes_nothing(changed, editor):
    assert editor.get(reverse("undo_profile_change", args=[changed.pk])).status_code == 405
