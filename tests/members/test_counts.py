"""Beside each choice of the directory stands how many companies it leads to."""

from itertools import cycle
from urllib.parse import urlencode

import pytest
from django.http import QueryDict
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from members.listing import MemberListing
from tests.members.directory import read, text_of
from tests.members.factories import make_capability, make_index, make_member

pytestmark = [pytest.mark.django_db, pytest.mark.slow]
PLACES = ["ronneby", "karlshamn", "olofstrom"]
SIZES = ["mikro", "sma"]
CAPABILITIES = ["bred", "smal", "annan"]


@pytest.fixture
def directory(site):
    """Make twelve companies that differ in what they can, where they lie and how many they are."""
    make_index()
    broad = make_capability("Bred", slug="bred")
    narrow = make_capability("Smal", slug="smal", parent=broad)
    other = make_capability("Annan", slug="annan")
    held = cycle([(broad,), (narrow,), (other,), (broad, narrow), (narrow, other)])
    places, people = cycle(PLACES), cycle([3, 20, None, 7])
    for number in range(12):
        word = "laser" if number % 2 else "svets"
        make_member(
            title=f"{word} {number}", core=next(held), place=next(places), employees=next(people)
        )


def listing(**filters: list[str]) -> MemberListing:
    """Return the directory as an address describes it."""
    return MemberListing(QueryDict(urlencode(filters, doseq=True)), "sv", "/medlemmar/")


@settings(
    max_examples=30,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(
    kompetens=st.lists(st.sampled_from(CAPABILITIES), unique=True),
    kommun=st.lists(st.sampled_from(PLACES), unique=True),
    storlek=st.lists(st.sampled_from(SIZES), unique=True),
    q=st.sampled_from(["", "laser", "svets 1", "finns inte"]),
)
def test_a_choice_leads_to_as_many_companies_as_stand_beside_it(
    directory, kompetens, kommun, storlek, q
):
    asked = {"kompetens": kompetens, "kommun": kommun, "storlek": storlek, "q": [q]}
    for facet in listing(**asked).facets:
        for option in facet.options:
            chosen = asked | {facet.name: [option.value]}
            assert option.total == listing(**chosen).total, (facet.name, option)


def test_a_visitor_reads_the_number_beside_the_box(directory, client):
    [broad] = read(client).select("input[value=bred]")
    assert text_of(broad.find_parent("label")) == "Bred (10)"


def test_a_capability_that_moves_in_the_tree_counts_there(directory):
    other, broad = (make_capability(name, slug=name.lower()) for name in ("Ny", "Nyare"))
    make_member(core=(broad,))
    broad.parent = other
    broad.save()
    totals = {option.value: option.total for option in listing().facets[0].options}
    assert (totals["ny"], totals["nyare"]) == (1, 1)
