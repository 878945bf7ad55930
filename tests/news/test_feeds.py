"""Whoever follows the news in a reader gets every text, whole, once, and in time."""

from datetime import date, timedelta

import feedparser
import pytest
from bs4 import BeautifulSoup
from django.utils import timezone
from wagtail.models import PageViewRestriction

from news.models import Boilerplate, NewsIndexPage
from tests.factories import in_english, make_image, make_news
from tests.queries import MOST, brief, queries_of
from tests.support.feeds import assert_valid_feed

pytestmark = pytest.mark.django_db
RSS, ATOM = "/nyheter/rss/", "/nyheter/atom/"
both = pytest.mark.parametrize("address", [RSS, ATOM])
PARAGRAPH = [("text", "<p>Så går det <a href='/kontakt/'>till</a>.</p>")]


def read(client, address):
    """Return the feed as a news reader understands it."""
    response = client.get(address)
    assert response.status_code == 200
    assert_valid_feed(response.content, address)
    feed = feedparser.parse(response.content)
    assert not feed.bozo, feed.bozo_exception
    return feed


def titles(client, address):
    """Return the titles in the order of the feed."""
    return [entry.title for entry in read(client, address).entries]


@both
@pytest.mark.parametrize("prefix", ["", "/en"])
@pytest.mark.parametrize("query", ["", "?kategori=pressutskick"])
def test_a_reader_understands_every_feed(site, client, address, prefix, query):
    make_news(categories=("pressutskick",), main_image=make_image(), **in_english())
    make_news(categories=("pressutskick", "aktuellt-fran-techtank"))
    feed = read(client, f"{prefix}{address}{query}")
    assert feed.feed.language == ("en" if prefix else "sv")
    assert len(feed.entries) == (1 if prefix else 2)


@both
def test_a_reader_gets_the_whole_text_with_addresses_that_work_anywhere(site, client, address):
    about = Boilerplate.objects.create(heading_sv="Om oss", text_sv="<p>Ett kluster.</p>")
    article = make_news(
        title="Laser & plåt", body_sv=PARAGRAPH, main_image=make_image(), boilerplate=about
    )
    entry = read(client, address).entries[0]
    text = BeautifulSoup(entry.content[0].value, "html.parser")
    assert (entry.title, entry.link) == ("Laser & plåt", article.full_url)
    assert entry.summary == article.lead_sv
    for words in (article.lead_sv, "Så går det till.", "Om oss", "Ett kluster."):
        assert words in " ".join(text.get_text().split())
    assert text.img["alt"] == "En ritad kustlinje"
    for address in [text.a["href"], text.img["src"], entry.media_content[0]["url"]]:
        assert address.startswith("http://localhost")


@both
def test_a_text_holds_nothing_that_only_works_on_our_pages(site, client, address):
    question = {"heading": "Vad?", "text": "<p>Det.</p>"}
    make_news(body_sv=[("accordion", {"items": [question]}), *PARAGRAPH])
    text = read(client, address).entries[0].content[0].value
    assert "Vad?" in text
    for trace in ("<svg", "<script", "class=", "srcset", "style="):
        assert trace not in text


def test_a_feed_of_a_category_holds_its_articles_alone(site, client):
    make_news(title="Utskick", categories=("pressutskick",))
    make_news(title="Annat")
    assert titles(client, f"{RSS}?kategori=pressutskick") == ["Utskick"]
    assert [tag.term for tag in read(client, RSS).entries[-1].tags]


def test_the_newest_stands_first_and_no_more_than_20_are_sent(site, client):
    for day in range(1, 23):
        make_news(title=f"Dag {day}", date=date(2024, 5, day))
    assert titles(client, ATOM) == [f"Dag {day}" for day in range(22, 2, -1)]


@both
def test_what_is_not_public_is_in_no_feed(site, client, address):
    tomorrow = timezone.now() + timedelta(days=1)
    make_news(title="Utkast", live=False)
    make_news(title="Embargo", live=False, go_live_at=tomorrow)
    make_news(title="Utgången", expire_at=timezone.now() - timedelta(minutes=1))
    private = make_news(title="Privat")
    PageViewRestriction.objects.create(page=private, restriction_type="login")
    assert titles(client, address) == []


