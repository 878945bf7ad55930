"""A visitor finds pages by what stands on them."""

from datetime import date

import pytest

from projects.models import Result
from tests.factories import in_english, make_news, make_page
from tests.members.factories import in_english as member_in_english
from tests.members.factories import make_capability, make_member
from tests.people.factories import make_contact, make_organisation
from tests.projects.factories import involve, make_project

from .reading import search, text_of, titles

pytestmark = pytest.mark.django_db


def found_by(client, searches, prefix=""):
    """Return those of the searches that find exactly one page."""
    return [text for text in searches if len(titles(client, text, prefix)) == 1]


def test_an_article_is_found_by_title_lead_and_body_however_it_is_written(site, client):
    make_news(
        title="Årets vitbok om omställning",
        lead_sv="Sju kluster i Malmö är med.",
        body_sv=[
            ("heading", "Vindkraft"),
            ("text", "<p>Vi mäter g&auml;ngor på <b>djup</b>et.</p><ul><li>Turbin</li></ul>"),
            ("fact_box", {"heading": "Fakta", "facts": [{"label": "Bildat", "text": "Lyckeby"}]}),
        ],
        main_image_caption_sv="Fartygspropeller i brons",
    )
    make_news()
    searches = [
        "vitbok",
        "VITBOK",
        "Årets vitbok",
        "arets vitbok",
        "vitböckerna",
        "vitbocker",
        "turbinernas",
        "fartygs propellrar",
        "vindkraften",
        "malmö",
        "malmo",
        "Malmö, vitbok!",
        "vindkraft",
        "gängor",
        "djupet",
        "turbin",
        "bildat lyckeby",
        "fartygspropeller",
    ]
    assert found_by(client, searches) == searches


def test_a_page_must_have_every_word_if_one_has(site, client):
    make_page(title="Gjutning i Bromölla")
    make_page(title="Gjutning i Ystad")
    assert titles(client, "gjutning bromölla") == ["Gjutning i Bromölla"]
    assert search(client, "gjutning bromölla").select_one("#in-part") is None


def test_where_no_page_has_every_word_those_with_the_rarest_stand_first_and_it_is_said(
    site, client
):
    make_page(title="Gjutning i Bromölla")
    for number in range(3):
        make_page(title=f"Svetsning {number}")
    page = search(client, "gjutning svetsning rymdraket")
    assert titles(client, "gjutning svetsning rymdraket")[0] == "Gjutning i Bromölla"
    assert "gjutning, svetsning" in text_of(page.select_one("#in-part"))
    assert "rymdraket" not in text_of(page.select_one("#in-part"))


def test_an_unknown_compound_is_answered_by_its_last_part_not_by_its_first(site, client):
    make_page(title="Propeller till båtar")
    make_page(title="Titan")
    assert titles(client, "titanpropellern") == ["Propeller till båtar"]


def test_a_word_that_somebody_knows_is_no_slip_for_another(site, client):
    make_page(title="Finansiärer")
    assert titles(client, "finanskrisen") == []
    assert titles(client, "finansärer") == ["Finansiärer"]


def test_nouns_and_the_verbs_that_they_are_made_of_find_one_another(site, client):
    make_page(title="Vi svetsar och limmar")
    make_page(title="Plåten")
    searches = ["svetsning", "svetsare", "svetsade", "limning", "limmade", "plåt", "plåtar"]
    assert found_by(client, searches) == searches


@pytest.mark.parametrize(
    ("text", "title"), [("GDPR", "Personuppgifter"), ("e-postadressen", "Kontakt")]
)
def test_a_new_site_knows_what_visitors_call_its_fixed_pages(site, client, text, title):
    assert titles(client, text)[0] == title


def test_what_a_heading_says_weighs_as_much_as_a_lead(site, client):
    make_page(title="Alfa", body_sv=[("text", "<p>Ankaret</p>")])
    make_page(title="Beta", body_sv=[("heading", "Ankaret")])
    assert titles(client, "ankaret") == ["Beta", "Alfa"]


def test_what_stands_early_in_a_lead_comes_before_what_stands_late(site, client):
    make_page(title="Alfa", lead_sv="Allt för båtar och segel, och nederst ankaret.")
    make_page(title="Beta", lead_sv="Ankaret är allt för båtar och segel.")
    assert titles(client, "ankaret") == ["Beta", "Alfa"]


def test_a_company_is_found_by_what_it_can_and_where_it_is(site, client):
    sheet = make_capability("Plåtbearbetning", "Sheet metal work")
    laser = make_capability("Laserskärning", "Laser cutting", parent=sheet, synonyms_sv="rörlaser")
    make_member(title="Träff AB", place="karlshamn", town="Mörrum", core=(laser,))
    make_member(title="Annat AB")
    searches = ["laserskarning", "rörlaser", "plåtbearbetning", "laser cutting", "morrum", "träff"]
    assert found_by(client, searches) == searches


