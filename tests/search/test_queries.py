"""The search asks the database as often for many hits as for 10."""

import pytest

from tests.factories import make_news, make_page
from tests.members.factories import in_english, make_member
from tests.people.factories import make_contact
from tests.projects.factories import make_project
from tests.queries import MOST, brief, queries_of

pytestmark = [pytest.mark.django_db, pytest.mark.slow]
ADDRESSES = [
    "/sok/?q=tidvatten",
    "/en/sok/?q=tidvatten",
    "/sok/?q=tidvatten&typ=sidor",
    "/sok/",
    "/sok/?q=rymdraket",
]


@pytest.mark.parametrize("total", [20, 200])
def test_a_search_costs_the_same_for_10_and_for_many_hits(site, client, total):
    for number in range(2):
        make_news(title=f"Tidvatten {number}")
        make_project(title=f"Tidvatten {number}")
        make_contact(title=f"Tidvatten {number}")
        make_member(title=f"Tidvatten {number}", **in_english())
        make_page(title=f"Tidvatten {number}")
    few = {address: queries_of(client, address) for address in ADDRESSES}
    for number in range(total - 10):
        make_page(title=f"Fler tidvatten {number}")
    assert client.get(ADDRESSES[0]).context["listing"].total == total
    for address in ADDRESSES:
        many = queries_of(client, address)
        assert len(many) <= len(few[address]), brief(many)
        assert len(many) <= MOST, brief(many)
        assert len(set(many)) == len(many), brief(many)
