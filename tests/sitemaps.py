"""Reads sitemaps as a search engine does, and refuses what the protocol does not allow."""

from datetime import datetime
from typing import NamedTuple
from urllib.parse import urlsplit

from django.test import Client
from lxml import etree

from techtank.core.paths import PROJECT_DIR

#: The protocol and its extensions, as far as the site uses them.
SCHEMA = PROJECT_DIR / "tests" / "schemas" / "sitemap.xsd"
PROTOCOL = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
XHTML = "{http://www.w3.org/1999/xhtml}"
NEWS = "{http://www.google.com/schemas/sitemap-news/0.9}"
IMAGE = "{http://www.google.com/schemas/sitemap-image/1.1}"
MOST_ADDRESSES, MOST_BYTES = 50_000, 50 * 1024 * 1024
NEWS_TAGS = ("name", "language", "publication_date", "title")
#: In this order, each at most once.
CHILDREN = [f"{PROTOCOL}loc", f"{PROTOCOL}lastmod"]


class Entry(NamedTuple):
    """An address with what a sitemap says of it."""

    lastmod: datetime | None
    alternates: dict[str, str]
    images: list[str]
    #: What is told of news: publication, language, time and title.
    news: tuple[str, ...] = ()


def read_sitemap(client: Client, address: str = "/sitemap.xml") -> dict[str, Entry]:
    """Return all entries by address, from every part; asserts the rules of sitemaps.org 0.9."""
    root = parse(client, address)
    if root.tag == f"{PROTOCOL}sitemapindex":
        parts = [read_sitemap(client, path_of(loc.text)) for loc in root.iter(f"{PROTOCOL}loc")]
        assert parts
        entries = {loc: entry for part in parts for loc, entry in part.items()}
        assert len(entries) == sum(len(part) for part in parts), "An address stands in two parts."
        return entries
    assert root.tag == f"{PROTOCOL}urlset"
    assert 0 < len(root) <= MOST_ADDRESSES
    entries = dict(entry_of(url) for url in root)
    assert len(entries) == len(root), "An address stands there twice."
    return entries


def parse(client: Client, address: str) -> etree._Element:
    """Return an answer as XML; asserts that it is one by the schemas."""
    response = client.get(address)
    assert response.status_code == 200, address
    assert response["Content-Type"].startswith("application/xml")
    content = response.getvalue()
    assert len(content) <= MOST_BYTES
    root = etree.fromstring(content)
    etree.XMLSchema(etree.parse(SCHEMA)).assertValid(root)
    return root


def entry_of(url: etree._Element) -> tuple[str, Entry]:
    """Return the address of a `<url>` and what is said of it."""
    assert url.tag == f"{PROTOCOL}url"
    own = [child.tag for child in url if child.tag.startswith(PROTOCOL)]
    assert own == [tag for tag in CHILDREN if tag in own]
    loc, lastmod = (url.findtext(tag) for tag in CHILDREN)
    links = url.findall(f"{XHTML}link")
    assert all(link.get("rel") == "alternate" for link in links)
    alternates = {link.get("hreflang"): link.get("href") for link in links}
    assert len(alternates) == len(links)
    images = [image.findtext(f"{IMAGE}loc") for image in url.findall(f"{IMAGE}image")]
    for address in [loc, *alternates.values(), *images]:
        assert urlsplit(address).scheme in {"http", "https"}, f"{address} is not complete."
    news = tuple(url.findtext(f".//{NEWS}{tag}") or "" for tag in NEWS_TAGS)
    told = news if any(news) else ()
    return loc, Entry(lastmod and datetime.fromisoformat(lastmod), alternates, images, told)


def path_of(address: str) -> str:
    """Return what a test client asks for."""
    parts = urlsplit(address)
    return f"{parts.path}?{parts.query}" if parts.query else parts.path
