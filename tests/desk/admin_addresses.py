"""Every address of the admin, found in the site's own list of addresses, with things to fill in."""

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from django.apps import apps
from django.db.models import Model
from django.urls import URLPattern, get_resolver
from django.urls.resolvers import RoutePattern

PART = re.compile(r"<(?:\w+:)?(\w+)>|\(\?P<(\w+)>[^)]*\)")
#: Namespaces that are named by a model: `wagtailsnippets_news_topic`.
OF_A_MODEL = re.compile(r"wagtailsnippet(?:s|choosers)_([a-z]+)_([a-z]+)")


class Address(NamedTuple):
    """The pattern of an address, and its name with its namespaces."""

    pattern: str
    name: str

    def filled(self, fill: Callable[[str, str], object]) -> str:
        """Return the address with `fill(name, part)` for each part."""
        return PART.sub(
            lambda found: str(fill(self.name, found.group(1) or found.group(2))), self.pattern
        )


def addresses(patterns=None, prefix: str = "/", spaces: tuple = ()) -> Iterator[Address]:
    """Yield the address of every view below /admin/."""
    for entry in get_resolver().url_patterns if patterns is None else patterns:
        route = prefix + _plain(entry.pattern)
        if isinstance(entry, URLPattern):
            if route.startswith("/admin/"):
                yield Address(route, ":".join([*spaces, entry.name or ""]))
        elif route.startswith("/admin/") or "/admin/".startswith(route):
            space = (entry.namespace,) if entry.namespace else ()
            yield from addresses(entry.url_patterns, route, spaces + space)


def _plain(pattern) -> str:
    """Return a pattern without the signs of a regular expression, its named parts apart."""
    text = str(pattern)
    if isinstance(pattern, RoutePattern):
        return text
    text = text.lstrip("^").rstrip("$").replace("\\Z", "").replace("\\.", ".")
    text = re.sub(r"\((?!\?P)[^)]*(earliest|latest)[^)]*\)", r"\1", text)
    return re.sub(r"\((?!\?P)[^)]*\)", "<page_id>", text)


def model_of(name: str) -> type[Model] | None:
    """Return the model that an address is about by its namespace, if it is a register."""
    found = OF_A_MODEL.search(name)
    return apps.get_model(*found.groups()) if found else None
