"""Topics: a list that editors keep, and a page for each."""

from datetime import date

import pytest
from bs4 import BeautifulSoup

from news.models import NewsPage, Topic
from tests.factories import in_english, make_news
from tests.queries import MOST, brief, queries_of
from tests.sitemaps import read_sitemap

pytestmark = pytest.mark.django_db
ROBOTS = "/nyheter/amne/robotar/"


@pytest.fixture
def robots(site):
    """Return a topic."""
    return Topic.objects.create(name_sv="Robotar", name_en="Robots", slug="robotar")


def about(topic, **fields):
    """Return a published article about a topic."""
    article = make_news(**fields)
    article.topics = [topic]
    article.save()
    return article


def chips(client, address, aria_label="Filtrera nyheter"):
    """Return the filters of a list with their addresses."""
    page = BeautifulSoup(client.get(address).content, "lxml")
    links = page.select(f"nav[aria-label='{aria_label}'] a")
    return {" ".join(link.get_text(" ").split()): link["href"] for link in links}


def test_the_page_of_a_topic_lists_its_news_alone(robots, client):
    article, _other = about(robots), make_news()
    listing = client.get(ROBOTS).context["listing"]
    assert list(listing.pages) == [article]
    assert "Robotar" in client.get(ROBOTS).content.decode()


def test_an_article_leads_to_its_topics_and_the_list_to_each_with_its_count(robots, client):
    article = about(robots)
    make_news()
    page = BeautifulSoup(client.get(article.url).content, "lxml")
    assert page.find("a", href=ROBOTS).get_text(strip=True) == "Robotar"
    assert chips(client, "/nyheter/")["Robotar 1"] == ROBOTS


def test_a_topic_is_filtered_by_category_and_year_like_the_list(robots, client):
    release = about(robots, categories=("pressutskick",), date=date(2023, 5, 1))
    about(robots, date=date(2020, 5, 1))
    filters = chips(client, ROBOTS)
    assert filters["Pressutskick 1"] == f"{ROBOTS}?kategori=pressutskick"
    assert filters["2020 1"] == f"{ROBOTS}?ar=2020"
    assert filters["Visa alla"] == "/nyheter/"
    found = client.get(filters["Pressutskick 1"]).context["listing"]
    assert list(found.pages) == [release]
    assert chips(client, "/nyheter/?ar=2023")["Robotar 1"] == f"{ROBOTS}?ar=2023"


def test_a_topic_has_an_english_page_and_the_switch_leads_there(robots, client):
    about(robots, **in_english())
    page = BeautifulSoup(client.get(ROBOTS).content, "lxml")
    assert page.select_one("a[hreflang=en]")["href"] == f"/en{ROBOTS}"
    assert "Robots" in client.get(f"/en{ROBOTS}").content.decode()


def test_a_topic_tells_search_engines_its_own_address(robots, client):
    about(robots)
    page = BeautifulSoup(client.get(ROBOTS).content, "lxml")
    assert page.find("link", rel="canonical")["href"].endswith(ROBOTS)


def test_a_topic_without_news_is_offered_nowhere(robots, client):
    make_news(live=False).topics.add(robots)
    assert ROBOTS not in client.get("/nyheter/").content.decode()
    assert client.get(ROBOTS).status_code == 200
    assert not [url for url in read_sitemap(client) if ROBOTS in url]


@pytest.mark.parametrize("address", ["/nyheter/amne/", "/nyheter/amne/finns-ej/"])
def test_what_is_no_topic_is_not_found(site, client, address):
    assert client.get(address).status_code == 404


def test_the_sitemap_names_topics_that_have_news(robots, client):
    about(robots)
    assert [url for url in read_sitemap(client) if url.endswith(ROBOTS)]


def test_shared_topics_bring_news_together_within_a_category(robots, client):
    article = about(robots)
    newer, older = make_news(date=date(2024, 1, 2)), about(robots, date=date(2019, 1, 1))
    assert list(client.get(article.url).context["related"]) == [older, newer]


@pytest.mark.slow
def test_a_topic_costs_the_same_for_1_and_for_10_articles(robots, client):
    about(robots)
    first = queries_of(client, ROBOTS)
    for _number in range(9):
        about(robots)
    assert NewsPage.objects.count() == 10
    later = queries_of(client, ROBOTS)
    assert len(later) == len(first) <= MOST, brief(later)
