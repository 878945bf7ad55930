"""Whoever types is offered titles and capabilities that begin so."""

from urllib.parse import urlencode

import pytest
from wagtail.models import PageViewRestriction

from techtank.core.limits import MINUTE, MOST_SEARCHES, MOST_SUGGESTIONS
from techtank.core.visitor_forms import rate_limit
from tests.factories import make_news, make_page
from tests.members.factories import in_english, make_capability, make_member
from tests.people.factories import make_contact
from tests.queries import brief, queries_of
from tests.support.processor_time import seconds_of, too_long

pytestmark = pytest.mark.django_db
MOST_SECONDS = 0.05
ADDRESS = "/sok/forslag/"
MOST_QUERIES = 3


def answer(client, typed, prefix="", **request):
    """Return what the site answers to what somebody has typed."""
    return client.get(f"{prefix}{ADDRESS}", {"q": typed}, **request)


def texts(client, typed, prefix=""):
    """Return what is suggested, in its order."""
    return [one["text"] for one in answer(client, typed, prefix).json()["suggestions"]]


@pytest.fixture
def varied(site):
    """A page of each kind that begins alike, and one that does not."""
    laser = make_capability("Laserskärning", "Laser cutting")
    make_capability("Lasersvetsning", "Laser welding")
    make_member(title="Laserverket AB", core=(laser,), **in_english())
    make_contact(title="Lasse Öst")
    make_page(title="Kurs i laserskärning")
    make_news(title="Styrelsen möts")


def test_titles_of_all_kinds_and_capabilities_of_companies_are_suggested(varied, client):
    shown = answer(client, "las").json()
    assert [(one["text"], one["kind"]) for one in shown["suggestions"]] == [
        ("Lasse Öst", "Personer"),
        ("Laserskärning", "Kunnande"),
        ("Laserverket AB", "Medlemmar"),
        ("Kurs i laserskärning", "Sidor"),
    ]
    assert shown["told"] == "4 förslag"
    assert {one["language"] for one in shown["suggestions"]} == {"sv"}


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("LASERSK", "Laserskärning"),
        ("laserskar", "Laserskärning"),
        ("laserskärningens", "Laserskärning"),
        ("skär", "Laserskärning"),
        ("kurser i las", "Kurs i laserskärning"),
        ("ost", "Lasse Öst"),
        ("lasse ö", "Lasse Öst"),
        ("styrelser", "Styrelsen möts"),
        ("  styr ", "Styrelsen möts"),
        ("möts sty", "Styrelsen möts"),
    ],
)
def test_a_word_is_enough_begun_inflected_or_without_its_letters(varied, client, typed, first):
    assert texts(client, typed)[0] == first


@pytest.mark.parametrize("typed", ["", "l", "!", "rymd", "laser styr", "x" * 5000])
def test_what_begins_nothing_is_answered_with_nothing_and_says_so(varied, client, typed):
    shown = answer(client, typed).json()
    assert shown == {"told": "Inga förslag", "suggestions": []}


def test_english_suggests_what_english_readers_find(varied, client):
    assert texts(client, "laser c", "/en") == ["Laser cutting"]
    assert texts(client, "laser c") == []
    shown = answer(client, "kurs", "/en").json()
    assert shown["told"] == "1 suggestion"
    assert shown["suggestions"][0]["language"] == "sv"


def test_a_capability_that_leads_to_no_company_is_not_suggested(site, client):
    plate = make_capability("Plåtslageri", "Sheet metal work")
    make_capability("Plåtpressning", "Pressing")
    bending = make_capability("Bockning", "Bending", parent=plate)
    make_member(title="Verket AB", core=(bending,))
    assert texts(client, "plåt") == ["Plåtslageri"]


@pytest.mark.slow
def test_at_most_eight_are_suggested_each_once_and_the_shortest_first(site, client):
    for number in range(20):
        make_page(title=f"Tidvatten {'a' * number}".strip())
    make_news(title="Tidvatten")
    found = texts(client, "tid")
    assert len(found) == len(set(found)) == 8
    assert found[:2] == ["Tidvatten", "Tidvatten a"]


def test_what_is_not_public_is_not_suggested(site, client):
    page, draft = make_page(title="Tidvatten"), make_page(title="Tidvattnet", live=False)
    assert texts(client, "tid") == ["Tidvatten"]
    PageViewRestriction.objects.create(page=page, restriction_type="login")
    assert texts(client, draft.title) == texts(client, "tid") == []


def test_any_cache_keeps_the_answer_for_a_minute_and_search_engines_leave_it_out(varied, client):
    for typed in ("las", ""):
        shown = answer(client, typed)
        assert shown["Content-Type"] == "application/json"
        assert shown["X-Robots-Tag"] == "noindex"
        assert "public, max-age=60" in shown["Cache-Control"]
        assert not shown.cookies
        assert "cookie" not in shown.get("Vary", "").lower()
    assert client.post(ADDRESS).status_code == 405


def test_typing_is_limited_and_takes_no_search_away(varied, client):
    somebody = "192.0.2.7"
    for _time in range(MOST_SUGGESTIONS):
        assert rate_limit.may_send("suggest", somebody, MOST_SUGGESTIONS, MINUTE)
    assert answer(client, "las", REMOTE_ADDR=somebody).status_code == 429
    assert client.get("/sok/?q=laser", REMOTE_ADDR=somebody).status_code == 200
    assert MOST_SUGGESTIONS > MOST_SEARCHES


@pytest.mark.parametrize(
    "typed", ['"', "la*", "NEAR(la", "la:*", "' OR 1", "\x00la", "%", "a AND", "🐟la", "l" * 300]
)
def test_odd_letters_do_no_harm(varied, client, typed):
    assert answer(client, typed).status_code in {200, 400}


@pytest.mark.parametrize("total", [20, pytest.param(2000, marks=pytest.mark.alone)])
def test_suggestions_cost_the_same_for_many_titles_and_not_much_more_than_50_ms(
    varied, client, total
):
    queries = [len(queries_of(client, f"{ADDRESS}?q={typed}")) for typed in ("las", "ti")]
    assert max(queries) <= MOST_QUERIES
    for number in range(total):
        make_page(title=f"Tidvatten och tidtabell {number}")
    asked = queries_of(client, f"{ADDRESS}?q=tidv")
    assert len(asked) <= MOST_QUERIES, brief(asked)
    taken = {}
    for typed in ("tidva", "tidvattnet", "tid", "tidvatten och t"):
        assert len(texts(client, typed)) == 8
        taken[typed] = seconds_of(client, f"{ADDRESS}?{urlencode({'q': typed})}")
    assert too_long(taken, MOST_SECONDS) == {}
