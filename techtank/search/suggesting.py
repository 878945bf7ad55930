"""What somebody may be about to type: titles of pages, and names of what companies can do.

The last word counts as begun, those before it as whole, in whatever form: “styrelsen” and “styr”
suggest the same. Titles are found by Wagtail's index, so a large site costs one question too;
capabilities are few, and looked through in memory.
"""

from collections.abc import Iterable, Iterator
from functools import partial
from typing import NamedTuple

from django.db.models import Exists, F, OuterRef, Q
from django.db.models.functions import Length
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from django.utils.translation import override
from wagtail.search.query import Or, PlainText

from members.capability_tree import CapabilityTree
from members.models import Capability, MemberCapability, MemberCertificate, MemberPage
from techtank.core.models.bilingual import ENGLISH, SWEDISH
from techtank.core.remembered import Remembered
from techtank.core.word_forms import as_key, key_of, keys_of_text
from techtank.core.words import normalise

from .kinds import Kind
from .models import SearchEntry

MOST = 8
#: Fewer letters begin too many words.
SHORTEST = 2
#: Titles that are read, the shortest first, of which the best are shown.
MOST_READ = 60
CAPABILITIES = _("Capabilities")


class Suggestion(NamedTuple):
    """A text that answers if it is searched for, what it names, and the language that it is in."""

    text: str
    kind: str | Promise
    language: str


class Known(NamedTuple):
    """The name of a capability, and the keys of its words."""

    text: str
    language: str
    keys: frozenset[str]


def suggest(words: list[str], language: str) -> list[Suggestion]:
    """Return what begins so, each text once; nothing for what is too short."""
    ways = list(_ways_to_begin(words, language))
    if not ways:
        return []
    typed = normalise(" ".join(words))
    found = sorted(
        (*_capabilities(ways, language), *_titles(ways, language)),
        key=lambda one: (
            one.language != language,
            not normalise(one.text).startswith(typed),
            len(one.text),
            one.text,
        ),
    )
    each_once = {normalise(one.text): one for one in reversed(found)}
    return sorted(each_once.values(), key=found.index)[:MOST]


def _ways_to_begin(words: list[str], language: str) -> Iterator[list[str]]:
    """Yield keys, of which the last is begun: as it is written, or the base form of it."""
    *whole, begun = words or [""]
    if len(as_key(begun)) < SHORTEST and not whole:
        return
    keys = [key_of(word, language) for word in whole]
    for last in dict.fromkeys((as_key(begun), key_of(begun, language))):
        if last:
            yield [*keys, last]


def _titles(ways: list[list[str]], language: str) -> Iterator[Suggestion]:
    begun = Or([PlainText(" ".join(keys), operator="and") for keys in ways])
    shortest = SearchEntry.objects.for_readers_of(language).order_by(
        Length("heading").asc(), F("pk").asc()
    )
    read = shortest.only("pk").autocomplete(begun, order_by_relevance=False)[:MOST_READ]
    # Whether they are public is asked of these alone: of thousands it takes long.
    entries = SearchEntry.objects.published().filter(pk__in=[entry.pk for entry in read])
    for entry in entries.only("language", "kind", "heading"):
        yield Suggestion(entry.heading, Kind(entry.kind).label, entry.language)


def _capabilities(ways: list[list[str]], language: str) -> Iterator[Suggestion]:
    for known in KNOWN[language]():
        if any(_begins(known.keys, keys) for keys in ways):
            yield Suggestion(known.text, CAPABILITIES, known.language)


def _begins(keys: frozenset[str], asked: list[str]) -> bool:
    *whole, begun = asked
    return keys.issuperset(whole) and any(key.startswith(begun) for key in keys)


def _read(language: str) -> Iterable[Known]:
    """Return what public companies can, and the broader capabilities by which they are found."""
    companies = MemberPage.objects.published()
    uses = (MemberCapability.objects, MemberCertificate.objects)
    one, other = (use.filter(capability=OuterRef("pk"), page__in=companies) for use in uses)
    is_held = Q(Exists(one)) | Q(Exists(other))
    tree = CapabilityTree(Capability.objects.annotate(is_held=is_held))
    found = {one.pk for held in tree if held.is_held for one in tree.with_ancestors(held.pk)}
    with override(language):
        for number in sorted(found):
            one = tree[number]
            own = language == SWEDISH or bool(one.name_en)
            text, its = str(one), language if own else SWEDISH
            yield Known(text, its, frozenset(keys_of_text(text, its)))


KNOWN = {
    language: Remembered(f"search-capabilities-{language}", partial(_read, language))
    for language in (SWEDISH, ENGLISH)
}
