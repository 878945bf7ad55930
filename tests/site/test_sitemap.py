"""Search engines find every public page, in each language that it has, and nothing else."""

import re
from datetime import timedelta

import pytest
from bs4 import BeautifulSoup
from django.core.files.storage import default_storage
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from wagtail.models import Page, PageViewRestriction, Site, get_page_models

from people.models import PersonPage
from techtank.core import sitemaps
from techtank.core.models.image import SiteImageRendition
from techtank.core.share_images import SPEC, make_all
from techtank.home.models import StandardPage
from tests.factories import in_english, make_image, make_news, make_page
from tests.members.factories import make_member
from tests.page_types import FACTORIES
from tests.people.factories import make_contact
from tests.queries import brief
from tests.sitemaps import parse, path_of, read_sitemap

pytestmark = pytest.mark.django_db
#: Questions beside the one for each page type: the site, how many pages, which, their pictures,
#: and what names the answer before it is written.
BESIDE_TYPES = 7


def public_pages():
    """Return what search engines may know of on a site that hides nothing."""
    pages = Page.objects.filter(depth__gt=1).live().specific()
    return [page for page in pages if page.url and page.for_search_engines]


@pytest.fixture
def filled(site):
    """A page of every type, articles in one and in both languages."""
    for make in FACTORIES.values():
        make()
    make_news(**in_english())


def test_every_public_page_stands_there_once_in_each_language_that_it_has(filled, client):
    expected = {page.get_address(code) for page in public_pages() for code in page.languages()}
    assert set(read_sitemap(client)) == expected
    assert len(expected) > len(public_pages())


@pytest.mark.slow
def test_every_address_answers_and_says_of_itself_what_the_sitemap_says(filled, client):
    for address, entry in read_sitemap(client).items():
        response = client.get(path_of(address))
        assert response.status_code == 200, address
        head = BeautifulSoup(response.content, "lxml").head
        assert head.find("link", rel="canonical")["href"] == address
        links = {link["hreflang"]: link["href"] for link in head.select("link[hreflang]")}
        assert entry.alternates == links
        assert head.find("meta", attrs={"name": "robots"}) is None


def test_languages_point_at_each_other_and_at_themselves(filled, client):
    entries = read_sitemap(client)
    for address, entry in entries.items():
        if entry.alternates:
            assert address in entry.alternates.values()
            assert entry.alternates["x-default"] == entry.alternates["sv"]
            others = {*entry.alternates.values()}
            assert all(entries[one].alternates == entry.alternates for one in others)


def test_an_entry_tells_when_the_page_was_last_published(site, client):
    page = make_news()
    page.save_revision().publish()
    page.refresh_from_db()
    assert read_sitemap(client)[page.full_url].lastmod == page.last_published_at


def test_what_visitors_may_not_read_is_not_there(site, client):
    hidden = [
        make_news(live=False),
        make_news(live=False, go_live_at=timezone.now() + timedelta(days=1)),
        make_news(expire_at=timezone.now() - timedelta(minutes=1)),
        make_contact(group=PersonPage.Group.EXTERNAL, slug="utomstaende"),
    ]
    private = make_page(slug="privat")
    PageViewRestriction.objects.create(page=private, restriction_type="login")
    below = make_page(private, slug="under-privat")
    shown = read_sitemap(client)
    for page in [*hidden, private, below]:
        assert not any(f"/{page.slug}/" in address for address in shown), page.slug


def test_a_page_type_that_is_not_for_search_engines_is_not_there_and_says_so(
    site, client, monkeypatch
):
    page = make_page()
    assert page.full_url in read_sitemap(client)
    monkeypatch.setattr(StandardPage, "for_search_engines", False)
    assert page.full_url not in read_sitemap(client)
    html = client.get(page.url).content.decode()
    assert '<meta name="robots" content="noindex">' in html
    assert "canonical" not in html


# Pictures


def test_a_published_page_has_its_picture_beside_it(site, client):
    page = make_news(main_image=make_image(), **in_english())
    make_all.call(page.pk)
    entries = read_sitemap(client)
    for language in ("sv", "en"):
        (image,) = entries[page.get_address(language)].images
        assert default_storage.exists(image.partition("/media/")[2])
        assert image in client.get(page.url).content.decode()


def test_the_sitemap_makes_no_pictures_and_shows_no_originals(site, client):
    page = make_news(main_image=make_image())
    assert read_sitemap(client)[page.full_url].images == []
    assert not SiteImageRendition.objects.exists()
    client.get(page.url)
    (image,) = read_sitemap(client)[page.full_url].images
    assert "original_images" not in image


# News


def news_of(client, article, language="sv"):
    """Return what the sitemap tells of an article as news."""
    return read_sitemap(client)[article.get_address(language)].news


