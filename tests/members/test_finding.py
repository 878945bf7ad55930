"""A purchaser filters the directory, and reads what it lists."""

import pytest
from bs4 import BeautifulSoup

from .directory import DIRECTORY, names, read, text_of
from .factories import CERTIFICATE, in_english, make_capability, make_index, make_member

pytestmark = pytest.mark.django_db


def test_a_visitor_sees_all_companies_in_the_order_of_the_swedish_alphabet(site, client):
    swedish = ["Adolfsson", "Volvo", "Wiking", "Zenit", "Åkerlund", "Ädel", "Öberg"]
    for name in reversed(swedish):
        make_member(title=name)
    assert names(client) == swedish


def test_several_capabilities_widen_the_list(cutting, client):
    make_member(title="A", core=(cutting["laser"],))
    make_member(title="B", supplementary=(cutting["water"],))
    make_member(title="C")
    assert names(client, "?kompetens=laser") == ["A"]
    assert names(client, "?kompetens=laser&kompetens=vatten") == ["A", "B"]


def test_several_municipalities_and_sizes_widen_the_list(site, client):
    make_member(title="A", place="ronneby", employees=9)
    make_member(title="B", place="karlshamn", employees=10)
    make_member(title="C", place="olofstrom", employees=250)
    make_member(title="D", place="olofstrom")
    assert names(client, "?kommun=ronneby&kommun=karlshamn") == ["A", "B"]
    assert names(client, "?storlek=mikro&storlek=stora") == ["A", "C"]
    assert names(client, "?storlek=sma") == ["B"]
    assert names(client, "?storlek=medelstora") == []


def test_different_filters_narrow_the_list(cutting, client):
    make_member(title="A", place="ronneby", employees=5, core=(cutting["laser"],))
    make_member(title="B", place="ronneby", employees=50, core=(cutting["laser"],))
    make_member(title="C", place="karlshamn", employees=5, core=(cutting["laser"],))
    make_member(title="D", place="ronneby", employees=5, core=(cutting["water"],))
    assert names(client, "?kompetens=laser&kommun=ronneby") == ["A", "B"]
    assert names(client, "?kompetens=laser&kommun=ronneby&storlek=mikro") == ["A"]
    assert names(client, "?q=laser&kommun=karlshamn") == ["C"]


def test_a_broad_capability_finds_those_with_a_narrower_one_but_not_the_reverse(cutting, client):
    make_member(title="Bred", core=(cutting["sheet"],))
    make_member(title="Fin", core=(cutting["laser"],))
    assert names(client, "?kompetens=plat") == ["Bred", "Fin"]
    assert names(client, "?kompetens=laser") == ["Fin"]


def test_a_certificate_is_found_like_any_capability(site, client):
    iso = make_capability("ISO 9001", "ISO 9001", slug="iso", kind=CERTIFICATE)
    make_member(title="A", certificates={iso: "2026-05-20"})
    make_member(title="B")
    assert names(client, "?kompetens=iso") == ["A"]
    assert names(client, "?q=iso9001") == ["A"]
    assert names(client, "?q=ISO 9001") == ["A"]


def test_a_company_with_several_matches_stands_there_once(cutting, client):
    make_member(title="A", core=tuple(cutting.values()))
    assert names(client, "?kompetens=plat&q=skärning") == ["A"]
    assert client.get(f"{DIRECTORY}?kompetens=plat").context["listing"].total == 1


def test_the_cards_name_what_was_asked_for_first_and_mark_it(cutting, client):
    press, weld, iso = (make_capability(name) for name in ("Pressning", "Svetsning", "ISO 9001"))
    make_member(
        core=(press, weld), supplementary=(cutting["laser"], iso), is_example=True, employees=1500
    )
    card = read(client, "?q=laser skärning").select_one(".firm")
    assert text_of(card.select_one(".can")) == "Laserskärning, pressning, svetsning, ISO 9001"
    assert [mark.get_text() for mark in card.select("mark")] == ["Laserskärning"]
    assert text_of(card.select_one(".meta")) == "Ronneby, 1 500 anställda"
    assert "Exempelföretag" in card.get_text()
    plain = read(client).select_one(".can")
    assert text_of(plain).startswith("Pressning")
    assert not plain.select("mark")
    assert read(client, "?kompetens=plat").select_one("mark").get_text() == "Laserskärning"


def test_a_card_names_five_capabilities_and_says_how_many_more_there_are(site, client):
    make_member(core=tuple(make_capability(f"Kunnande {number}") for number in range(7)))
    assert text_of(read(client).select_one(".can")).endswith("och 2 till")


def test_the_heading_counts_what_is_found(site, client):
    make_member(place="ronneby")
    make_member(place="karlshamn")
    assert text_of(read(client).find(id="list")) == "2 företag"
    assert text_of(read(client, "?kommun=ronneby").find(id="list")) == "1 företag av 2"


def test_each_filter_that_is_set_can_be_taken_away_alone_and_all_at_once(cutting, client):
    make_member(core=(cutting["laser"],))
    query = "?q=laser&kompetens=laser&kompetens=vatten&kommun=ronneby"
    links = [link["href"] for link in read(client, query).select(".chips a")]
    assert links == [
        f"{DIRECTORY}?kompetens=laser&kompetens=vatten&kommun=ronneby",
        f"{DIRECTORY}?q=laser&kompetens=vatten&kommun=ronneby",
        f"{DIRECTORY}?q=laser&kompetens=laser&kommun=ronneby",
        f"{DIRECTORY}?q=laser&kompetens=laser&kompetens=vatten",
        DIRECTORY,
    ]


