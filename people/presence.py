"""Organisations that have a page of their own on the site: a subject tells of them by a hook.

So a project leads to the companies that take part in it, though it knows nothing of the directory.
"""

from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from wagtail import hooks
from wagtail.models import Page

from techtank.core.caching import of_tag

from .models import Organisation

HOOK = "register_presence"


class Presence(NamedTuple):
    """Where an organisation is shown, and in which municipality it is."""

    url: str
    place: str


#: Returns the presences among organisations with these primary keys, by key.
Presences = Callable[[Iterable[int]], dict[int, Presence]]


def presence_tags(organisations: Iterable[Organisation]) -> Iterator[str]:
    """Return the tags of what leads to their presences: one may come, go or move."""
    kinds = [one.related_model for one in Organisation._meta.related_objects]
    for kind in kinds:
        if issubclass(kind, Page):
            yield from (of_tag(one, by=kind) for one in organisations)


def add_presence(organisations: Iterable[Organisation]) -> None:
    """Give each organisation its `presence`, or None; a query a subject."""
    everybody = list(organisations)
    asked: list[Presences] = hooks.get_hooks(HOOK)
    keys = {one.pk for one in everybody}
    found = {key: one for presences in asked for key, one in presences(keys).items()}
    for one in everybody:
        one.presence = found.get(one.pk)
