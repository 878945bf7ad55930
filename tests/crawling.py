"""Follow every link of the site as a visitor would, in both languages."""

import re
from html import unescape
from urllib.parse import urldefrag, urljoin

from django.test import Client

LINK = re.compile(r'(?:href|src)="([^"]*)"|srcset="([^"]*)"')
STARTS = ("/", "/en/")
NOT_PAGES = ("/static/", "/media/", "/admin/", "/teckning/", "/logga-in/")
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


def crawl(client: Client) -> dict[str, str]:
    """Return the text of every page that can be reached; fails on a dead internal link."""
    seen: dict[str, str] = {}
    waiting = list(STARTS)
    while waiting:
        url = waiting.pop()
        # Filters one by one: two together lead to nothing that each alone does not.
        if url in seen or url.startswith(NOT_PAGES) or url.count("=") > 1:
            continue
        response = client.get(url)
        assert response.status_code == 200, f"{url} answers {response.status_code}"
        seen[url] = response.content.decode()
        assert len(seen) < MAX_PAGES, "The crawl does not end: some address makes new ones."
        waiting += links_in(seen[url], url)
    return seen
