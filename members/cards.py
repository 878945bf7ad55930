"""What the card of a company says it can: first of all what was asked for."""

from collections import defaultdict
from collections.abc import Collection, Iterable
from typing import NamedTuple

from django.db.models import Value

from .capability_tree import CapabilityTree
from .held import CERTIFICATE
from .models import Capability, MemberCapability, MemberCertificate, MemberPage
from .models.uses import Level
from .search_text import name_text

MOST_CAPABILITIES = 5
#: Words shorter than this, such as “i” and “in”, are in every name and tell nothing.
SHORTEST_WORD = 3


class Ability(NamedTuple):
    """A capability as it stands in a sentence, and whether it was asked for."""

    capability: Capability
    text: str
    matches: bool


class Card(NamedTuple):
    """A company, some of its capabilities, and how many more it has."""

    page: MemberPage
    abilities: list[Ability]
    more: int


def cards_of(
    pages: Iterable[MemberPage], tree: CapabilityTree, wanted: Collection[int] = ()
) -> list[Card]:
    """Return the cards of companies, which should come from `for_cards()`; asks one query more.

    `wanted` holds the primary keys of what was asked for. Certificates are named only then.
    """
    pages = list(pages)
    held: dict[int, list[int]] = defaultdict(list)
    certified: dict[int, list[int]] = defaultdict(list)
    for number, capability, level in _uses_of(pages):
        (certified if level == CERTIFICATE else held)[number].append(capability)
    return [_card(page, held[page.pk], certified[page.pk], tree, wanted) for page in pages]


def _uses_of(pages: list[MemberPage]) -> list[tuple[int, int, str]]:
    """Return page, capability and level of all uses, core before supplementary, in one query."""
    shown = ("page", "capability", "level", "sort_order", "pk")
    able = MemberCapability.objects.filter(page__in=pages).order_by().values_list(*shown)
    certified = (
        MemberCertificate.objects.filter(page__in=pages)
        .order_by()
        .annotate(level=Value(CERTIFICATE))
        .values_list(*shown)
    )
    rows = sorted(
        able.union(certified), key=lambda row: (row[2] != Level.CORE, row[3] or 0, row[4])
    )
    return [row[:3] for row in rows]


def _card(
    page: MemberPage,
    held: list[int],
    certified: list[int],
    tree: CapabilityTree,
    wanted: Collection[int],
) -> Card:
    first = [number for number in [*held, *certified] if number in wanted]
    ordered = list(dict.fromkeys([*first, *held]))
    shown = [tree[number] for number in ordered[:MOST_CAPABILITIES]]
    abilities = [
        Ability(one, in_a_sentence(str(one)) if place else str(one), one.pk in wanted)
        for place, one in enumerate(shown)
    ]
    return Card(page, abilities, len(ordered) - len(shown))


def in_a_sentence(name: str) -> str:
    """Return a name as it stands within a sentence: “laserskärning”, but “ISO 9001”, “3D”."""
    acronym = len(name) > 1 and not name[1].islower()
    return name if acronym else name[:1].lower() + name[1:]


def named_in(words: Iterable[str], tree: CapabilityTree) -> set[int]:
    """Return the capabilities that have the most words of a search, and all below them.

    The most: “laser skärning” names laser cutting, and not every other way to cut.
    """
    telling = [word for word in words if len(word) >= SHORTEST_WORD]
    hits = {
        one.pk: max((_words_in(name, telling) for name in one.words), default=0) for one in tree
    }
    most = max(hits.values(), default=0)
    return tree.with_descendants(*(number for number in hits if most and hits[number] == most))


def _words_in(name: str, words: list[str]) -> int:
    text = name_text(name)
    return sum(word in text for word in words)
