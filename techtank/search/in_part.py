"""What has some of the words, where nothing has all: the rarest words say what somebody wants.

“Hur mycket pengar fick SPIK” is answered by what tells of SPIK, though no page has all of it. A
word that hardly any page has counts most, and as in every search, title over lead over text
(`scoring.py`). Of a compound that nothing has, its parts count.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable
from datetime import date
from math import log2

from django.db.models import CharField, Value

from techtank.core.word_forms import as_key, base_key_of, key_of, parts_of

from .models import SearchEntry, SearchWord
from .scoring import FAR, IN_LEAD, IN_TEXT, IN_TITLE
from .spelling import SHORTEST

#: Words that are looked for, the first ones.
MOST_WORDS = 5
#: Compounds that no dictionary divides, each of which asks once.
MOST_ENDS = 2
#: Entries that are held against each other, and by which a word is no longer rare.
MOST_READ, MANY = 100, 1000
#: What has so little of what the best has, of 1, answers nothing.
LEAST = 0.5
MOST_HITS = 20

#: Where each of some words stands, by the numbers of the entries.
Having = dict[str, frozenset[int]]


def having(words: Iterable[str], language: str) -> Having:
    """Return where each word stands, in whatever form; nothing for those that are nowhere.

    Whether the entries are public is not asked of these, which may be thousands: `nearest` does.
    """
    entries = SearchEntry.objects.for_readers_of(language)
    asked = [
        entries.search(key, operator="and", order_by_relevance=False)
        .get_queryset()
        .annotate(word=Value(word, CharField()))
        .order_by()
        .values_list("word", "pk")
        for word in words
        if (key := key_of(word, language))
    ]
    found = defaultdict(set)
    for word, number in asked[0].union(*asked[1:], all=True) if asked else ():
        found[word].add(number)
    return {word: frozenset(some) for word, some in found.items()}


def with_parts(where: Having, words: list[str], language: str) -> Having:
    """Add where the parts of those compounds stand that are nowhere as a whole.

    Of one that is the whole question the last part alone, for it says what a compound is; else the
    first.
    """
    nowhere = [word for word in words if word not in where]
    each = [parts_of(word, language) or _end_of(word, language) for word in nowhere[:MOST_ENDS]]
    parts = [part for some in each for part in some if len(part) >= SHORTEST][:MOST_WORDS]
    found = having(parts, language)
    if len(words) == 1:
        found = dict([(part, found[part]) for part in reversed(parts) if part in found][:1])
    return where | found


def nearest(having: Having, language: str) -> list[tuple[SearchEntry, float]]:
    """Return the entries that have most of some words, the best first, and how well they answer."""
    rarity = {word: log2(1 + MANY / len(some)) for word, some in having.items()}
    worth = Counter()
    for word, some in having.items():
        for number in some:
            worth[number] += rarity[word]
    best = max(worth.values(), default=0)
    near = [number for number, its in worth.most_common(MOST_READ) if its >= LEAST * best]
    fields = ("kind", "language", "date", "heading", "title_keys", "lead_keys")
    entries = SearchEntry.objects.published().filter(pk__in=near).only(*fields)
    weights = {key_of(word, language): weight for word, weight in rarity.items()}
    places = {key_of(word, language): some for word, some in having.items()}
    scored = [(entry, _score(entry, places, weights)) for entry in entries]
    return sorted(scored, key=lambda one: _place(*one, language))[:MOST_HITS]


def _end_of(word: str, language: str) -> list[str]:
    """Return the end of a compound that no dictionary divides, “kris” of “finanskris”.

    Nothing if that is no word of the site.
    """
    forms = {as_key(word), base_key_of(word, language)}
    ends = [form[place:] for form in forms for place in range(1, len(form) - SHORTEST + 1)]
    known = SearchWord.objects.filter(language=language, key__in=ends)
    return sorted(known.values_list("word", flat=True), key=len)[-1:]


def _score(
    entry: SearchEntry, places: dict[str, frozenset[int]], weights: dict[str, float]
) -> float:
    has = (key for key, some in places.items() if entry.pk in some)
    return sum(weights[key] * _worth(f" {key} ", entry) for key in has) / sum(weights.values())


def _worth(key: str, entry: SearchEntry) -> float:
    if key in entry.title_keys:
        return IN_TITLE
    place = entry.lead_keys.find(key)
    return IN_TEXT if place < 0 else IN_LEAD - min(place / FAR, 1)


def _place(entry: SearchEntry, score: float, language: str) -> tuple:
    """Return by what it stands among the others: as all hits do (`finding.ORDER`)."""
    newest = (entry.date or date.min).toordinal()
    return entry.language != language, -score, -newest, entry.heading, entry.pk
