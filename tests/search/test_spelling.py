"""Where nothing answers, the search says what somebody may have meant."""

import pytest

from tests.factories import make_news, make_page

from .reading import search, text_of, titles

pytestmark = pytest.mark.django_db

MISTYPED = {
    "omställningslyfftet": "omställningslyftet",
    "lasersvestning": "lasersvetsning",
    "kompetensförsöjning": "kompetensförsörjning",
    "propellar": "propeller",
    "addativ tillverkning": "additiv tillverkning",
    "karlskorna": "karlskrona",
}


@pytest.fixture
def pages(site):
    """An article with the words, in forms and compounds, and some that look alike."""
    make_news(
        title="Omställningslyftet: lasersvetsning i Karlskrona",
        lead_sv="Kompetensförsörjning och additiv tillverkning av en propeller.",
    )
    make_page(title="Karlshamn mäter laserskärning", lead_sv="Proportioner och omställning.")


@pytest.mark.parametrize(("typed", "meant"), MISTYPED.items())
def test_a_slip_is_answered_by_the_word_that_looks_most_alike(pages, client, typed, meant):
    page = search(client, typed)
    assert meant in text_of(page.select_one("#instead"))
    assert titles(client, typed) == ["Omställningslyftet: lasersvetsning i Karlskrona"]


@pytest.mark.parametrize("typed", ["qqqqqqqq", "hjärtinfarkt", "0701234567", "abc"])
def test_what_looks_like_no_word_of_the_site_is_answered_by_nothing(pages, client, typed):
    assert search(client, typed).select_one("#instead") is None
    assert titles(client, typed) == []


def test_only_the_word_that_is_wrong_is_replaced(pages, client):
    assert "lasersvetsning karlskrona" in text_of(
        search(client, "lasersvestning karlskrona").select_one("#instead")
    )


def test_words_of_what_is_not_public_are_never_meant(pages, client):
    make_news(title="Hemligheterna röjs", lead_sv="Sammanslagningen.", live=False)
    for typed in ("hemlighetrna", "sammanslagnigen"):
        assert search(client, typed).select_one("#instead") is None
