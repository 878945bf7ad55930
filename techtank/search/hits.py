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
    words: list[str]
    falls_back: bool

    @property
    def page(self) -> Page:
        """The page itself, without the fields of its type."""
        return self.entry.page

    @cached_property
    def heading(self) -> list[Part]:
        """The title."""
        return marked(self.entry.heading, self.words)

    @cached_property
    def context(self) -> list[Part]:
        """The part of the text that tells why the page answers; else how it begins."""
        return snippet([self.entry.lead, *self.entry.text.splitlines()], self.words)


def hits_of(numbers: list[int], words: list[str], language: str) -> dict[int, Hit]:
    """Return the hits by the number of their entry, in one query."""
    entries = SearchEntry.objects.select_related("page").in_bulk(numbers) if numbers else {}
    return {
        number: Hit(entry, words, falls_back=entry.language != language)
        for number, entry in entries.items()
    }
