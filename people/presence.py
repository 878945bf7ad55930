"""Organisations that have a page of their own on the site: a subject tells of them by a hook.

So a project leads to the companies that take part in it, though it knows nothing of the directory.
"""

from collections.abc import Callable, Iterable
from typing import NamedTuple

from wagtail import hooks

from .models import Organisation

HOOK = "register_presence"


class Presence(NamedTuple):
    """Where an organisation is shown, and in which municipality it is."""

    url: str
    place: str


#: Returns the presences among organisations with these primary keys, by key.
Presences = Callable[[Iterable[int]], dict[int, Presence]]


def add_presence(organisations: Iterable[Organisation]) -> None:
    """Give each organisation its `presence`, or None; a query a subject."""
    everybody = list(organisations)
    asked: list[Presences] = hooks.get_hooks(HOOK)
    keys = {one.pk for one in everybody}
    found = {key: one for presences in asked for key, one in presences(keys).items()}
    for one in everybody:
        one.presence = found.get(one.pk)
