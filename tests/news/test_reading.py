"""Visitors read news in two languages."""

from datetime import date

import pytest
from bs4 import BeautifulSoup

from news.models import Boilerplate, PinnedNews
from news.models.article import NewsContact
from tests.factories import in_english, make_image, make_news
from tests.people.factories import make_contact

pytestmark = pytest.mark.django_db


def read(client, address):
    """Return a page as its elements."""
    response = client.get(address)
    assert response.status_code == 200, address
    return BeautifulSoup(response.content, "html.parser")


def test_an_article_shows_lead_date_reading_time_categories_and_caption(site, client):
    article = make_news(
        categories=("aktuellt-fran-techtank", "pressutskick"),
        main_image=make_image(credit="Foto: Anna Ek"),
        main_image_caption_sv="En bildtext",
        body_sv=[("text", f"<p>{'ord ' * 250}</p>")],
    )
    page = read(client, article.url)
    text = " ".join(page.get_text(" ").split())
    assert article.lead_sv in text
    assert "16 maj 2024" in text
    assert page.find("time")["datetime"] == "2024-05-16"
    assert "Lästid 2 min" in text
    assert "Aktuellt från Techtank | Pressutskick" in text
    assert "En bildtext Foto: Anna Ek" in text
    assert page.find("figure").img["alt"] == "En ritad kustlinje"


def test_the_standing_text_and_plain_links_to_share_follow_the_article(site, client):
    boilerplate = Boilerplate.objects.create(
        heading_sv="Om Techtank", text_sv="<p>Ett kluster.</p>"
    )
    page = read(client, make_news(boilerplate=boilerplate).url)
    assert "Ett kluster." in page.get_text()
    hosts = [link["href"].split("/")[2] for link in page.select(".share a[href^=https]")]
    assert hosts == ["www.linkedin.com", "www.facebook.com"]


def test_four_related_articles_stand_below_pinned_first_then_same_category_then_newest(
    site, client
):
    article = make_news(categories=("pressutskick",))
    same_old = make_news(categories=("pressutskick",), date=date(2019, 1, 1))
    same_new = make_news(categories=("pressutskick",), date=date(2020, 1, 1))
    others = [make_news(date=date(2023, 1, day)) for day in (1, 2, 3)]
    pinned = make_news(date=date(2010, 1, 1))
    PinnedNews.objects.create(page=article, article=pinned)
    related = list(client.get(article.url).context["related"])
    assert related == [pinned, same_new, same_old, others[-1]]


def test_an_excerpt_is_the_first_20_words(site):
    article = make_news(lead_sv=" ".join(f"ord{number}" for number in range(30)))
    assert article.excerpt == " ".join(f"ord{number}" for number in range(20)) + "…"


def test_the_list_filters_by_category_and_year_and_has_pages(site, client):
    for number in range(14):
        make_news(date=date(2023, 1, 1 + number), categories=("pressutskick",))
    old = make_news(date=date(2018, 6, 1))
    listing = client.get("/nyheter/").context["listing"]
    assert (listing.total, listing.page_count, len(listing.pages)) == (15, 2, 12)
    assert [choice.name for choice in listing.years] == ["2023", "2018"]
    second = client.get(listing.next_url).context["listing"]
    assert len(second.pages) == 3
    assert list(client.get("/nyheter/?ar=2018").context["listing"].pages) == [old]
    both = client.get("/nyheter/?kategori=pressutskick&ar=2023&sida=2").context["listing"]
    assert len(both.pages) == 2
    assert both.clear_url == "/nyheter/"


def test_a_filter_tells_how_much_it_gives_and_leads_nowhere_empty(site, client):
    for number in range(2):
        make_news(date=date(2023, 1, 1 + number), categories=("pressutskick",))
    make_news(date=date(2018, 6, 1), categories=("pressutskick", "aktuellt-fran-techtank"))
    make_news(date=date(2018, 6, 2), live=False)

    def filters(query=""):
        return [
            " ".join(link.get_text(" ").split())
            for link in read(client, f"/nyheter/{query}").select(".filters a:not(.clear)")
        ]

    assert filters() == ["Aktuellt från Techtank 1", "Pressutskick 3", "2023 2", "2018 1"]
    assert filters("?ar=2023") == ["Pressutskick 2", "2023 2", "2018 1"]
    assert filters("?kategori=aktuellt-fran-techtank") == [
        "Aktuellt från Techtank 1",
        "Pressutskick 3",
        "2018 1",
    ]