def test_a_new_article_is_told_of_as_news_in_each_language_for_two_days(site, client):
    today = timezone.localdate()
    article = make_news(title="Bro & <b>båt</b>", date=today, **in_english())
    article.save_revision().publish()
    article.refresh_from_db()
    moment = timezone.localtime(article.first_published_at).isoformat()
    assert news_of(client, article) == ("Techtank", "sv", moment, "Bro & <b>båt</b>")
    assert news_of(client, article, "en") == ("Techtank", "en", moment, article.title_en)
    before = [make_news(date=today - timedelta(days=days)) for days in (1, 2, 3)]
    assert [bool(news_of(client, one)) for one in before] == [True, True, False]
    assert news_of(client, make_page()) == ()


def test_an_article_in_swedish_alone_is_news_in_swedish(site, client):
    article = make_news(date=timezone.localdate(), title_en="Only a title")
    assert news_of(client, article)[1::2] == ("sv", article.title)


# Size


def test_a_large_site_is_told_of_in_parts(filled, client, monkeypatch):
    whole = read_sitemap(client)
    monkeypatch.setattr(sitemaps, "LARGEST_PART", 5)
    index = parse(client, "/sitemap.xml")
    assert index.tag.endswith("sitemapindex")
    assert len(index) >= len(public_pages()) // 5
    assert read_sitemap(client) == whole


def test_a_part_is_read_and_sent_a_few_pages_after_the_other(filled, client, monkeypatch):
    whole = client.get("/sitemap.xml").getvalue()
    monkeypatch.setattr(sitemaps, "AT_ONCE", 5)
    with CaptureQueriesContext(connection) as captured:
        pieces = iter(client.get("/sitemap.xml"))
        begun, _first_pages = next(pieces), next(pieces)
        asked = len(captured)
        rest = list(pieces)
    assert len(rest) >= len(public_pages()) // 5
    assert len(captured) > asked, "All pages were read before the first was sent."
    assert b"".join([begun, _first_pages, *rest]) == whole


def test_robots_fetch_a_part_again_only_when_one_of_its_pages_is_another(site, client):
    page = make_news()

    def asked_with(name):
        return client.get("/sitemap.xml", headers={"if-none-match": name})

    def changed():
        answer = asked_with(names[-1])
        names.append(answer["ETag"])
        return answer.status_code == 200

    names = [client.get("/sitemap.xml")["ETag"]]
    assert not changed()
    page.save_revision().publish()
    assert changed()
    page.slug = "annan-adress"
    page.save()
    assert changed()
    picture = make_image()
    assert not changed()
    picture.get_rendition(SPEC)
    assert changed()
    page.unpublish()
    assert changed()


@pytest.mark.parametrize("part", ["0", "2", "-1", "x", "", "9" * 5000, "1.5", "last"])
def test_a_part_that_does_not_exist_answers_404(site, client, part):
    assert client.get("/sitemap.xml", {"p": part}).status_code == 404


@pytest.mark.slow
def test_it_costs_the_same_for_many_pages_as_for_few(filled, client):
    def costs():
        read_sitemap(client)
        with CaptureQueriesContext(connection) as captured:
            client.get("/sitemap.xml").getvalue()
        return [query["sql"] for query in captured]

    def grow(total):
        for number in range(total):
            image = make_image()
            image.get_rendition(SPEC)
            make_news(main_image=image, **in_english(number))
            make_member(logo=image)
            make_page()

    grow(1)
    few = costs()
    grow(6)
    many = costs()
    assert len(many) <= len(few), brief(many)
    assert len(many) <= len(get_page_models()) + BESIDE_TYPES, brief(many)
    assert len(set(many)) == len(many), brief(many)


# Robots


def test_robots_may_read_all_but_the_editors_part_and_find_the_sitemap(site, client):
    Site.objects.update(hostname="www.example.se", port=443)
    Site.clear_site_root_paths_cache()
    response = client.get("/robots.txt")
    lines = response.content.decode().splitlines()
    assert response["Content-Type"] == "text/plain; charset=utf-8"
    assert lines[0] == "User-agent: *"
    assert "Sitemap: https://www.example.se/sitemap.xml" in lines
    closed = [line.removeprefix("Disallow: ") for line in lines if line.startswith("Disallow")]
    assert "/admin/" in closed
    for address in read_sitemap(client):
        assert address.startswith("https://www.example.se/")
        assert not any(path_of(address).startswith(path) for path in closed)


@pytest.mark.parametrize("address", ["/sitemap.xml", "/robots.txt"])
def test_shared_caches_may_keep_what_robots_read(site, client, address):
    response = client.get(address, headers={"accept-language": "en"})
    assert "public" in response["Cache-Control"]
    assert not response.cookies
    assert not re.search("cookie|language", response.get("Vary", ""), re.IGNORECASE)
    again = client.get(address, headers={"if-none-match": response["ETag"]})
    assert again.status_code == 304
    assert client.post(address).status_code == 405
