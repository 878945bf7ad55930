"""What is under embargo is read by whom an editor gives a link, and by nobody else."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from bs4 import BeautifulSoup
from django.utils import timezone

from news.models import PreviewLink
from tests.factories import in_english, make_news

pytestmark = pytest.mark.django_db
MORNING = datetime(2126, 11, 24, 9, 0, tzinfo=ZoneInfo("Europe/Stockholm"))


@pytest.fixture
def release(site):
    """Return a release that is scheduled."""
    article = make_news(live=False, title="Fabriken öppnar", go_live_at=MORNING, **in_english())
    article.save_revision(approved_go_live_at=MORNING)
    return article


@pytest.fixture
def link(release):
    """Return a journalist's link."""
    return PreviewLink.objects.create(article=release, recipient="Anna Ek, Sydöstran")


def test_a_journalist_reads_the_release_and_its_time(release, link, client):
    page = BeautifulSoup(client.get(link.path).content, "lxml")
    assert page.h1.get_text(strip=True) == "Fabriken öppnar"
    notice = " ".join(page.select_one(".embargo").get_text(" ").split())
    assert "tidigast den 24 november 2126 kl. 9.00" in notice


def test_a_journalist_reads_it_in_english_by_the_same_link(release, link, client):
    path = link.path
    page = BeautifulSoup(client.get(f"/en{path}").content, "lxml")
    assert page.h1.get_text(strip=True) == release.title_en
    assert page.select_one("a[hreflang=sv]")["href"] == path


def test_no_cache_keeps_the_page_and_no_search_engine_finds_it(link, client):
    response = client.get(link.path)
    assert response["Cache-Control"] == "private, no-store"
    assert "xkey" not in response
    assert response["X-Robots-Tag"] == "noindex, nofollow"
    assert response["Referrer-Policy"] == "no-referrer"
    assert '<meta name="robots" content="noindex">' in response.content.decode()


def test_a_link_that_is_withdrawn_leads_nowhere_like_one_that_never_was(link, client):
    link.withdraw()
    assert client.get(link.path).status_code == 404
    assert client.get("/forhandsvisning/finns-ej/").status_code == 404


def test_the_link_shows_what_is_scheduled_not_a_later_draft(release, link, client):
    release.title = "En halvfärdig rubrik"
    release.save_revision()
    assert "Fabriken öppnar" in client.get(link.path).content.decode()


def test_the_link_leads_to_the_article_once_it_is_public(release, link, client):
    release.go_live_at = timezone.now() - timedelta(minutes=1)
    release.save_revision().publish()
    response = client.get(link.path)
    assert (response.status_code, response["Location"]) == (302, release.url)


def test_a_draft_without_a_time_says_that_it_is_a_draft(site, client):
    article = make_news(live=False)
    link = PreviewLink.objects.create(article=article, recipient="Anna Ek")
    assert "Ett utkast." in client.get(link.path).content.decode()


def test_no_two_links_are_alike_and_each_holds_256_bits(release):
    links = [PreviewLink.objects.create(article=release, recipient="X") for _number in range(3)]
    assert len({link.token for link in links}) == 3
    assert all(len(link.token) >= 43 for link in links)
