"""The search names nothing that is not public, whatever its entries say."""

from datetime import timedelta

import pytest
from django.core.management import call_command
from django.utils import timezone
from wagtail.models import Page, PageViewRestriction

from people.models import PersonPage
from techtank.core.content_version import forget
from techtank.search.entries import renew_all
from techtank.search.models import SearchEntry
from tests.factories import in_english, make_news, make_page
from tests.members.factories import make_member
from tests.people.factories import make_contact

from .reading import titles

pytestmark = pytest.mark.django_db
SECRET = "hemligheten"


def hide_as_draft(page):
    """Written, and never published."""
    Page.objects.filter(pk=page.pk).update(live=False)
    forget()  # of an update no signal tells


def hide_by_embargo(page):
    """Approved, to be published tomorrow."""
    Page.objects.filter(pk=page.pk).update(live=False)
    page.refresh_from_db()
    page.first_published_at = None
    page.go_live_at = timezone.now() + timedelta(days=1)
    page.save_revision().publish()


def hide_by_unpublishing(page):
    """Taken down."""
    page.unpublish()


def hide_as_expired(page):
    """Its time is over, though the scheduler has not run yet."""
    page.expire_at = timezone.now() - timedelta(minutes=1)
    page.save()


def hide_behind_password(page):
    """Published, but for those with the password."""
    PageViewRestriction.objects.create(page=page, restriction_type="password", password="x")


def hide_below_a_private_page(page):
    """Published below a page that is for staff alone."""
    PageViewRestriction.objects.create(page=page.get_parent(), restriction_type="login")


def hide_by_moving(page):
    """Moved to where only staff may read."""
    private = make_page()
    PageViewRestriction.objects.create(page=private, restriction_type="login")
    page.move(private, pos="last-child")


HIDING = [
    hide_as_draft,
    hide_by_embargo,
    hide_by_unpublishing,
    hide_as_expired,
    hide_behind_password,
    hide_below_a_private_page,
    hide_by_moving,
]


@pytest.mark.parametrize("hide", HIDING, ids=lambda hide: hide.__name__)
def test_a_search_finds_nothing_that_is_not_public(site, client, hide):
    page = make_news(title=f"Om {SECRET}", **in_english() | {"title_en": f"On {SECRET}"})
    assert titles(client, SECRET) == [f"Om {SECRET}"]
    assert titles(client, SECRET, "/en") == [f"On {SECRET}"]
    hide(page)
    assert titles(client, SECRET) == []
    assert titles(client, SECRET, "/en") == []


@pytest.mark.parametrize("make", [make_page, make_member], ids=["page", "member"])
@pytest.mark.parametrize("renewed", [False, True], ids=["old entry", "renewed"])
def test_every_kind_asks_whether_its_pages_are_public(site, client, make, renewed):
    page = make(title=SECRET)
    hide_behind_password(page)
    if renewed:
        renew_all()
    assert titles(client, SECRET) == []


def test_an_external_contact_is_never_found_not_even_where_it_is_shown(site, client):
    person = make_contact(title="Ewa Extern", group=PersonPage.Group.EXTERNAL)
    body = [("contacts", {"heading": "Mer", "people": [person]}), ("text", "<p>Text.</p>")]
    article = make_news(body_sv=body)
    article.contacts = [article.contacts.model(person=person)]
    article.save()
    assert not SearchEntry.objects.filter(page=person).exists()
    assert titles(client, "extern") == []


def test_a_person_who_has_become_external_is_not_found_by_an_old_entry(site, client):
    person = make_contact(title="Ewa Extern")
    assert titles(client, "extern") == ["Ewa Extern"]
    PersonPage.objects.filter(pk=person.pk).update(group=PersonPage.Group.EXTERNAL)
    assert titles(client, "extern") == []
    renew_all()
    assert not SearchEntry.objects.filter(page=person).exists()


def test_what_is_scheduled_is_found_once_it_is_published(site, client):
    page = make_news(title=SECRET)
    hide_by_embargo(page)
    past = timezone.now() - timedelta(minutes=1)
    revision = page.get_latest_revision()
    revision.content["go_live_at"] = past.isoformat()
    revision.approved_go_live_at = past
    revision.save()
    assert titles(client, SECRET) == []
    call_command("publish_scheduled")
    assert titles(client, SECRET) == [SECRET]
