"""Which pages answer a search, and in which order."""

from typing import NamedTuple

from .kinds import Kind
from .models import SearchEntry


class Found(NamedTuple):
    """An entry that answers, by its number, and its kind."""

    number: int
    kind: Kind


def find(words: list[str], language: str) -> list[Found]:
    """Return what holds every word, the best first; nothing for no words.

    The database weighs the hits. What has all words in its title stands before the rest, and on
    an English page what exists in Swedish alone stands last.
    """
    if not words:
        return []
    entries = SearchEntry.objects.published().for_readers_of(language)
    entries = entries.only("language", "kind", "heading").search(" ".join(words), operator="and")
    ranked = sorted(
        entries, key=lambda one: (one.language != language, not set(words) <= {*one.title.split()})
    )
    return [Found(one.pk, Kind(one.kind)) for one in ranked]
