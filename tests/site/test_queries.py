"""Lists ask the database as often for 200 rows as for 10."""

import pytest

from tests.factories import in_english, make_image, make_news
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


def test_no_page_asks_the_same_question_twice(site, client):
    fill(6)
    for address in ("/", "/nyheter/", make_news(main_image=make_image()).url):
        statements = queries_of(client, address)
        twice = {one for one in statements if statements.count(one) > 1}
        assert not twice, brief(twice)
