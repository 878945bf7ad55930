"""The text by which the directory finds a company, the same on every database.

It is stored in plain small letters without accents, and a search asks whether each word occurs
in it. So “laserskarning”, “laserskärning” and “laser skärning” all find a laser cutter. Names of
several words stand in it joined as well: “iso9001” finds ISO 9001.
"""

import re
import unicodedata
from collections.abc import Iterator
from html import unescape
from typing import TYPE_CHECKING

from django.db.models import QuerySet

from techtank.core.letters import fold_special_letters

from .capability_tree import CapabilityTree
from .models.capability import Capability

if TYPE_CHECKING:
    from .models import MemberPage

_TAG = re.compile(r"<[^>]*>")
_BETWEEN_WORDS = re.compile(r"[\W_]+")
BATCH = 200


def normalise(text: str) -> str:
    """Return words in small letters without accents, one space between them: "laserskarning"."""
    decomposed = unicodedata.normalize("NFKD", fold_special_letters(text.lower()))
    letters = "".join(one for one in decomposed if not unicodedata.combining(one))
    return _BETWEEN_WORDS.sub(" ", letters.lower()).strip()


def words_of(query: str) -> list[str]:
    """Return the words of a search, each once, in their order; none for signs alone."""
    return list(dict.fromkeys(normalise(query).split()))


def text_in(html: str | None) -> str:
    """Return the words that a visitor reads in HTML, as they are searched; "" for tags alone."""
    return normalise(unescape(_TAG.sub(" ", html or "")))


def name_text(name: str) -> str:
    """Return a name as it is searched: "iso 9001 iso9001" for “ISO 9001”."""
    plain = normalise(name)
    joined = plain.replace(" ", "")
    return plain if plain == joined else f"{plain} {joined}"


def search_text_of(page: "MemberPage", tree: CapabilityTree) -> str:
    """Return all that finds a company, from what the page holds in memory, saved or not.

    That is its name, places, lead and description, and the names and synonyms of its
    capabilities and of those above them, in both languages.
    """
    texts = (page.lead_sv, page.lead_en, page.description_sv, page.description_en)
    found = [
        *(name_text(name) for name in (page.title, page.municipality.name, page.town)),
        *(text_in(text) for text in texts),
        *(name_text(word) for one in _capabilities_of(page, tree) for word in one.words),
    ]
    return "\n".join(text for text in dict.fromkeys(found) if text)


def rebuild(pages: "QuerySet[MemberPage]") -> None:
    """Store the search texts of companies anew; nothing else of them is written."""
    tree = CapabilityTree(Capability.objects.all())
    changed = []
    related = pages.select_related("municipality").prefetch_related("capabilities", "certificates")
    for page in related:
        page.search_text = search_text_of(page, tree)
        changed.append(page)
    pages.model.objects.bulk_update(changed, ["search_text"], batch_size=BATCH)


def _capabilities_of(page: "MemberPage", tree: CapabilityTree) -> Iterator[Capability]:
    for use in [*page.capabilities.all(), *page.certificates.all()]:
        yield from tree.with_ancestors(use.capability_id)
