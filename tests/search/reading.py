"""Reads the search as a visitor does."""

from urllib.parse import urlencode

from bs4 import BeautifulSoup

SEARCH = "/sok/"


def search(client, text, prefix="", **parameters):
    """Return the answer to a search as its elements."""
    query = urlencode({"q": text} | parameters)
    response = client.get(f"{prefix}{SEARCH}?{query}")
    assert response.status_code == 200, text
    return BeautifulSoup(response.content, "html.parser")


def titles(client, text, prefix="", **parameters):
    """Return the titles of the pages that a search finds, in their order."""
    page = search(client, text, prefix, **parameters)
    return [text_of(hit.h3) for hit in page.select("ol .hit")]


def text_of(element):
    """Return what a visitor reads in an element."""
    return " ".join(element.get_text().split())
