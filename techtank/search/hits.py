"""What a visitor sees of a page or a file that answers."""

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

from techtank.core.caching import tag_for
from techtank.core.models import SiteDocument

from .groups import Found
from .models import SearchEntry
from .snippets import Part, marked, snippet


class Hit(NamedTuple):
    """A page or a file that answers, as it is drawn: it is kept, so no record is in it but a file.

    It falls back where the page has no text in the language of the search.
    """

    url: str
    #: The title, and the part of the text that tells why it answers, else how that begins; the
    #: words that were asked for are marked.
    heading: SafeString
    context: SafeString
    date: date | None
    falls_back: bool
    #: Whether editors have put it first for this question.
    is_tip: bool
    #: The file, if it is one: its kind and size are told before somebody fetches it.
    file: SiteDocument | None
    #: By which caches are told of its record.
    tag: str


def hits_of(found: list[Found], keys: frozenset[str], language: str) -> dict[int, Hit]:
    """Return the hits by the number of their entry, in one query."""
    tips = {one.number: one.is_tip for one in found}
    entries = SearchEntry.objects.select_related("page", "document").in_bulk(tips) if tips else {}
    return {number: _hit(entry, keys, language, tips[number]) for number, entry in entries.items()}


def _hit(entry: SearchEntry, keys: frozenset[str], language: str, is_tip: bool) -> Hit:
    lines = [entry.lead, *entry.text.splitlines()]
    return Hit(
        url=(entry.document or entry.page).url,
        heading=_drawn(marked(entry.heading, keys, entry.language)),
        context=_drawn(snippet(lines, keys, entry.language)),
        date=entry.date,
        falls_back=entry.language != language,
        is_tip=is_tip,
        file=entry.document,
        tag=_tag_of(entry),
    )


def _tag_of(entry: SearchEntry) -> str:
    """Return the tag of the record; to make each page what it is takes a fifth of all time."""
    if entry.document:
        return tag_for(entry.document)
    return f"{entry.page.cached_content_type.model}-{entry.page_id}"


def _drawn(parts: Iterable[Part]) -> SafeString:
    """Return parts as HTML; a template that asks of each takes half the time of a page of hits."""
    drawn = (
        format_html("<mark>{}</mark>", part.text) if part.is_marked else part.text for part in parts
    )
    return format_html_join("", "{}", ((one,) for one in drawn))
