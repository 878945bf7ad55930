"""Which pages answer a search, and in which order.

The database says what holds the words, and puts it in order by rules of ours (`scoring.py`), not by
its own, so that it is the same on every database. It counts the hits of each kind, of which there
may be thousands, and hands over only those that are shown.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from math import inf

from django.db.models import Case, Count, F, IntegerField, Q, Value, When, Window
from django.db.models.functions import RowNumber

from .asking import SMALL_WORDS, keys_for, needed, ways_to_ask
from .groups import ONE, Found, Hits, Placed, Places, in_groups
from .in_part import MOST_WORDS, Having, having, nearest, with_parts
from .kinds import Kind
from .models import SearchEntry
from .scoring import score
from .spelling import meant_by
from .tips import pages_for

#: The best first, then the newest.
ORDER = (
    F("is_foreign").asc(),
    F("score").desc(),
    F("date").desc(nulls_last=True),
    F("heading").asc(),
    F("pk").asc(),
)


@dataclass(frozen=True)
class Answer:
    """The hits by kind, that of the best first, and the keys that found them, which are marked."""

    found: dict[Kind, Hits] = field(default_factory=dict)
    keys: frozenset[str] = frozenset()
    #: The words that were searched instead, where what was asked for finds nothing.
    instead: list[str] = field(default_factory=list)
    #: The words that the hits have, each some of them, where nothing has all words.
    in_part: list[str] = field(default_factory=list)


def find(words: list[str], language: str, places: Places = ONE) -> Answer:
    """Return what holds every word in whatever form, as far as it is shown; nothing for no words.

    Small words alone are looked for in titles.

    If nothing does, what holds the words just as they are written, then the parts of compounds,
    then words that are neighbours as one; then what somebody may have meant; at last what holds
    some of the words. What editors have chosen for the question stands first, whether it holds the
    words or not.
    """
    tips = _tips(words, language)
    ways = [list(keys) for keys in dict.fromkeys(map(tuple, ways_to_ask(words, language))) if keys]
    if ways and (answer := _having(ways[0], words, language, places, tips)):
        return answer
    if not ways or SMALL_WORDS.issuperset(words):
        return Answer(in_groups(tips, places))
    for keys in _that_find(ways[1:], language):
        if answer := _having(keys, words, language, places, tips):
            return answer
    if tips:
        return Answer(in_groups(tips, places), frozenset(ways[0]))
    asked = needed(words)[:MOST_WORDS]
    where = having(asked, language) if len(asked) > 1 else {}
    meant = meant_by(words, [word for word in words if word not in where], language)
    keys = keys_for(needed(meant), language)
    if keys and keys not in ways:
        answer = _having(keys, meant, language, places, _tips(meant, language))
        if answer:
            return replace(answer, instead=meant)
    return _in_part(with_parts(where, asked, language), language, places)


def _in_part(where: Having, language: str, places: Places) -> Answer:
    """Return what holds all words that anything holds, else the most of them."""
    words = list(where)
    keys = keys_for(words, language)
    in_all = frozenset.intersection(*where.values()) if where else frozenset()
    if in_all and (answer := _having(keys, words, language, places)):
        return replace(answer, in_part=words)
    near = nearest(where, language)
    shown = {entry.pk for entry, _worth in near}
    found = [Found(entry.pk, Kind(entry.kind), worth) for entry, worth in near]
    in_part = [one for one in words if shown & where[one]]
    return Answer(in_groups(found, places), frozenset(keys), in_part=in_part)


def _tips(words: list[str], language: str) -> list[Found]:
    """Return what editors have chosen for this question, as far as visitors may read it."""
    pages = pages_for(words, language)
    if not pages:
        return []
    entries = SearchEntry.objects.published().for_readers_of(language).filter(page__in=pages)
    found = sorted(entries.only("kind", "page"), key=lambda one: pages.index(one.page_id))
    return [Found(one.pk, Kind(one.kind), inf, is_tip=True) for one in found]


def _that_find(ways: list[list[str]], language: str) -> list[list[str]]:
    """Return those by which any entry is found; to ask for all at once costs as much as for one."""
    entries = SearchEntry.objects.for_readers_of(language)
    asked = [
        entries.search(" ".join(keys), operator="and", order_by_relevance=False)
        .get_queryset()
        .annotate(place=Value(place, IntegerField()))
        .order_by()
        .values_list("place", flat=True)
        for place, keys in enumerate(ways)
    ]
    return [ways[place] for place in sorted(asked[0].union(*asked[1:]))] if asked else []


def _having(
    keys: list[str], words: list[str], language: str, places: Places, tips: Sequence[Found] = ()
) -> Answer | None:
    """Return what has all of the keys, led by the tips; None if nothing has."""
    entries = SearchEntry.objects.published().for_readers_of(language)
    scored = entries.annotate(
        score=score(keys, words, language),
        # On an English page what exists in Swedish alone stands last.
        is_foreign=Case(When(language=language, then=0), default=1),
        is_tip=Case(When(pk__in=[one.number for one in tips], then=1), default=0),
    )
    if SMALL_WORDS.issuperset(words):
        # Every text has them, and says nothing by it.
        answering = scored.filter(*(Q(title_keys__contains=f" {key} ") for key in keys))
    else:
        asked = scored.search(" ".join(keys), operator="and", order_by_relevance=False)
        answering = asked.get_queryset()
    alike = [F("kind"), F("is_tip")]
    placed = answering.annotate(
        place=Window(RowNumber(), partition_by=alike, order_by=ORDER),
        total=Window(Count("*"), partition_by=alike),
    )
    # The first of each kind tells how many there are.
    shown = placed.filter(Q(place=1) | places.around()).order_by("place")
    rows = list(shown.values_list("is_tip", "place", "total", "pk", "kind", "score"))
    if not rows:
        return None
    others = [
        Placed(Found(number, Kind(kind), worth), place, total)
        for is_tip, place, total, number, kind, worth in rows
        if not is_tip
    ]
    return Answer(in_groups(tips, places, others), frozenset(keys))
