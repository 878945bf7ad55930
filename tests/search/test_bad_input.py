"""No search, however odd, ends in a fault of the server."""

import pytest
from django.core.cache import cache
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from techtank.search.question import Question
from tests.factories import make_page

from .reading import titles

pytestmark = pytest.mark.django_db
OPERATORS = ['"', "*", "NEAR", "AND", "OR", "NOT", "(", ")", ":", "^", "-", "+", "&", "|", "!", "'"]
ODD = [
    *OPERATORS,
    " ".join(OPERATORS),
    'NEAR("torsk" "lax", 5)',
    "title : torsk*",
    "torsk AND (lax OR",
    "{title body} : x",
    "torsk' & 'lax:*",
    "\\",
    "%s %(x)s {} %",
    "!!! … — ?",
    "   \t\n ",
    "🐟 👩‍🔧 🇸🇪",
    "سمك القد",
    "\u202etorsk\u202c",
    "漢字かな",
    "½ ² ﷺ ﬁsk İ ß",
    "a\u0301" * 40,
    "\u00ad\u200b",
    "\ufffd\ufffe\U0010ffff",
    "a " * 5000,
    "x" * 20000,
    "ﷺ" * 100,
]


def test_odd_searches_are_answered(site, client):
    make_page(title="Torsk, lax", body_sv=[("heading", text[:160]) for text in ODD])
    for text in ODD:
        assert client.get("/sok/", {"q": text}).status_code == 200, ascii(text[:40])


def test_words_that_are_operators_of_a_database_are_words(site, client):
    make_page(title="Near and or not")
    make_page(title="And")
    assert titles(client, "NOT near") == ["Near and or not"]
    assert len(titles(client, "AND")) == 2


@pytest.mark.parametrize(
    "query",
    [
        "q=torsk&typ=finns-inte",
        "q=torsk&typ=NYHETER",
        "q=torsk&typ=sidor&sida=2",
        "q=torsk&sida=2",
        "sida=2",
        "q=torsk&sida=0",
        "q=torsk&sida=-1",
        "q=torsk&sida=²",
        "q=torsk&sida=99999999999999999999",
        "q=%00",
        "q=tor%00sk&typ=sidor",
    ],
)
def test_addresses_that_lead_nowhere_answer_404_or_400(site, client, query):
    make_page(title="Torsk")
    assert client.get(f"/sok/?{query}").status_code in {400, 404}


@pytest.mark.parametrize(
    "query", ["q=%ff%fe", "q=%ED%A0%80", "q=%", "q", "q=&q=torsk", "okand=1", "q=torsk&typ=&sida="]
)
def test_broken_and_empty_parts_of_an_address_are_ignored(site, client, query):
    assert client.get(f"/sok/?{query}").status_code == 200


def test_half_a_character_and_control_signs_are_dropped():
    assert Question.read({"q": "tor\ud800sk\x00 \x1b lax"}).text == "torsk lax"


def answers(client, text, kind=""):
    """Whether a search is answered, or refused as a visitor may be who has not searched before."""
    cache.clear()  # one visitor alone would soon be asked to wait
    return client.get("/sok/", {"q": text, "typ": kind}).status_code in {200, 400, 404}


a_search = st.text(st.characters(codec="utf-8"), max_size=120) | st.lists(
    st.sampled_from([*OPERATORS, "torsk", "lax"]), max_size=12
).map(" ".join)


@pytest.mark.slow
@settings(
    max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(text=a_search)
def test_no_search_whatever_ends_in_a_fault(site, client, text):
    assert answers(client, text)


@pytest.mark.slow
@settings(
    max_examples=1000, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(text=a_search, kind=st.sampled_from(["", "sidor"]) | st.text(max_size=10))
def test_no_search_of_a_thousand_ends_in_a_fault(site, client, text, kind):
    assert answers(client, text, kind)


@pytest.mark.slow
@settings(
    max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(text=st.text(st.characters(codec="utf-8", exclude_characters="\x00"), max_size=200))
def test_no_text_of_a_page_ends_in_a_fault(site, text):
    make_page(body_sv=[("heading", text)])