def test_filters_that_meet_in_nothing_say_so_and_lead_back(site, client):
    make_news(date=date(2023, 1, 1), categories=("pressutskick",))
    make_news(date=date(2018, 6, 1))
    page = read(client, "/nyheter/?kategori=pressutskick&ar=2018")
    assert "Här finns inga nyheter än" in page.main.get_text()
    assert page.select_one(".none a")["href"] == "/nyheter/"


def test_whom_to_ask_stands_beside_the_article_and_before_the_standing_text(site, client):
    boilerplate = Boilerplate.objects.create(heading_sv="Om oss", text_sv="<p>Ett kluster.</p>")
    article = make_news(boilerplate=boilerplate)
    NewsContact.objects.create(page=article, person=make_contact(title="Anna Ek"))
    page = read(client, article.url)
    assert "Anna Ek" in page.select_one("article aside").get_text()
    assert page.select_one("aside").find_next("h2", id="about").get_text() == "Om oss"


def test_an_english_article_is_english_throughout(site, client):
    article = make_news(**in_english())
    page = read(client, f"/en{article.url}")
    assert page.html["lang"] == "en"
    assert page.h1.get_text() == article.title_en
    assert "English body" in page.get_text()
    assert page.article.get("lang") is None
    assert "16 May 2024" in page.get_text()


def test_an_article_without_english_says_so_honestly(site, client):
    article = make_news(title_en="Half translated")
    address = article.url
    page = read(client, f"/en{address}")
    assert page.html["lang"] == "en"
    assert page.article["lang"] == "sv"
    assert page.h1.get_text() == article.title
    assert "not been translated yet" in page.get_text()
    assert page.find("link", rel="canonical")["href"].endswith(f":8000{address}")
    assert not page.find_all("link", hreflang=True)


def test_languages_point_at_each_other(site, client):
    article = make_news(**in_english())
    address = article.url
    for prefix in ("", "/en"):
        page = read(client, f"{prefix}{address}")
        alternates = {
            link["hreflang"]: link["href"] for link in page.find_all("link", hreflang=True)
        }
        assert set(alternates) == {"sv", "en", "x-default"}
        assert alternates["x-default"] == alternates["sv"]
        assert alternates["en"].endswith(f"/en{address}")
        assert page.find("link", rel="canonical")["href"].endswith(f"{prefix}{address}")


def test_the_language_switch_stays_on_the_page_with_its_filters(site, client):
    make_news(categories=("pressutskick",))
    page = read(client, "/nyheter/?kategori=pressutskick")
    switch = page.find("a", hreflang="en")
    assert switch["href"] == "/en/nyheter/?kategori=pressutskick"
    back = read(client, switch["href"]).find("a", hreflang="sv")
    assert back["href"] == "/nyheter/?kategori=pressutskick"


def test_an_english_list_puts_swedish_articles_last_and_marks_them(site, client):
    swedish = make_news(date=date(2024, 1, 2))
    english = make_news(date=date(2024, 1, 1), **in_english())
    page = read(client, "/en/nyheter/")
    cards = page.select("main article")
    assert [card.h3.get_text(strip=True) for card in cards] == [english.title_en, swedish.title]
    assert cards[1].find(attrs={"lang": "sv"})
    assert "In Swedish" in cards[1].get_text()


def test_an_article_without_a_picture_is_never_grey(site, client):
    article = make_news()
    source = read(client, article.url).select_one(".wide-art img")["src"]
    response = client.get(source)
    assert response["Content-Type"] == "image/svg+xml"
    assert response.content.startswith(b"<svg")