def test_a_person_is_found_by_name_job_title_and_organisation(site, client):
    employer = make_organisation(name_sv="Skeppsvarvet")
    make_contact(title="Åsa Öst", job_title_sv="processledare", organisation=employer)
    make_contact()
    searches = ["åsa öst", "asa ost", "processledare", "skeppsvarvet"]
    assert found_by(client, searches) == searches


def test_a_project_is_found_by_goal_parts_and_organisations(site, client):
    project = make_project(title="Flotten", goal_sv="Halverad åtgång.", own_role_sv="<p>Nav</p>")
    involve(project, "partner", name_sv="Kajplatsen")
    project.results = [Result(heading_sv="Handbok", text_sv="Om spill.")]
    project.save()
    make_project()
    searches = ["flotten", "åtgång", "nav", "kajplatsen", "handbok", "spill"]
    assert found_by(client, searches) == searches


def test_hits_stand_by_kind_and_those_with_the_words_in_the_title_first(site, client):
    make_page(title="Om oss", body_sv=[("text", "<p>Svetsning, svetsning, svetsning.</p>")])
    make_page(title="Kurs i svetsning")
    make_member(title="Svetsning AB")
    make_news(title="Mer svetsning")
    page = search(client, "svetsning")
    assert [text_of(heading) for heading in page.select(".group h2")] == [
        "Medlemmar 1",
        "Nyheter 1",
        "Sidor 2",
    ]
    assert titles(client, "svetsning")[2:] == ["Kurs i svetsning", "Om oss"]


def test_each_language_finds_its_own_text(site, client):
    make_news(title="Bron invigs", **in_english() | {"title_en": "A bridge opens"})
    assert titles(client, "bron") == ["Bron invigs"]
    assert titles(client, "bridge") == []
    assert titles(client, "bridge", "/en") == ["A bridge opens"]
    assert titles(client, "bron", "/en") == []


def test_an_english_search_puts_what_is_swedish_alone_last_and_marks_it(site, client):
    make_member(title="Aktern AB")
    make_member(title="Bogen AB", lead_sv="Aktern.", **member_in_english() | {"lead_en": "Aktern"})
    page = search(client, "aktern", "/en")
    last = page.select("ol .hit")[-1]
    assert titles(client, "aktern", "/en") == ["Bogen AB", "Aktern AB"]
    assert last.h3.a["lang"] == "sv"
    assert last.select_one("p")["lang"] == "sv"
    assert "In Swedish" in last.get_text()


def test_alt_texts_and_the_search_page_itself_are_not_found(site, client):
    make_news(main_image_alt_sv="Pumphuset")
    assert titles(client, "pumphuset") == []
    assert "Sök" not in titles(client, "sök")


def test_a_compound_is_found_by_its_parts_and_by_what_is_written_apart(site, client):
    make_page(title="Båtmotorerna")
    make_page(title="Något annat")
    searches = ["båt", "motorernas", "båtmotor", "båt motor", "batmotorer"]
    assert found_by(client, searches) == searches


def test_small_words_of_a_question_need_not_stand_on_the_page(site, client):
    make_page(title="Lediga platser")
    assert titles(client, "vilka lediga platser finns det hos er") == ["Lediga platser"]


def test_small_words_alone_are_looked_for_in_titles_for_every_text_has_them(site, client):
    make_page(title="Hav och land")
    make_page(title="Plåt", lead_sv="Böjer och svetsar.")
    assert "Hav och land" in (found := titles(client, "och"))
    assert all("och" in title.split() for title in found)


def test_newer_news_stand_before_older_that_answer_as_well(site, client):
    for year in (2023, 2025, 2024):
        make_news(title=f"Varvet {year}", date=date(year, 3, 1))
    assert titles(client, "varvet") == ["Varvet 2025", "Varvet 2024", "Varvet 2023"]


def test_a_company_with_the_core_capability_stands_before_one_that_only_offers_it(site, client):
    bending = make_capability("Bockning", "Bending")
    make_member(title="Alfa AB", supplementary=(bending,))
    make_member(title="Beta AB", core=(bending,))
    assert titles(client, "bockningar") == ["Beta AB", "Alfa AB"]


def test_what_was_mistyped_is_answered_as_it_was_meant_and_says_so(site, client):
    make_page(title="Omställningslyftet")
    page = search(client, "omstälningsliftet")
    assert titles(client, "omstälningsliftet") == ["Omställningslyftet"]
    assert "omställningslyftet" in text_of(page.select_one("#instead"))
    assert "omställningslyftet" in text_of(page.h1), "It counts what was searched."
    assert search(client, "omställningslyftet").select_one("#instead") is None


def test_what_looks_like_no_word_of_the_site_finds_nothing(site, client):
    make_page(title="Omställningslyftet")
    assert titles(client, "rymdraket") == []
