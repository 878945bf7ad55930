"""A member's changes reach visitors by approval alone, and carry nothing of staff's with them."""

import pytest
from django.test import Client
from django.urls import reverse
from wagtail.models import Page, WorkflowPage, WorkflowState

from members.models import MemberPage
from self_service.models import ProfileDraft
from techtank.core.publishing import PublishRefusedError
from techtank.core.roles import Role
from tests.factories import make_news, make_person
from tests.self_service.sent import ADDRESS, form_of, save

pytestmark = [pytest.mark.django_db, pytest.mark.slow]
PUBLIC = "/medlemmar/plat-ab/"


@pytest.fixture
def editor(site):
    """Return an editor's browser."""
    browser = Client()
    browser.user = make_person(Role.EDITOR, email="rut@example.se")
    browser.force_login(browser.user)
    return browser


def send(member, **changes):
    """Change something and send it."""
    return save(member, to="skicka/", **({"phone": "0457-111 22"} | changes))


def answer(editor, company, action, **data):
    """Press approve or send back in Wagtail's list of what awaits review."""
    task = MemberPage.objects.get(pk=company.pk).current_workflow_task_state
    address = reverse("wagtailadmin_pages:workflow_action", args=[company.pk, action, task.pk])
    return editor.post(address, data, follow=True)


def staff_form(company, **fields):
    """Return what staff's form sends that is enough to save a draft."""
    page = MemberPage.objects.get(pk=company.pk).get_latest_revision_as_object()
    rows = {
        f"{name}-{key}": value
        for name in ("contacts", "capabilities", "certificates", "pictures", "comments")
        for key, value in {"TOTAL_FORMS": 0, "INITIAL_FORMS": 0}.items()
    }
    plain = {
        name: page.serializable_value(name) or ""
        for name in (
            "title",
            "slug",
            "lead_sv",
            "lead_en",
            "organisation",
            "organisation_number",
            "municipality",
            "street",
            "postcode",
            "town",
            "phone",
            "email",
            "address",
        )
    }
    texts = {f"description_{one}": "null" for one in ("sv", "en")}
    return plain | rows | texts | fields


def draft_by_staff(company, user=None, **fields):
    """Store what staff have not published."""
    page = MemberPage.objects.get(pk=company.pk).get_latest_revision_as_object()
    for name, value in fields.items():
        setattr(page, name, value)
    return page.save_revision(user=user)


def visible(text):
    """Whether a visitor reads something on the company's page."""
    return text in Client().get(PUBLIC).content.decode()


def latest(company):
    """Return what staff's form begins with."""
    return MemberPage.objects.get(pk=company.pk).get_latest_revision_as_object()


def test_what_is_sent_waits_and_the_live_page_does_not_change(company, member):
    before = MemberPage.objects.get(pk=company.pk)
    response = send(member)
    assert response["Location"] == "/min-sida/"
    page = MemberPage.objects.get(pk=company.pk)
    assert page.workflow_in_progress
    assert (page.phone, page.search_text) == (before.phone, before.search_text)
    assert not visible("111")
    assert "Väntar på granskning" in member.get("/min-sida/").content.decode()


def test_what_is_approved_is_public_and_the_draft_is_gone(company, member, editor):
    send(member)
    answer(editor, company, "approve")
    assert visible("0457-111")
    assert not ProfileDraft.objects.exists()
    assert "Godkänt och publikt" in member.get("/min-sida/").content.decode()


def test_while_it_waits_the_form_is_read_only_and_nothing_can_be_saved(company, member):
    filled = form_of(member)
    send(member)
    assert "disabled" in member.get(ADDRESS).content.decode()
    assert member.post(ADDRESS, filled | {"phone": "0457-999 99"}).status_code == 409
    assert ProfileDraft.objects.get().answers == {"phone": "0457-111 22"}


def test_what_was_taken_back_can_be_changed_and_sent_again(company, member, editor):
    send(member)
    member.post(f"{ADDRESS}ta-tillbaka/")
    page = MemberPage.objects.get(pk=company.pk)
    assert not page.workflow_in_progress
    assert not page.has_unpublished_changes
    send(member, phone="0457-333 44")
    answer(editor, company, "approve")
    assert visible("0457-333")


def test_what_staff_sent_back_shows_their_comment_and_is_sent_again(company, member, editor):
    send(member)
    answer(editor, company, "reject", comment="Skriv hela numret.")
    shown = member.get(ADDRESS).content.decode()
    assert "Skriv hela numret." in shown
    assert form_of(member)["phone"] == "0457-111 22"
    send(member, phone="0457-333 44")
    assert WorkflowState.objects.count() == 1
    assert "Skriv hela numret." in member.get("/min-sida/").content.decode()
    answer(editor, company, "approve")
    assert visible("0457-333")


def test_whoever_answers_for_the_members_approves_and_publishes_no_news(company, member, site):
    manager = Client()
    manager.force_login(make_person(Role.MEMBER_MANAGER))
    send(member)
    answer(manager, company, "reject", comment="Skriv hela numret.")
    assert "Skriv hela numret." in member.get(ADDRESS).content.decode()
    send(member, phone="0457-333 44")
    answer(manager, company, "approve")
    assert visible("0457-333")
    article = make_news(live=False)
    article.save_revision()
    manager.post(f"/admin/pages/{article.pk}/edit/", {"action-publish": "1"})
    article.refresh_from_db()
    assert not article.live


