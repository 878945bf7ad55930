"""Reads the directory as a purchaser does."""

from bs4 import BeautifulSoup

DIRECTORY = "/medlemmar/"


def names(client, query="", prefix=""):
    """Return the companies that an address lists, in its order."""
    response = client.get(f"{prefix}{DIRECTORY}{query}")
    assert response.status_code == 200, query
    page = BeautifulSoup(response.content, "html.parser")
    return [card.h3.get_text(strip=True) for card in page.select(".firm")]


def read(client, query=""):
    """Return the directory as its elements."""
    return BeautifulSoup(client.get(f"{DIRECTORY}{query}").content, "html.parser")


def text_of(element):
    """Return what a visitor reads in an element."""
    return " ".join(element.get_text().split())
