"""When the page cache is told of a change, and how long it may keep what it has."""

import re
from datetime import timedelta

import pytest
from django.core.cache import cache
from django.db import connection, transaction
from django.utils import timezone
from wagtail.models import Page

from news.models import NewsPage
from techtank.core.models import Purge
from techtank.core.purging import telling
from tests.factories import make_news, make_page
from tests.offers.factories import make_offer


@pytest.fixture
def told(site, indexes, settings, monkeypatch, django_capture_on_commit_callbacks):
    """`told(change)` returns the tags that the cache is told when the change is stored."""
    settings.CACHE_PURGE_URL = "http://127.0.0.1:9"
    monkeypatch.setattr(telling, "_send", lambda purges: True)

    def tell(change) -> set[str]:
        connection.run_on_commit.clear()  # of what was made for the test
        with django_capture_on_commit_callbacks(execute=True):
            change()
        return {tag for purge in Purge.objects.all() for tag in purge.tags.split()}

    return tell


def shared_lifetime(client, address: str) -> int:
    """Return for how many seconds a shared cache may keep the page."""
    return int(re.search(r"s-maxage=(\d+)", client.get(address)["Cache-Control"])[1])


def test_without_a_cache_in_front_nothing_is_looked_at_and_pages_are_kept_for_a_minute(
    site, client, django_capture_on_commit_callbacks
):
    article = make_news()
    with django_capture_on_commit_callbacks(execute=True):
        article.save_revision().publish()
    assert not Purge.objects.exists()
    assert shared_lifetime(client, article.url) == 60


def test_a_draft_is_told_to_nobody(told):
    article = make_news()
    article.title = "Inte klart än"
    assert told(article.save_revision) == set()


def test_single_fields_that_visitors_see_are_told(told):
    article = make_news()
    article.lead_sv = "Andra ord."
    assert f"newspage-{article.pk}" in told(lambda: article.save(update_fields=["lead_sv"]))


def test_pages_that_are_updated_all_at_once_are_told_with_the_lists_that_choose_them(told):
    article = make_news()
    tags = told(lambda: NewsPage.objects.filter(pk=article.pk).update(date="2019-02-03"))
    assert {f"newspage-{article.pk}", "newspage-order", "newspage-order-2019"} <= tags


def test_a_page_that_is_taken_down_without_its_kind_being_known_is_told(told):
    article = make_news()
    tags = told(lambda: Page.objects.get(pk=article.pk).unpublish())
    assert {f"newspage-{article.pk}", "newspage-order"} <= tags
    hidden = Purge.objects.get(is_hard=True)
    assert hidden.tags == f"newspage-{article.pk}"


def test_what_is_undone_is_told_to_nobody(told):
    article = make_news()

    def undo() -> None:
        with transaction.atomic():
            article.unpublish()
            transaction.set_rollback(True)

    assert told(undo) == set()


def test_a_page_is_kept_until_midnight(told, client):
    page = make_page()
    now = timezone.localtime()
    midnight = (now + timedelta(days=1)).replace(hour=0, minute=0, second=0, microsecond=0)
    assert shared_lifetime(client, page.url) == pytest.approx(
        (midnight - now).total_seconds(), abs=5
    )


@pytest.mark.parametrize("end", ["an offer closes", "a page expires"])
def test_pages_are_kept_only_until_time_changes_one(end, told, client):
    page, soon = make_page(), timezone.now() + timedelta(seconds=90)
    if end == "an offer closes":
        make_offer(closes_at=soon, start=soon, end=soon + timedelta(hours=2))
    else:
        make_page(expire_at=soon)
    cache.clear()
    assert shared_lifetime(client, page.url) <= 90
