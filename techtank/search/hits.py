"""What a visitor sees of a page that answers."""

from dataclasses import dataclass
from functools import cached_property

from wagtail.models import Page

from .models import SearchEntry
from .snippets import Part, marked, snippet


@dataclass
class Hit:
    """A page that answers; its texts come in parts, the words that were asked for marked.

    It falls back where the page has no text in the language of the search.
    """

    entry: SearchEntry
    keys: frozenset[str]
    falls_back: bool

    @property
    def page(self) -> Page:
        """The page itself, without the fields of its type."""
        return self.entry.page

    @cached_property
    def heading(self) -> list[Part]:
        """The title."""
        return marked(self.entry.heading, self.keys, self.entry.language)

    @cached_property
    def context(self) -> list[Part]:
        """The part of the text that tells why the page answers; else how it begins."""
        lines = [self.entry.lead, *self.entry.text.splitlines()]
        return snippet(lines, self.keys, self.entry.language)


def hits_of(numbers: list[int], keys: frozenset[str], language: str) -> dict[int, Hit]:
    """Return the hits by the number of their entry, in one query."""
    entries = SearchEntry.objects.select_related("page").in_bulk(numbers) if numbers else {}
    return {
        number: Hit(entry, keys, falls_back=entry.language != language)
        for number, entry in entries.items()
    }
