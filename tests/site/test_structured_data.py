"""Search engines understand what each page is about, in the language that it is read in."""

import pytest
from bs4 import BeautifulSoup

from techtank.core.models import SiteSettings
from tests.factories import make_news
from tests.json_ld import about, graph_of, node, one
from tests.page_types import bilingual, every_type_for_search_engines, swedish

pytestmark = pytest.mark.django_db
ROOT = "http://localhost:8000"
HOSTILE = '</script><script>alert("x")</script><!-- & &amp; \u2028'


def read(client, address):
    """Return a page's HTML."""
    response = client.get(address)
    assert response.status_code == 200, address
    return response.content.decode()


# Every page


@every_type_for_search_engines
@pytest.mark.parametrize("language", ["sv", "en"])
def test_every_page_type_tells_of_itself_in_the_language_that_is_read(
    site, client, model, language
):
    page = bilingual(model)
    prefix = "/en" if language == "en" else ""
    html = read(client, f"{prefix}{page.url}")
    graph = graph_of(html)
    itself, website = one(graph, model.schema_type), one(graph, "WebSite")
    head = BeautifulSoup(html, "lxml").head
    assert itself["@id"] == itself["url"] == head.find("link", rel="canonical")["href"]
    assert itself["inLanguage"] == website["inLanguage"] == language
    assert website["publisher"]["@id"] == one(graph, "Organization", "#organization")["@id"]
    assert itself["isPartOf"]["@id"] == website["@id"]


@every_type_for_search_engines
def test_the_breadcrumbs_told_are_the_ones_shown(site, client, model):
    page = bilingual(model)
    for address in (page.url, f"/en{page.url}"):
        html = read(client, address)
        shown = [
            (" ".join(crumb.get_text().split()), (crumb.a or {}).get("href"))
            for crumb in BeautifulSoup(html, "lxml").select(".crumbs li")
        ]
        lists = [told for told in graph_of(html) if told["@type"] == "BreadcrumbList"]
        assert bool(lists) == bool(shown), "Only the front page has no way to it."
        told = lists[0]["itemListElement"] if lists else []
        assert [step["name"] for step in told] == [name for name, _address in shown]
        assert [step["position"] for step in told] == list(range(1, len(told) + 1))
        assert all(
            step["item"].endswith(where or page.url)
            for step, (_name, where) in zip(told, shown, strict=True)
        )


@every_type_for_search_engines
def test_a_page_without_english_tells_of_its_swedish_self(site, client, model):
    page = swedish(model)
    graph = about(client, f"/en{page.url}")
    itself = one(graph, model.schema_type)
    assert itself["inLanguage"] == "sv"
    assert itself["@id"] == page.get_address("sv")


def test_no_text_ends_the_script_that_it_stands_in(site, client):
    page = make_news(title=HOSTILE, slug="fientlig", lead_sv=HOSTILE)
    harmless = make_news()
    html = read(client, page.url)
    # html.parser ends a script where a browser does.
    scripts = BeautifulSoup(html, "html.parser").find_all("script")
    expected = BeautifulSoup(read(client, harmless.url), "html.parser").find_all("script")
    assert len(scripts) == len(expected)
    assert not any("\u2028" in script.get_text() for script in scripts)
    assert one(graph_of(html), "NewsArticle")["headline"] == HOSTILE


@pytest.mark.parametrize(
    "address", ["/sok/?q=laser", "/medlemmar/?q=laser", "/kontakt/?tack=1", "/finns-inte/"]
)
def test_what_search_engines_should_not_keep_tells_them_nothing(site, client, address):
    assert "ld+json" not in client.get(address).content.decode()


def test_a_draft_tells_nothing(site):
    answer = make_news().make_preview_request(preview_mode="sv")
    assert answer.status_code == 200
    assert "ld+json" not in answer.content.decode()


# Who runs the site


def test_the_cluster_is_told_of_as_editors_describe_it(site, client):
    settings = SiteSettings.load()
    assert "address" not in node(client, "/", "Organization")
    settings.organisation, settings.phone = "Klustret AB", "076-861 27 43"
    settings.street, settings.postcode, settings.town = "Kajen 1", "372 30", "Ronneby"
    settings.email = "info@example.se"
    link = {"label_sv": "LinkedIn", "label_en": "LinkedIn", "url": "https://linkedin.example/t"}
    settings.social = [("link", link)]
    settings.save()
    cluster = node(client, "/", "Organization")
    assert cluster["@id"] == f"{ROOT}/#organization"
    assert cluster["legalName"] == "Klustret AB"
    assert cluster["sameAs"] == ["https://linkedin.example/t"]
    assert cluster["address"]["streetAddress"] == "Kajen 1"
    assert cluster["contactPoint"]["telephone"] == "+46768612743"
    assert "Kajen 1, 372 30 Ronneby" in " ".join(read(client, "/").split())
    assert node(client, "/en/kontakt/", "Organization") == cluster


@pytest.mark.parametrize("prefix", ["", "/en"])
def test_the_search_that_is_told_of_answers(site, client, prefix):
    action = node(client, f"{prefix}/", "WebSite")["potentialAction"]
    address = action["target"]["urlTemplate"].replace("{search_term_string}", "laser")
    assert address == f"{ROOT}{prefix}/sok/?q=laser"
    assert client.get(address.removeprefix(ROOT)).status_code == 200
