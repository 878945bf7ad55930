"""Reads a page's JSON-LD as a search engine does, and refuses what would not be understood."""

import re
from collections.abc import Iterator
from datetime import datetime
from typing import Any
from urllib.parse import urlsplit

import extruct
from django.test import Client

#: What Google (and schema.org's own examples) can't do without, by type.
REQUIRED = {
    "WebPage": {"@id", "url", "name", "inLanguage", "isPartOf"},
    "WebSite": {"@id", "name", "url", "inLanguage", "publisher", "potentialAction"},
    "Organization": {"name"},
    "BreadcrumbList": {"@id", "itemListElement"},
    "ItemList": {"@id", "itemListElement"},
    "ListItem": {"position", "name"},
    "NewsArticle": {"headline", "datePublished", "dateModified", "author", "publisher"},
    "Person": {"name", "jobTitle", "worksFor", "url"},
    "Project": {"name", "description", "url"},
    "ContactPoint": {"contactType"},
    "SearchAction": {"target", "query-input"},
    "PostalAddress": {"addressCountry"},
}
KINDS_OF_PAGES = {"WebPage", "CollectionPage", "ContactPage", "ProfilePage"}
ADDRESSES = {"@id", "url", "item", "logo", "image", "sameAs"}
TIMES = {"datePublished", "dateModified", "foundingDate", "dissolutionDate"}
YEAR_OR_DAY = re.compile(r"\d{4}(-\d{2}-\d{2})?")


def graph_of(html: str) -> list[dict[str, Any]]:
    """Return the nodes of a page; asserts that each is whole and each reference leads to one."""
    (document,) = extruct.extract(html, syntaxes=["json-ld"])["json-ld"]
    assert document["@context"] == "https://schema.org"
    graph = document["@graph"]
    names = [node["@id"] for node in graph if "@id" in node]
    assert len(names) == len(set(names)), "Two nodes have one name."
    for node in each_node(graph):
        if set(node) == {"@id"}:
            assert node["@id"] in names, f"{node['@id']} leads nowhere."
        else:
            check(node)
    return graph


def about(client: Client, address: str) -> list[dict[str, Any]]:
    """Return the nodes that a page tells of."""
    response = client.get(address)
    assert response.status_code == 200, address
    return graph_of(response.content.decode())


def node(client: Client, address: str, kind: str, part: str = "") -> dict[str, Any]:
    """Return the only node of a type that a page tells of."""
    return one(about(client, address), kind, part)


def one(graph: list[dict[str, Any]], kind: str, part: str = "") -> dict[str, Any]:
    """Return the only node of a type, or the one whose name ends with `part`."""
    (found,) = [
        node for node in graph if node["@type"] == kind and node.get("@id", "").endswith(part)
    ]
    return found


def each_node(value: Any) -> Iterator[dict[str, Any]]:
    """Yield every node, those within others too."""
    if isinstance(value, dict):
        yield value
        for inner in value.values():
            yield from each_node(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from each_node(inner)


def check(node: dict[str, Any]) -> None:
    """Assert that a node has what its type asks for, complete addresses and real times."""
    kind = "WebPage" if node["@type"] in KINDS_OF_PAGES else node["@type"]
    missing = REQUIRED.get(kind, set()) - set(node)
    assert not missing, f"{kind} lacks {missing}: {node}"
    assert all(value not in (None, "", [], {}, "None") for value in node.values()), node
    for name, value in node.items():
        for text in value if isinstance(value, list) else [value]:
            if name in ADDRESSES and isinstance(text, str):
                assert urlsplit(text).scheme in {"http", "https"}, f"{name} of {kind}: {text}"
            if name in TIMES:
                moment = None if YEAR_OR_DAY.fullmatch(text) else datetime.fromisoformat(text)
                assert moment is None or moment.tzinfo, f"{name} of {kind} has no time zone."
