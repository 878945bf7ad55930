"""Figures that the site counts itself, so that nobody has to keep them up.

A room says in the hook `register_count` what it can count; an editor chooses it on a key figure.
"""

from collections.abc import Callable
from dataclasses import dataclass

from wagtail import hooks

HOOK = "register_count"


@dataclass(frozen=True)
class Count:
    """Something that can be counted: its name in the database, what editors read, and how."""

    name: str
    label: str
    total: Callable[[], int]


def counts() -> dict[str, Count]:
    """Return all that can be counted, by name."""
    return {count.name: count for count in (register() for register in hooks.get_hooks(HOOK))}


def choices() -> list[tuple[str, str]]:
    """Return what an editor may choose."""
    return [(count.name, count.label) for count in counts().values()]
