"""A company that is not published is nowhere, and nothing of it is counted."""

from datetime import timedelta

import pytest
from django.utils import timezone
from wagtail.models import PageViewRestriction

from techtank.core.models import SiteSettings
from tests.crawling import crawl
from tests.factories import make_image

from .factories import CERTIFICATE, in_english, make_capability, make_index, make_member

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("indexes")]
SECRET = "hemligheten"


def hide_as_draft(page):
    """Never published."""


def hide_behind_password(page):
    """Published, but for those with the password."""
    page.live = True
    page.save()
    PageViewRestriction.objects.create(page=page, restriction_type="password", password="x")


def hide_by_embargo(page):
    """Approved, to be published tomorrow."""
    page.go_live_at = timezone.now() + timedelta(days=1)
    page.save_revision().publish()


def hide_as_expired(page):
    """Its time is over, though the scheduler has not run yet."""
    page.live = True
    page.expire_at = timezone.now() - timedelta(minutes=1)
    page.save()


HIDING = [hide_as_draft, hide_behind_password, hide_by_embargo, hide_as_expired]


@pytest.fixture
def hidden(site):
    """`hidden(hide)` makes a company with secrets and hides it."""

    def make(hide):
        page = make_member(
            title=f"Firman {SECRET}",
            slug=SECRET,
            place="torsas",
            live=False,
            core=(make_capability(f"Konsten {SECRET}"),),
            certificates={make_capability(f"Intyg {SECRET}", kind=CERTIFICATE): "2026-05-20"},
            logo=make_image(),
            **in_english(),
        )
        hide(page)
        return page

    return make


@pytest.mark.parametrize("hide", HIDING, ids=lambda hide: hide.__name__)
def test_a_visitor_finds_no_trace_of_a_company_that_is_not_published(hidden, client, hide):
    hidden(hide)
    make_member(title="Den synliga", core=(make_capability("Gjutning"),))
    settings = SiteSettings.load()
    names = {"label_sv": "Medlemmar", "label_en": "Members"}
    settings.menu = [("link", names | {"page": make_index(), "url": ""})]
    settings.save()
    seen = crawl(client)
    assert "/medlemmar/" in seen
    assert "/en/medlemmar/" in seen
    for address, text in seen.items():
        assert SECRET not in text, address


@pytest.mark.parametrize("hide", HIDING, ids=lambda hide: hide.__name__)
def test_a_search_neither_finds_nor_counts_what_is_not_published(hidden, client, hide):
    page = hidden(hide)
    make_member(place="emmaboda")
    for query in (f"?q={SECRET}", "?kommun=torsas", "?kommun=emmaboda&q=konsten"):
        response = client.get(f"/medlemmar/{query}")
        assert response.context["listing"].total == 0
        assert page.title not in response.content.decode()
    assert client.get("/medlemmar/").context["listing"].total_of_all == 1
