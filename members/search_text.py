"""The text by which the directory finds a company, the same on every database.

It is stored in plain small letters without accents, and a search asks whether each word occurs
in it. So “laserskarning”, “laserskärning” and “laser skärning” all find a laser cutter. Names of
several words stand in it joined as well: “iso9001” finds ISO 9001.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from django.db.models import QuerySet

from techtank.core.words import normalise, text_in

from .capability_tree import CapabilityTree
from .held import held_by
from .models.capability import Capability

if TYPE_CHECKING:
    from .models import MemberPage

BATCH = 200


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
        *keywords_of(page, tree),
    ]
    return "\n".join(text for text in dict.fromkeys(found) if text)


def keywords_of(page: "MemberPage", tree: CapabilityTree) -> list[str]:
    """Return the names and synonyms, in both languages, of all that a company can."""
    return [name_text(word) for one in _capabilities_of(page, tree) for word in one.words]


def lines_of_facts(page: "MemberPage") -> list[str]:
    """Return what a visitor reads of a company beside its description, a line a fact."""
    contacts = (", ".join(filter(None, (one.name, one.job_title))) for one in page.contacts.all())
    abilities = ", ".join(str(held.capability) for held in held_by(page))
    place = ", ".join(dict.fromkeys(filter(None, (page.town, page.municipality.name))))
    lines = [abilities, place, page.organisation_number, *contacts]
    return [line for line in lines if line]


def found_by(page: "MemberPage", tree: CapabilityTree) -> None:
    """Write into the page what searches and facets find it by; nothing is stored."""
    page.search_text = search_text_of(page, tree)
    numbers = {one.pk for one in _capabilities_of(page, tree)}
    page.all_capabilities = " ".join(map(str, sorted(numbers)))


def rebuild(pages: "QuerySet[MemberPage]") -> None:
    """Store anew what companies are found by; nothing else of them is written."""
    tree = CapabilityTree(Capability.objects.all())
    changed = []
    related = pages.select_related("municipality").prefetch_related("capabilities", "certificates")
    for page in related:
        found_by(page, tree)
        changed.append(page)
    fields = ["search_text", "all_capabilities"]
    # The plain manager, for visitors see nothing of it: the page cache need not be told.
    pages.model._base_manager.bulk_update(changed, fields, batch_size=BATCH)


def _capabilities_of(page: "MemberPage", tree: CapabilityTree) -> Iterator[Capability]:
    for use in [*page.capabilities.all(), *page.certificates.all()]:
        yield from tree.with_ancestors(use.capability_id)
