"""Editors put a page first for a question, and visitors see that they have."""

import pytest
from django.urls import reverse
from wagtail.models import PageViewRestriction

from techtank.core.roles import Role
from techtank.search.models import SearchPage, SearchTip
from tests.factories import in_english, make_news, make_page, make_person
from tests.queries import queries_of

from .reading import search, text_of, titles

pytestmark = [pytest.mark.django_db, pytest.mark.slow]
ADD = "wagtailsnippets_search_searchtip:add"
TEXT = [("text", "<p>English.</p>")]
TAG = "Redaktionens tips"


def promote(page, swedish="", english=""):
    """Put a page first for questions, one a line."""
    return SearchTip.objects.create(page=page, questions_sv=swedish, questions_en=english)


def tips(client, text, prefix=""):
    """Return the titles of the hits that are marked as chosen."""
    hits = search(client, text, prefix).select("ol .hit")
    return [text_of(hit.h3) for hit in hits if hit.select_one(".tip")]


@pytest.fixture
def page(site):
    """What editors mean by the tide, though other pages say the word more often."""
    for number in range(6):
        make_news(title=f"Tidvatten och tidvatten {number}")
    return make_page(title="Så stiger havet", title_en="How the sea rises", body_en=TEXT)


def test_a_promoted_page_is_the_first_of_all_hits_and_marked(page, client):
    promote(page, "tidvatten")
    answer = search(client, "tidvatten")
    first = answer.select_one("ol .hit")
    assert text_of(first.h3) == "Så stiger havet"
    assert text_of(first.select_one(".tip")) == TAG
    assert text_of(answer.h1) == "7 träffar på ”tidvatten”"
    assert tips(client, "tidvatten") == ["Så stiger havet"]


def test_a_promoted_page_that_has_the_words_stands_there_once(page, client):
    article = make_news(title="Tidvatten")
    promote(article, "tidvatten")
    assert titles(client, "tidvatten", typ="nyheter").count("Tidvatten") == 1
    assert titles(client, "tidvatten")[0] == "Tidvatten"
    assert titles(client, "tidvatten", typ="sidor") == []


@pytest.mark.parametrize(
    ("tip", "asked"),
    [
        ("tidvatten", "TIDVATTNET"),
        ("laserskärning", "laserskarning"),
        ("laserskärning", "laserskärningens"),
        ("laserskärning", "laser skärning"),
        ("laser skärning", "laserskärning"),
        ("anmälan", "hur gör man en anmälan"),
        ("bli medlem", "Bli medlem!"),
        ("bli medlem", "blir medlemmar"),
        ("bli medlem", "medlem bli"),
        ("vad kostar det", "vad kostar det"),
    ],
)
def test_a_question_counts_in_all_its_forms(page, client, tip, asked):
    promote(page, f"något annat\n{tip}")
    assert tips(client, asked) == ["Så stiger havet"]


@pytest.mark.parametrize(
    ("tip", "asked"),
    [
        ("bli medlem", "medlemmar"),
        ("tidvatten", "tidvatten i malmö"),
        ("tidvatten i malmö", "tidvatten"),
        ("tidvatten", "tid"),
        ("…", "tidvatten"),
        ("tidvatten", "!"),
    ],
)
def test_another_question_gets_no_tip(page, client, tip, asked):
    promote(page, tip)
    assert tips(client, asked) == []


def test_a_page_may_answer_what_no_page_says_and_what_was_misspelt(page, client):
    promote(page, "springflod\ntidvatten")
    assert titles(client, "springflod") == ["Så stiger havet"]
    assert titles(client, "tidvattten")[0] == "Så stiger havet"


def test_each_language_has_questions_of_its_own(page, client):
    promote(page, "springflod", "spring tide")
    assert tips(client, "spring tide") == []
    assert tips(client, "springflod", "/en") == []
    answer = search(client, "spring tides", "/en")
    assert text_of(answer.select_one(".tip")) == "Chosen by the editors"
    assert text_of(answer.select_one("ol .hit h3")) == "How the sea rises"


def test_an_english_search_shows_a_page_in_swedish_alone_and_says_so(site, client):
    promote(make_page(title="Havet"), english="sea level")
    hit = search(client, "sea level", "/en").select_one("ol .hit")
    assert hit.h3.a["lang"] == "sv"
    assert "In Swedish" in hit.get_text()


def hide_as_draft(page):
    """Take it down."""
    page.unpublish()


def hide_behind_log_in(page):
    """Keep it for staff."""
    PageViewRestriction.objects.create(page=page, restriction_type="login")


@pytest.mark.parametrize("hide", [hide_as_draft, hide_behind_log_in], ids=lambda it: it.__name__)
def test_what_is_not_public_is_not_promoted(page, client, hide):
    promote(page, "springflod", "spring tide")
    hide(page)
    assert titles(client, "springflod") == titles(client, "spring tide", "/en") == []


def test_three_pages_at_most_stand_first_in_the_order_in_which_they_were_chosen(site, client):
    for number in range(5):
        promote(make_page(title=f"Sida {number}"), "springflod")
    assert titles(client, "springflod") == ["Sida 0", "Sida 1", "Sida 2"]


def test_a_tip_is_gone_with_its_page_and_with_itself(page, client):
    tip = promote(page, "springflod")
    other = promote(make_page(title="Ebb"), "springflod")
    assert len(titles(client, "springflod")) == 2
    tip.delete()
    assert titles(client, "springflod") == ["Ebb"]
    other.page.delete()
    assert titles(client, "springflod") == []


def test_any_number_of_tips_costs_a_search_one_question_more(page, client):
    address = "/sok/?q=tidvatten"
    queries_of(client, address)
    before = len(queries_of(client, address))
    for number in range(20):
        promote(page, f"springflod {number}\ntidvatten")
    client.get(address)
    assert len(queries_of(client, address)) == before + 1


def add(client, page, **fields):
    """Fill in the form of a new tip."""
    form = {"page": page.pk, "questions_sv": "springflod", "questions_en": ""} | fields
    return client.post(reverse(ADD), form)


@pytest.mark.parametrize("role", Role, ids=lambda role: role.name.lower())
def test_those_who_look_after_the_site_put_pages_first(page, client, role):
    client.force_login(make_person(role))
    add(client, page)
    may = role in {Role.EDITOR, Role.PUBLISHER, Role.ADMINISTRATOR}
    assert page.search_tips.exists() == may


def test_an_editor_reads_why_a_tip_is_refused(page, client):
    client.force_login(make_person(Role.EDITOR))
    answer = add(client, page, questions_sv=" \n")
    assert "Skriv minst en sökning" in answer.content.decode()
    answer = add(client, SearchPage.objects.get())
    assert "Sökningen visar inte den här sidan" in answer.content.decode()
    assert not page.search_tips.exists()
    assert not SearchPage.objects.get().search_tips.exists()


def test_the_list_of_tips_says_which_are_not_shown(page, client):
    client.force_login(make_person(Role.EDITOR))
    promote(page, "springflod")
    promote(make_news(title="Ebb", live=False, **in_english()), "ebb")
    html = client.get(reverse("wagtailsnippets_search_searchtip:list")).content.decode()
    assert "Så stiger havet" in html
    assert html.count("Sidan är inte publik") == 1
