"""Follow every link of the site as a visitor would, in both languages."""

import re
from collections.abc import Iterator
from html import unescape
from io import BytesIO
from typing import NamedTuple
from urllib.parse import urldefrag, urljoin
from zipfile import ZipFile

from bs4 import BeautifulSoup
from django.http.response import HttpResponseBase
from django.test import Client

LINK = re.compile(r'(?:href|src)="([^"]*)"|srcset="([^"]*)"')
STARTS = ("/", "/en/")
NOT_PAGES = (
    *("/static/", "/media/", "/admin/", "/teckning/", "/monogram/"),
    *("/logga-in/", "/min-sida/", "/en/min-sida/"),
)
MAX_PAGES = 500


def links_in(html: str, base: str) -> list[str]:
    """Return the addresses on this site that a page links to or loads."""
    found = []
    for single, several in LINK.findall(html):
        for raw in [single] if single else [part.split()[0] for part in several.split(",")]:
            url = urldefrag(urljoin(base, unescape(raw))).url
            url = re.sub(r"^https?://(testserver|localhost(:\d+)?)", "", url)
            if url.startswith("/"):
                found.append(url)
    return found


class PartLink(NamedTuple):
    """A link to a part of a page: `/projekt-insatser/spik/#participants`."""

    found_on: str
    address: str
    part: str

    def finds_its_part(self, documents: dict[str, BeautifulSoup]) -> bool:
        """Whether the part is there; so is it on a page that the crawl did not need to visit."""
        page = documents.get(self.address)
        return page is None or page.find(id=self.part) is not None


def parts_linked(page: BeautifulSoup, address: str) -> Iterator[PartLink]:
    """Yield every link of a page to a part of one on this site."""
    for link in page.find_all("a", href=re.compile("#")):
        target, part = urldefrag(urljoin(address, link["href"]))
        if target.startswith("/"):
            yield PartLink(address, target, part)


def crawl(client: Client) -> dict[str, str]:
    """Return the text of every page that can be reached.

    Fails on an internal link that is dead, and on one that leads on to another address: links
    name the address that answers.
    """
    seen: dict[str, str] = {}
    waiting = list(STARTS)
    while waiting:
        url = waiting.pop()
        # Filters one by one: two together lead to nothing that each alone does not.
        if url in seen or url.startswith(NOT_PAGES) or url.count("=") > 1:
            continue
        response = client.get(url)
        assert response.status_code == 200, f"{url} answers {response.status_code}"
        seen[url] = text_in(response)
        assert len(seen) < MAX_PAGES, "The crawl does not end: some address makes new ones."
        waiting += links_in(seen[url], url)
    return seen


def text_in(response: HttpResponseBase) -> str:
    """Return what an answer says in words; of a media pack what its texts say."""
    content = response.getvalue()
    if response["Content-Type"].startswith("image/"):
        return ""
    if response["Content-Type"] != "application/zip":
        return content.decode()
    with ZipFile(BytesIO(content)) as pack:
        texts = [name for name in pack.namelist() if name.endswith((".html", ".txt"))]
        return "\n".join(pack.read(name).decode() for name in texts)
