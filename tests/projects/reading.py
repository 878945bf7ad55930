"""Reads pages as a visitor does."""

from bs4 import BeautifulSoup


def read(client, address: str) -> BeautifulSoup:
    """Return a page as its elements."""
    response = client.get(address)
    assert response.status_code == 200, address
    return BeautifulSoup(response.content, "html.parser")


def text_of(element) -> str:
    """Return what can be read in an element, with single spaces."""
    return " ".join(element.get_text(" ").split())


def facts_on(page: BeautifulSoup) -> dict[str, str]:
    """Return the facts at a glance."""
    return {
        text_of(row.dt): text_of(row.find_all("dd")[0]) for row in page.select(".glance dl > div")
    }