def test_what_waits_is_not_thrown_away_and_what_was_sent_back_is(company, member, editor):
    send(member)
    shown = member.post(f"{ADDRESS}kasta/", follow=True).content.decode()
    assert "väntar på granskning" in shown
    assert ProfileDraft.objects.get().sent_revision_id
    answer(editor, company, "reject", comment="Nej.")
    member.post(f"{ADDRESS}kasta/")
    assert not ProfileDraft.objects.exists()
    assert not MemberPage.objects.get(pk=company.pk).workflow_in_progress
    draft_by_staff(company, lead_sv="Ny ingress av Rut.").publish()
    assert visible("Ny ingress av Rut.")
    send(member)
    answer(editor, company, "approve")
    assert visible("0457-111")


@pytest.mark.parametrize("end", ["withdraw", "reject", "cancel"])
def test_after_a_review_without_approval_staff_begin_with_what_is_public(
    company, member, editor, end
):
    send(member)
    if end == "withdraw":
        member.post(f"{ADDRESS}ta-tillbaka/")
    elif end == "reject":
        answer(editor, company, "reject", comment="Nej.")
    else:
        MemberPage.objects.get(pk=company.pk).current_workflow_state.cancel(user=editor.user)
    assert latest(company).phone == "0455-30 50 00"
    draft_by_staff(company, lead_sv="Ny ingress av Rut.").publish()
    assert visible("Ny ingress av Rut.")
    assert not visible("111")
    assert form_of(member)["phone"] == "0457-111 22"


def test_staff_who_call_a_review_off_get_a_form_without_what_was_sent(company, member, editor):
    send(member)
    address = reverse("wagtailadmin_pages:edit", args=[company.pk])
    filled = staff_form(company, phone="0457-111 22") | {"action-cancel-workflow": "1"}
    response = editor.post(address, filled, follow=True)
    assert response.redirect_chain
    assert "0457-111 22" not in response.content.decode()
    assert latest(company).phone == "0455-30 50 00"
    assert form_of(member)["phone"] == "0457-111 22"


def test_nothing_is_sent_while_staff_have_unpublished_changes(company, member, editor):
    draft_by_staff(company, lead_sv="Ruts halvfärdiga ingress.")
    response = member.post(
        f"{ADDRESS}skicka/", form_of(member) | {"phone": "0457-111 22"}, follow=True
    )
    assert "arbetar med er sida" in response.content.decode()
    assert ProfileDraft.objects.get().answers == {"phone": "0457-111 22"}
    assert not MemberPage.objects.get(pk=company.pk).workflow_in_progress
    latest(company).get_latest_revision().publish()
    member.post(f"{ADDRESS}skicka/")
    answer(editor, company, "approve")
    assert visible("Ruts halvfärdiga ingress.")
    assert visible("0457-111")


def test_a_member_never_sees_what_staff_have_not_published(company, member):
    draft_by_staff(company, lead_sv="Hemlig ingress.")
    for address in (ADDRESS, f"{ADDRESS}forhandsvisning/"):
        assert "Hemlig" not in member.get(address).content.decode()


def test_what_staff_publish_meanwhile_is_not_undone_by_an_older_draft(company, member, editor):
    save(member, phone="0457-111 22")
    draft_by_staff(company, lead_sv="Ny ingress av Rut.").publish()
    send(member)
    answer(editor, company, "approve")
    assert visible("Ny ingress av Rut.")
    assert visible("0457-111")


def test_staff_can_neither_save_nor_publish_while_it_waits(company, member, editor):
    send(member)
    address = reverse("wagtailadmin_pages:edit", args=[company.pk])
    shown = editor.get(address).content.decode()
    assert "Jämför gammalt och nytt" in shown
    for button in ("", "action-publish", "action-submit"):
        editor.post(address, staff_form(company, lead_sv="Av Rut.") | {button: "1"})
    page = MemberPage.objects.get(pk=company.pk)
    assert page.latest_revision == ProfileDraft.objects.get().sent_revision
    assert page.workflow_in_progress


def test_what_reached_the_page_past_the_lock_is_not_approved_with_it(company, member, editor):
    send(member)
    draft_by_staff(company, lead_sv="Ruts utkast.")
    answer(editor, company, "approve")
    answer(editor, company, "approve")
    assert not visible("Ruts utkast.")
    assert not visible("0457-111")
    assert ProfileDraft.objects.get().sent_revision is None
    assert latest(company).lead_sv == "Ruts utkast."


def test_code_can_publish_nothing_else_while_it_waits(company, member):
    send(member)
    revision = draft_by_staff(company, lead_sv="Ruts utkast.")
    with pytest.raises(PublishRefusedError):
        revision.publish()


def test_a_company_taken_down_while_it_waits_is_not_approved_back(company, member, editor):
    send(member)
    MemberPage.objects.get(pk=company.pk).unpublish()
    page = MemberPage.objects.get(pk=company.pk)
    assert not page.workflow_in_progress
    assert member.get(ADDRESS).status_code == 404
    assert ProfileDraft.objects.get().sent_revision is None


def test_without_a_workflow_nothing_is_sent_and_the_operator_is_told(company, member, caplog):
    WorkflowPage.objects.all().delete()
    response = send(member)
    assert response["Location"] == ADDRESS
    assert "no workflow" in caplog.text
    assert not Page.objects.get(pk=company.pk).has_unpublished_changes


def test_faults_are_shown_beside_their_fields_and_nothing_is_sent(company, member):
    response = send(member, phone="ring oss", lead_sv="")
    assert response.status_code == 422
    shown = response.content.decode()
    assert 'href="#id_phone"' in shown
    assert 'href="#id_lead_sv"' in shown
    assert not MemberPage.objects.get(pk=company.pk).workflow_in_progress
    assert form_of(member)["phone"] == "ring oss"