def test_the_form_keeps_what_is_ticked_and_offers_only_what_companies_have(cutting, client):
    make_capability("Gjutning", slug="gjutning")
    make_member(place="ronneby", core=(cutting["laser"],))
    form = read(client, "?kompetens=laser&kommun=karlshamn").find("form", id="filter")
    assert form.get("method", "get") == "get"
    boxes = {box["value"]: box.has_attr("checked") for box in form.select("input[type=checkbox]")}
    sizes = dict.fromkeys(["mikro", "sma", "medelstora", "stora"], False)
    assert boxes == {"plat": False, "laser": True, "karlshamn": True, "ronneby": False} | sizes
    assert list(boxes)[2:4] == ["karlshamn", "ronneby"]
    assert read(client).find("input", id="q")["form"] == form["id"]


def test_an_empty_result_suggests_a_filter_less_and_the_neighbours_that_have_it(cutting, client):
    make_member(place="karlshamn", core=(cutting["laser"],))
    make_member(place="karlskrona", core=(cutting["water"],))
    make_member(place="solvesborg", core=(cutting["laser"],))
    page = read(client, "?kompetens=laser&kommun=ronneby").select_one(".nothing")
    links = {text_of(link): link["href"] for link in page.select("a")}
    assert links == {
        "Karlshamn (1)": f"{DIRECTORY}?kompetens=laser&kommun=karlshamn",
        "Utan Ronneby (2)": f"{DIRECTORY}?kompetens=laser",
        "Visa alla": DIRECTORY,
    }


def test_an_empty_result_suggests_the_broader_capability_that_leads_to_companies(cutting, client):
    fine = make_capability("Finskärning", slug="fin", parent=cutting["laser"])
    make_member(place="ronneby", core=(cutting["water"],))
    make_member(place="karlskrona", core=(cutting["sheet"],))
    page = read(client, f"?kompetens={fine.slug}&kommun=ronneby").select_one(".nothing")
    links = {text_of(link): link["href"] for link in page.select("a")}
    assert links == {
        "Plåtbearbetning (1)": f"{DIRECTORY}?kompetens=plat&kommun=ronneby",
        "Utan Finskärning (1)": f"{DIRECTORY}?kommun=ronneby",
        "Visa alla": DIRECTORY,
    }


def test_the_neighbours_of_a_municipality_that_was_typed_are_suggested_too(cutting, client):
    make_member(place="karlshamn", core=(cutting["laser"],))
    page = read(client, "?q=Laserskärning Ronneby").select_one(".nothing")
    assert [link["href"] for link in page.select(".chips a")] == [
        f"{DIRECTORY}?q=Lasersk%C3%A4rning&kommun=karlshamn"
    ]


def test_an_empty_directory_says_so(site, client):
    make_index()
    assert "Här finns inga företag än." in text_of(read(client).select_one(".nothing"))


@pytest.mark.slow
def test_a_long_list_has_pages_that_keep_the_filters(site, client):
    for number in range(25):
        make_member(title=f"Firma {number:02d}", place="ronneby")
    listing = client.get(f"{DIRECTORY}?kommun=ronneby").context["listing"]
    assert (listing.total, listing.page_count, len(listing.cards)) == (25, 2, 24)
    assert listing.next_url == f"{DIRECTORY}?kommun=ronneby&sida=2"
    assert names(client, "?kommun=ronneby&sida=2") == ["Firma 24"]


def test_the_same_list_has_one_canonical_address_and_a_search_none(cutting, client):
    make_member(core=(cutting["laser"],), place="ronneby")
    query = "?storlek=sma&kommun=ronneby&kompetens=vatten&kompetens=laser&kompetens=laser"
    canonical = read(client, query).find("link", rel="canonical")["href"]
    assert canonical.endswith("?kompetens=laser&kompetens=vatten&kommun=ronneby&storlek=sma")
    search = read(client, "?q=laser")
    assert search.find("meta", attrs={"name": "robots"})["content"] == "noindex"
    assert not search.find("link", rel="canonical")


def test_the_title_of_a_filtered_list_says_what_it_holds(cutting, client):
    make_member(core=(cutting["laser"],))
    title = text_of(read(client, "?kompetens=laser&kommun=ronneby").title)
    assert title == "Laserskärning, Ronneby – Medlemmar – Techtank"


def test_the_english_directory_is_english_and_puts_swedish_companies_last(cutting, client):
    make_member(title="Aros", core=(cutting["laser"],))
    make_member(title="Ödman", core=(cutting["laser"],), **in_english())
    assert names(client, prefix="/en") == ["Ödman", "Aros"]
    page = BeautifulSoup(client.get(f"/en{DIRECTORY}").content, "html.parser")
    cards = page.select(".firm")
    assert text_of(cards[0].select_one(".can")) == "Laser cutting"
    assert "In Swedish" not in cards[0].get_text()
    assert "In Swedish" in cards[1].get_text()
    assert "2 companies" in text_of(page.find(id="list"))


def test_a_capability_without_an_english_name_is_marked_as_swedish(site, client):
    make_member(core=(make_capability("Kallbockning"),), **in_english())
    page = BeautifulSoup(client.get(f"/en{DIRECTORY}").content, "html.parser")
    assert page.select_one(".can [lang=sv]").get_text() == "Kallbockning"
    assert page.select_one("form [lang=sv]").get_text() == "Kallbockning"


def test_the_language_switch_keeps_the_filters(cutting, client):
    make_member(core=(cutting["laser"],))
    switch = read(client, "?kompetens=laser&q=laser").find("a", hreflang="en")
    assert switch["href"] == f"/en{DIRECTORY}?q=laser&kompetens=laser"
