"""A purchaser finds companies by words."""

import pytest

from people.models import Municipality

from .directory import names
from .factories import make_capability, make_member

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    "search",
    [
        "laserskärning",
        "laserskarning",
        "LASERSKÄRNING",
        "laser skärning",
        "skärning, laser",
        "Laser-skärning",
        "laserskärning i Ronneby",
        "rörlaser",
        "rorlaser",
        "laser cutting",
        "lasercutting",
        "tube laser",
        "plåtbearbetning",
        "sheet metal",
    ],
)
def test_a_capability_is_found_however_it_is_written(cutting, client, search):
    make_member(title="Träff", core=(cutting["laser"],))
    make_member(title="Annat")
    assert names(client, f"?q={search}") == ["Träff"]


@pytest.mark.parametrize("search", ["laserskärning", "laserskarning", "laser skärning"])
def test_a_compound_written_apart_finds_the_same_companies(cutting, client, search):
    make_member(title="Träff", core=(cutting["laser"],))
    weld = make_capability("Lasersvetsning")
    make_member(title="Svetsar med laser, skär med vatten", core=(weld, cutting["water"]))
    assert names(client, f"?q={search}") == ["Träff"]
    assert names(client, f"?q={search} ronneby") == ["Träff"]


@pytest.mark.parametrize(
    "search", ["Åbacken", "abacken", "karlshamn", "Mörrum", "morrum", "vassa", "gängor & plåt"]
)
def test_a_company_is_found_by_name_place_lead_and_description(site, client, search):
    make_member(
        title="Åbackens Verkstad",
        place="karlshamn",
        town="Mörrum",
        lead_sv="Vassa på detaljer.",
        description_sv="<p>Vi skär g&auml;ngor.</p><ul><li>Plåt</li></ul>",
    )
    make_member(title="Annat", lead_sv="En ingress.")
    assert names(client, f"?q={search.replace('&', '%26')}") == ["Åbackens Verkstad"]


def test_every_word_of_a_search_must_be_met(cutting, client):
    make_member(title="A", core=(cutting["laser"],), place="ronneby")
    make_member(title="B", core=(cutting["laser"],), place="karlshamn")
    assert names(client, "?q=laserskärning karlshamn") == ["B"]
    assert names(client, "?q=laserskärning gjutning") == []


def test_signs_alone_and_markup_search_for_nothing(site, client):
    make_member(title="A")
    assert names(client, "?q=!%25_") == ["A"]
    assert names(client, "?q=<p>") == []


def test_a_search_is_read_to_its_hundredth_letter(site, client):
    make_member(title="A", lead_sv="x" * 100)
    assert names(client, "?q=" + "x" * 3000) == ["A"]


def test_new_words_for_a_capability_find_its_companies_at_once(cutting, client):
    make_member(title="A", core=(cutting["laser"],))
    assert names(client, "?q=fiberlaser") == []
    cutting["laser"].synonyms_sv += "\nfiberlaser"
    cutting["laser"].save()
    assert names(client, "?q=fiberlaser") == ["A"]
    cutting["sheet"].name_sv = "Tunnplåt"
    cutting["sheet"].save()
    assert names(client, "?q=tunnplåt") == ["A"]


def test_a_municipality_that_is_renamed_is_found_by_its_new_name(site, client):
    make_member(title="A", place="ronneby")
    place = Municipality.objects.get(slug="ronneby")
    place.name = "Brunnby"
    place.save()
    assert names(client, "?q=brunnby") == ["A"]


def test_a_draft_is_not_found_before_it_is_published(site, client):
    page = make_member(title="A", lead_sv="Nu.")
    page.title, page.lead_sv = "Z", "Snart."
    revision = page.save_revision()
    make_member(title="B")
    assert names(client) == ["A", "B"]
    assert names(client, "?q=snart") == []
    revision.publish()
    assert names(client) == ["B", "Z"]
    assert names(client, "?q=snart") == ["Z"]
