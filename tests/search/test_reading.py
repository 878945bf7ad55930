"""What a visitor reads on the page of the search."""

import pytest
from django.test import Client

from techtank.search.models import SearchPage
from tests.factories import make_news, make_page

from .reading import search, text_of, titles

pytestmark = pytest.mark.django_db


@pytest.fixture
def many(site):
    """Six articles and a page about the tide."""
    for number in range(6):
        make_news(title=f"Tidvatten {number}")
    make_page(title="Sidan om tidvatten")


def test_heading_and_title_tell_what_was_asked_and_how_much_answers(many, client):
    page = search(client, "tidvatten")
    assert text_of(page.h1) == "7 träffar på ”tidvatten”"
    assert text_of(page.title).startswith("”tidvatten”: 7 träffar – Sök")
    assert text_of(search(client, "sidan").h1) == "1 träff på ”sidan”"
    assert text_of(search(client, "tidvatten", "/en").h1) == "7 results for “tidvatten”"
    assert page.find("input", id="q")["value"] == "tidvatten"


def test_each_kind_shows_its_first_five_and_leads_to_the_rest(many, client):
    page = search(client, "tidvatten")
    assert [text_of(choice) for choice in page.select(".filters a")] == [
        "Alla träffar 7",
        "Nyheter 6",
        "Sidor 1",
    ]
    news = page.select_one("[aria-labelledby=nyheter]")
    assert len(news.select(".hit")) == 5
    more = news.select_one(".more a")
    assert text_of(more) == "Alla 6 träffar under Nyheter"
    assert more["href"] == "/sok/?q=tidvatten&typ=nyheter"
    assert len(titles(client, "tidvatten", typ="nyheter")) == 6
    assert titles(client, "tidvatten", typ="sidor") == ["Sidan om tidvatten"]


def test_many_hits_of_a_kind_stand_on_several_pages(site, client, monkeypatch):
    monkeypatch.setattr("techtank.search.listing.PAGE_SIZE", 2)
    for number in range(3):
        make_page(title=f"Tidvatten {number}")
    first = search(client, "tidvatten", typ="sidor")
    following = first.select_one(".pager .next")["href"]
    assert following == "/sok/?q=tidvatten&typ=sidor&sida=2"
    second = titles(client, "tidvatten", typ="sidor", sida=2)
    assert len({*titles(client, "tidvatten", typ="sidor"), *second}) == 3
    switch = search(client, "tidvatten", typ="sidor", sida=2).select_one("header [hreflang=en]")
    assert switch["href"] == "/en/sok/?q=tidvatten&typ=sidor&sida=2"


def test_a_hit_shows_the_words_where_they_stand_and_an_article_its_date(site, client):
    make_news(
        title="Om havet",
        lead_sv="En ingress.",
        body_sv=[("text", f"<p>Först {'något annat ' * 60}.</p><p>Så kom Ödlan och sov.</p>")],
    )
    hit = search(client, "odlan sov").select_one("ol .hit")
    assert text_of(hit.p) == "Så kom Ödlan och sov."
    assert [mark.get_text() for mark in hit.select("mark")] == ["Ödlan", "sov"]
    assert hit.time["datetime"] == "2024-05-16"


def test_what_editors_write_is_shown_as_text_and_never_as_markup(site, client):
    make_page(
        title="<script>alert(1)</script> torsk",
        body_sv=[("heading", '<img src=x onerror="alert(2)"> torsk & <b>lax</b>')],
    )
    html = client.get("/sok/?q=torsk+script").content.decode()
    assert "<script>" not in html
    assert "<img src=x" not in html
    marked = "&lt;<mark>script</mark>&gt;alert(1)&lt;/<mark>script</mark>&gt; <mark>torsk</mark>"
    assert marked in html


def test_the_search_itself_is_shown_as_text(site, client):
    html = client.get("/sok/?q=%22%3E%3Cb%3Etorsk%3C/b%3E").content.decode()
    assert "<b>torsk" not in html


def test_without_a_search_the_page_shows_ways_to_the_lists_and_to_us(site, client):
    page = search(client, "")
    assert text_of(page.h1) == "Sök"
    assert [way["href"] for way in page.select(".hits a")] == [
        "/medlemmar/",
        "/projekt-insatser/",
        "/nyheter/",
        "/kontakt/",
    ]
    assert search(client, "", "/en").select_one(".hits a")["href"] == "/en/medlemmar/"


def test_a_search_without_hits_helps_on_and_says_what_editors_advise(site, client):
    search_page = SearchPage.objects.get()
    search_page.advice_sv = "<p>Ring <b>växeln</b>.</p>"
    search_page.save_revision().publish()
    page = search(client, "rymdraket <i>laser</i>")
    assert text_of(page.h1) == "0 träffar på ”rymdraket <i>laser</i>”"
    assert "stavningen" in page.main.get_text()
    assert "Ring växeln." in page.main.get_text()
    assert [text_of(word) for word in page.select(".advice .chips a")] == [
        "rymdraket",
        "<i>laser</i>",
    ]
    assert page.select(".hits a")
    assert not page.select(".filters")


def test_a_kind_without_hits_leads_to_those_of_other_kinds(site, client):
    make_page(title="Sidan")
    page = search(client, "sidan", typ="nyheter")
    assert text_of(page.h1) == "0 träffar på ”sidan”"
    assert "1 annan sida" in page.main.get_text()
    assert page.select_one(".advice a")["href"] == "/sok/?q=sidan"


def test_a_long_search_is_cut_and_the_visitor_told(site, client):
    page = search(client, "ord " * 1000)
    assert "de första 100 tecknen" in page.main.get_text()
    assert len(page.find("input", id="q")["value"]) <= 100


def test_search_engines_leave_the_page_out_and_shared_caches_keep_it(site, client):
    make_news(title="Tidvatten")
    for address in ("/sok/", "/sok/?q=tidvatten"):
        response = client.get(address)
        assert '<meta name="robots" content="noindex">' in response.content.decode()
        assert "public" in response["Cache-Control"]
    assert "newspage-" in response["xkey"]
    assert SearchPage.objects.get().get_sitemap_urls() == []


def test_every_link_of_an_answer_leads_somewhere(many):
    client = Client()
    linked = {link["href"] for link in search(client, "tidvatten").select("main a[href^='/']")}
    assert {client.get(address).status_code for address in linked} == {200}
