"""Lists ask the database as often for 200 rows as for 10."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from techtank.core.models.image import SiteImageRendition
from tests.factories import in_english, make_image, make_news
from tests.page_types import bilingual, every_type
from tests.queries import MOST, brief, queries_of

pytestmark = pytest.mark.django_db


def fill(total):
    """Make articles with pictures of their own."""
    for number in range(total):
        make_news(main_image=make_image(), **(in_english(number) if number % 2 else {}))


def test_lists_cost_the_same_for_10_and_for_200_articles(site, client):
    addresses = ["/nyheter/", "/en/nyheter/", "/", "/en/"]
    fill(13)
    few = {address: queries_of(client, address) for address in addresses}
    for number in range(187):
        make_news(title=f"Fler {number}")
    for address in addresses:
        many = queries_of(client, address)
        assert len(many) <= len(few[address]), brief(many)
        assert len(many) <= MOST, brief(many)


def test_an_article_costs_at_most_15_queries(site, client):
    fill(6)
    article = make_news(main_image=make_image(), **in_english())
    swedish = article.url
    for address in (swedish, f"/en{swedish}"):
        statements = queries_of(client, address)
        assert len(statements) <= MOST, brief(statements)


def test_sizes_of_a_picture_are_asked_for_once_however_many_shapes_an_article_shows(site, client):
    fill(6)
    picture = make_image()
    picture.contextual_alt_text, picture.decorative = "En drönare", False
    story = [("image", {"image": picture, "caption": "", "size": "wide"})]
    article = make_news(main_image=make_image(), body_sv=story, **in_english() | {"body_en": story})
    address = f"/en{article.url}"
    client.get(address)
    made = SiteImageRendition.objects.all()
    SiteImageRendition.cache_backend.delete_many(one.get_cache_key() for one in made)
    with CaptureQueriesContext(connection) as captured:
        assert client.get(address).status_code == 200
    statements = [query["sql"] for query in captured]
    assert len(statements) <= MOST, brief(statements)
    assert sum('"image_id" = ' in one for one in statements) == 2, brief(statements)


@pytest.mark.slow
def test_no_page_asks_the_same_question_twice(site, client):
    fill(6)
    for address in ("/", "/nyheter/", make_news(main_image=make_image()).url):
        assert_each_asked_once(client, address)


@every_type
def test_no_kind_of_page_asks_twice_or_more_than_15_times_in_either_language(site, client, model):
    address = bilingual(model).url
    for one in (address, f"/en{address}"):
        assert_each_asked_once(client, one)


def assert_each_asked_once(client, address):
    """Whatever an address asks the database, it asks once, and no more than it may."""
    statements = queries_of(client, address)
    twice = {one for one in statements if statements.count(one) > 1}
    assert not twice, brief(twice)
    assert len(statements) <= MOST, brief(statements)