def test_there_is_no_feed_while_the_list_is_not_public(site, client):
    index = NewsIndexPage.objects.get()
    PageViewRestriction.objects.create(page=index, restriction_type="login")
    assert client.get(RSS).status_code == 404


@both
def test_an_article_stays_the_same_to_a_reader_when_its_address_changes(site, client, address):
    article = make_news(**in_english())
    swedish, english = (read(client, f"{prefix}{address}") for prefix in ("", "/en"))
    assert swedish.entries[0].id != english.entries[0].id
    article.slug = "ny-adress"
    article.save_revision().publish()
    again = read(client, address)
    assert again.entries[0].link.endswith("/ny-adress/")
    assert again.entries[0].id == swedish.entries[0].id
    assert again.feed.get("id") == swedish.feed.get("id")


@both
def test_a_reader_is_told_when_a_text_has_changed(site, client, address):
    article = make_news(date=date(2024, 5, 16))
    before = read(client, address).entries[0]
    assert before.published_parsed[:3] == (2024, 5, 15)  # midnight in Sweden
    article.lead_sv = "Rättad ingress."
    article.save_revision().publish()
    after = read(client, address).entries[0]
    assert after.updated > before.updated
    assert after.published == before.published
    assert "Rättad ingress." in after.content[0].value


@pytest.mark.parametrize("trace", ["\x0b", "\x1f", "\ufffe", "]]>", "<b>&amp;", "😀"])
def test_signs_that_xml_can_not_hold_break_no_feed(site, client, trace):
    make_news(title=f"Före{trace}efter", lead_sv=trace, body_sv=[("text", f"<p>{trace}</p>")])
    assert titles(client, RSS)[0].startswith("Före")
    assert titles(client, ATOM)[0].endswith("efter")


@pytest.mark.parametrize("slug", ["finns-inte", "'", "%F0", "a" * 5000])
def test_an_unknown_category_is_not_found(site, client, slug):
    assert client.get(f"{RSS}?kategori={slug}").status_code == 404


def test_a_reader_that_asks_again_for_the_same_gets_no_copy(site, client):
    make_news()
    first = client.get(RSS)
    again = client.get(RSS, headers={"if-none-match": first["ETag"]})
    assert again.status_code == 304
    assert "public" in first["Cache-Control"]
    assert not first.cookies


@pytest.mark.slow
def test_a_feed_asks_the_database_as_often_for_20_articles_as_for_2(site, client):
    def fill(total):
        for _number in range(total):
            make_news(main_image=make_image(), **in_english())

    fill(2)
    addresses = [RSS, f"/en{ATOM}", f"{ATOM}?kategori=aktuellt-fran-techtank"]
    few = {address: queries_of(client, address) for address in addresses}
    fill(18)
    for address in addresses:
        many = queries_of(client, address)
        assert len(many) <= len(few[address]), brief(many)
        assert len(many) <= MOST, brief(many)


@pytest.mark.parametrize(
    "page", ["/", "/nyheter/", "/press/", "/nyheter/en-nyhet/", "/en/nyheter/"]
)
def test_a_reader_finds_the_feeds_by_the_address_of_a_page(site, client, page):
    make_news(slug="en-nyhet")
    head = BeautifulSoup(client.get(page).content, "html.parser").head
    prefix = "/en" if page.startswith("/en") else ""
    found = {one["type"]: one["href"] for one in head.find_all("link", rel="alternate", type=True)}
    assert found == {
        "application/rss+xml": f"{prefix}{RSS}",
        "application/atom+xml": f"{prefix}{ATOM}",
    }


def test_a_list_of_a_category_offers_the_feed_of_that_category(site, client):
    make_news(categories=("pressutskick",))
    page = BeautifulSoup(client.get("/nyheter/?kategori=pressutskick").content, "html.parser")
    links = {one["href"] for one in page.main.select(".files a")}
    assert links == {f"{RSS}?kategori=pressutskick", f"{ATOM}?kategori=pressutskick"}
