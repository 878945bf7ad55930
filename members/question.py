"""What is asked of the directory: the filters of an address, known to lead somewhere."""

from collections.abc import Iterable, Mapping
from functools import reduce
from operator import and_
from typing import TypeVar

from django.db.models import Q
from django.http import Http404

from people.models import Municipality
from techtank.core.words import normalise, words_of

from .capability_tree import CapabilityTree
from .filters import Filters
from .sizes import Size

Record = TypeVar("Record")


class Question:
    """Filters that lead somewhere.

    Raises Http404 for a capability, a municipality or a size that does not exist.
    """

    def __init__(
        self, filters: Filters, tree: CapabilityTree, municipalities: Iterable[Municipality]
    ) -> None:
        self.filters = filters
        self.words = with_compounds(words_of(filters.q), tree)
        self.capabilities = _known(filters.kompetens, {one.slug: one for one in tree})
        self.places = _known(filters.kommun, {place.slug: place for place in municipalities})
        self.sizes = _known(filters.storlek, {size.value: size for size in Size})
        #: What is asked for and, since a broad capability counts the narrower ones, all below it.
        self.wanted = tree.with_descendants(*(one.pk for one in self.capabilities))


def with_compounds(words: list[str], tree: CapabilityTree) -> list[str]:
    """Return the words of a search, those joined that make the name of a capability together.

    Compounds are often written apart by mistake: “laser skärning” is laserskärning, and not every
    company that has a laser and cuts something.
    """
    if len(words) < 2:
        return words
    names = {normalise(name).replace(" ", "") for one in tree for name in one.words}
    joined, start = [], 0
    while start < len(words):
        ends = range(len(words), start, -1)  # the longest name first
        end = next((end for end in ends if "".join(words[start:end]) in names), start + 1)
        joined.append("".join(words[start:end]))
        start = end
    return list(dict.fromkeys(joined))


def having_words(words: Iterable[str]) -> Q:
    """Return what companies have in common whose text holds every word, wherever it stands."""
    return reduce(and_, (Q(search_text__contains=word) for word in words), Q())


def _known(slugs: Iterable[str], records: Mapping[str, Record]) -> list[Record]:
    try:
        return [records[slug] for slug in slugs]
    except KeyError as error:
        raise Http404("No such filter.") from error
