"""A site that is older than the application form gets it, and keeps what it has written."""

import pytest
from django.core.management import call_command
from django.urls import reverse
from wagtail.models import Page, PageLogEntry

from members.models import MemberIndexPage
from membership.models import MembershipPage
from tests.factories import make_page, make_person

pytestmark = [pytest.mark.django_db, pytest.mark.slow]
ADDRESS = "/medlemmar/bli-medlem/"
OLD = {
    "title": "Gå med",
    "title_en": "Join us",
    "slug": "bli-medlem",
    "lead_sv": "Vår gamla ingress.",
    "lead_en": "Our old lead.",
    "body_sv": [("text", "<p>Vår gamla text.</p>")],
    "body_en": [("text", "<p>Our old text.</p>")],
}


@pytest.fixture
def old(site):
    """A page of text at the address, with a draft that says more."""
    MembershipPage.objects.get().delete()
    page = make_page(MemberIndexPage.objects.get(), **OLD)
    page.save_revision().publish()
    page.body_sv = [("text", "<p>Utkastet.</p>")]
    page.save_revision(log_action=True)
    return Page.objects.get(pk=page.pk)


def bootstrap():
    """Run the command as the container does at every start."""
    call_command("bootstrap", verbosity=0)


def test_an_old_page_of_text_gets_the_form_and_keeps_its_texts_and_its_number(old, client):
    bootstrap()
    page = MembershipPage.objects.get()
    assert (page.pk, page.path, page.title) == (old.pk, old.path, "Gå med")
    swedish = client.get(ADDRESS).content.decode()
    for told in ("Vår gamla ingress.", "Vår gamla text.", 'name="number"', "pröva er ansökan"):
        assert told in swedish, told
    assert "Utkastet" not in swedish
    assert "Our old text." in client.get(f"/en{ADDRESS}").content.decode()


def test_the_draft_and_the_history_of_an_old_page_go_on(old, client):
    bootstrap()
    page = MembershipPage.objects.get()
    draft = page.get_latest_revision_as_object()
    assert isinstance(draft, MembershipPage)
    assert "Utkastet" in str(draft.body_sv)
    assert page.revisions.count() == 2
    assert PageLogEntry.objects.for_instance(page).exists()
    client.force_login(make_person())
    first = page.revisions.order_by("pk").first().pk
    for name, args in (
        ("wagtailadmin_pages:edit", [page.pk]),
        ("wagtailadmin_pages:history", [page.pk]),
        ("wagtailadmin_pages:revisions_revert", [page.pk, first]),
    ):
        assert client.get(reverse(name, args=args)).status_code == 200, name


def test_an_old_page_that_is_taken_down_stays_down(old, client):
    old.specific.unpublish()
    bootstrap()
    assert not MembershipPage.objects.get().live
    assert client.get(ADDRESS).status_code == 410


def test_running_it_again_leaves_the_page_alone(old):
    bootstrap()
    before = MembershipPage.objects.values().get()
    bootstrap()
    assert MembershipPage.objects.values().get() == before
    assert not Page.find_problems()[0]
