"""The front page asks a buyer what is needed and names what most members can make."""

import pytest
from bs4 import BeautifulSoup

from tests.members.directory import names, text_of
from tests.members.factories import CERTIFICATE, make_capability, make_index, make_member
from tests.queries import MOST, brief, queries_of

pytestmark = [pytest.mark.django_db, pytest.mark.slow]


def task(client, address="/"):
    """Return the part of the front page that asks what is needed; None if it does not ask."""
    return BeautifulSoup(client.get(address).content, "html.parser").select_one(".task")


def choices(client, address="/"):
    """Return what can be chosen, with its number, and the address that it leads to."""
    return {
        (text_of(link.span), text_of(link.select_one(".count"))): link["href"]
        for link in task(client, address).select("li a")
    }


@pytest.fixture
def members(site):
    """Three companies that cut with lasers, of which one is a draft; two that weld."""
    make_index()
    sheet = make_capability("Plåtbearbetning", "Sheet metal work", slug="plat")
    laser = make_capability("Laserskärning", "Laser cutting", slug="laser", parent=sheet)
    weld = make_capability("Svetsning", slug="svets")
    steel = make_capability("Stål", "Steel", kind="material")
    iso = make_capability("ISO 9001", kind=CERTIFICATE)
    make_member(core=(laser, sheet), certificates={iso: "2026-05-20"})
    make_member(core=(laser,), supplementary=(weld, steel))
    make_member(core=(weld, steel))
    make_member(core=(weld, steel))
    make_member(core=(laser,), live=False)


def test_a_buyer_sees_how_many_companies_a_common_process_leads_to(members, client):
    found = choices(client)
    assert list(found) == [("Svetsning", "3"), ("Laserskärning", "2")]
    for (_name, total), address in found.items():
        assert len(names(client, address.removeprefix("/medlemmar/"))) == int(total)


def test_a_buyer_who_reads_english_is_told_what_is_named_in_swedish_alone(members, client):
    assert list(choices(client, "/en/").values()) == [
        "/en/medlemmar/?kompetens=svets",
        "/en/medlemmar/?kompetens=laser",
    ]
    assert [link.span.get("lang") for link in task(client, "/en/").select("li a")] == ["sv", None]


def test_a_buyer_can_ask_in_words_of_their_own(members, client):
    form = task(client, "/en/").form
    assert (form["action"], form.input["name"]) == ("/en/medlemmar/", "q")


def test_nobody_is_asked_while_there_are_no_companies(site, client):
    make_index()
    assert task(client) is None


def test_the_question_costs_as_much_for_many_companies_as_for_few(members, client):
    few = queries_of(client, "/")
    for number in range(6):
        make_member(core=(make_capability(f"Process {number}"),))
    many = queries_of(client, "/")
    assert len(many) == len(few), brief(many)
    assert len(many) <= MOST, brief(many)
    assert len(choices(client)) == 5
