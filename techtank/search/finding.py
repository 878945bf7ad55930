"""Which pages answer a search, and in which order.

The database says what holds the words; the order is made here, so that it is the same on every
database.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date

from techtank.core.word_forms import as_key, key_of, keys_of, parts_of, words_in

from .kinds import Kind
from .models import SearchEntry
from .spelling import meant_by

#: Words that questions are made of; what answers need not have them, if it has all others.
SMALL_WORDS = frozenset(
    words_in(
        """
        hur man bli blir är vad vem vilka vilken var när som en ett den det de att kan jag ni vi er
        i på av för med till om hos inom vid från och eller finns har ska vill min mitt mina
        the a an of for in on to is are who what where how do does can with by
        """
    )
)
#: What a word is worth where it stands, and what it adds if a title is nothing but the search.
IN_TITLE, PART_IN_TITLE, IN_LEAD, IN_TEXT, WHOLE_TITLE = 6, 4, 3, 1, 4
#: Words of a search whose neighbours are tried as one: each pair asks the database once more.
MOST_TO_JOIN = 4


@dataclass(frozen=True)
class Found:
    """An entry that answers, by its number, with its kind and how well it answers."""

    number: int
    kind: Kind
    score: float


@dataclass(frozen=True)
class Answer:
    """The hits, the best first, and the keys that found them, by which they are marked."""

    found: list[Found] = field(default_factory=list)
    keys: frozenset[str] = frozenset()
    #: The words that were searched instead, where what was asked for finds nothing.
    instead: list[str] = field(default_factory=list)


def find(words: list[str], language: str) -> Answer:
    """Return what holds every word in whatever form; nothing for no words.

    If nothing does, what holds the words just as they are written, then the parts of compounds,
    then words that are neighbours as one; at last what somebody may have meant.
    """
    tried: list[list[str]] = []
    needed = _needed(words)
    for keys in _ways_to_ask(needed, language):
        if not keys or keys in tried:
            continue
        tried.append(keys)
        if answer := _having(keys, words, language):
            return answer
    meant = meant_by(words, language)
    keys = _keys_of(_needed(meant), language)
    answer = _having(keys, meant, language) if keys and keys not in tried else None
    return replace(answer, instead=meant) if answer else Answer()


def _needed(words: list[str]) -> list[str]:
    return [word for word in words if word not in SMALL_WORDS] or words


def _keys_of(words: list[str], language: str) -> list[str]:
    return _unique(key_of(word, language) for word in words)


def _ways_to_ask(needed: list[str], language: str) -> Iterator[list[str]]:
    yield _keys_of(needed, language)
    yield _unique(as_key(word) for word in needed)
    parts = [parts_of(word, language) or (word,) for word in needed]
    yield _keys_of([part for some in parts for part in some], language)
    if len(needed) > MOST_TO_JOIN:
        return
    for place in range(len(needed) - 1):
        joined = needed[place] + needed[place + 1]
        yield _keys_of([*needed[:place], joined, *needed[place + 2 :]], language)


def _unique(keys: Iterator[str]) -> list[str]:
    return list(dict.fromkeys(filter(None, keys)))


def _having(keys: list[str], words: list[str], language: str) -> Answer | None:
    entries = SearchEntry.objects.published().for_readers_of(language)
    shown = entries.only("language", "kind", "date", "heading", "lead_keys")
    found = list(shown.search(" ".join(keys), operator="and", order_by_relevance=False))
    return Answer(_in_order(found, keys, words, language), frozenset(keys)) if found else None


def _in_order(
    entries: list[SearchEntry], keys: list[str], words: list[str], language: str
) -> list[Found]:
    """Return the hits by their score, then the newest first.

    On an English page what exists in Swedish alone stands last.
    """
    scores = {entry.pk: _score(entry, keys, words) for entry in entries}
    in_order = sorted(
        entries,
        key=lambda one: (
            one.language != language,
            -scores[one.pk],
            -(one.date or date.min).toordinal(),
            one.heading,
            one.pk,
        ),
    )
    return [Found(one.pk, Kind(one.kind), scores[one.pk]) for one in in_order]


def _score(entry: SearchEntry, keys: list[str], words: list[str]) -> float:
    """Return how well an entry answers: title over lead over text, and a whole title most."""
    title = [keys_of(word, entry.language) for word in words_in(entry.heading)]
    asked = [keys_of(word, entry.language) for word in words]
    in_title, in_lead = frozenset().union(*title), set(entry.lead_keys.split())
    parts_in_title = frozenset().union(*(some for some in asked if some & in_title))
    worth = [
        IN_TITLE
        if key in in_title
        else PART_IN_TITLE
        if key in parts_in_title and key in in_lead
        else IN_LEAD
        if key in in_lead
        else IN_TEXT
        for key in keys
    ]
    all_asked = frozenset().union(*asked)
    told = sum(1 for some in asked if some & in_title) / len(asked)
    covered = sum(1 for some in title if some & all_asked) / max(len(title), 1)
    return round(sum(worth) / len(keys) + WHOLE_TITLE * told * covered, 2)
