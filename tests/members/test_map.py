"""The map of Blekinge's municipalities in the directory: its parts are links that filter."""

import pytest

from techtank.core.art.plates.sea_chart import outlines

from .directory import DIRECTORY, read, text_of
from .factories import make_member

LARGEST = 2_000


@pytest.fixture
def companies(site):
    """Two companies in Ronneby, one of them tiny, and one in Karlshamn."""
    make_member(title="A", place="ronneby", employees=3)
    make_member(title="B", place="ronneby", employees=20)
    make_member(title="C", place="karlshamn", employees=20)


def parts(page):
    """Return the links of the map: what they say and where they lead."""
    return {text_of(link): link["href"] for link in page.select(".map a")}


def test_each_municipality_leads_to_its_companies_and_says_how_many(companies, client):
    assert parts(read(client)) == {
        "Karlshamn 1": f"{DIRECTORY}?kommun=karlshamn",
        "Ronneby 2": f"{DIRECTORY}?kommun=ronneby",
    }


def test_other_filters_are_kept_and_counted(companies, client):
    assert parts(read(client, "?storlek=mikro")) == {
        "Ronneby 1": f"{DIRECTORY}?kommun=ronneby&storlek=mikro"
    }


def test_what_is_chosen_is_marked_and_taken_away_by_another_click(companies, client):
    page = read(client, "?kommun=ronneby")
    [chosen] = page.select(".map a[aria-current=true]")
    assert text_of(chosen) == "Ronneby 2"
    assert chosen["href"] == DIRECTORY
    assert parts(page)["Karlshamn 1"] == f"{DIRECTORY}?kommun=karlshamn&kommun=ronneby"


def test_a_municipality_without_companies_is_drawn_but_leads_nowhere(companies, client):
    page = read(client)
    assert len(page.select(".map path")) == len(outlines())
    assert "Olofström 0" in [text_of(part) for part in page.select(".map g")]


def test_the_map_weighs_little_in_the_page(companies, client):
    whole = client.get(f"{DIRECTORY}?q=a&storlek=mikro&storlek=sma").content.decode()
    drawn = whole[whole.index('<nav class="map"') :]
    assert len(drawn[: drawn.index("</nav>")].encode()) < LARGEST
