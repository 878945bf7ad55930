"""What somebody may have meant, where nothing answers: words of the site that look alike."""

from functools import partial

from rapidfuzz import process
from rapidfuzz.distance import OSA, JaroWinkler

from techtank.core.dictionaries import is_known
from techtank.core.word_forms import as_key, base_key_of, key_of, parts_of

from .models import SearchWord

#: How alike words must be, of 1; the beginning of a word counts most, as people hear it right.
ALIKE = 0.86
#: What is shorter looks like too many words.
SHORTEST = 4
#: Longer searches are no slips, and each word is held against all words of the site.
MOST_WORDS = 6
#: Letters that are wrong in what is a word itself: “finanskris” is not meant for “finansiär”.
_SLIPS_IN_A_WORD = 1
#: The words of a title are meant more often than those of a lead.
_IN_TITLE = 0.03
_MOST_ALIKE = 10


def meant_by(words: list[str], suspects: list[str], language: str) -> list[str]:
    """Return the words with each suspect that the site lacks replaced by one that it has.

    It has those of titles, leads and topics. Nothing if no word was replaced, or for more words
    than `MOST_WORDS`.
    """
    if not suspects or len(words) > MOST_WORDS:
        return []
    of_the_site = SearchWord.objects.filter(language=language)
    forms = (as_key, partial(base_key_of, language=language), partial(key_of, language=language))
    keys = {word: {form(word) for form in forms} for word in suspects}
    asked = frozenset().union(*keys.values())
    known = set(of_the_site.filter(key__in=asked).values_list("key", flat=True))
    strange = [one for one in suspects if not keys[one] & known and len(as_key(one)) >= SHORTEST]
    if not strange:
        return []
    every = list(of_the_site.values_list("key", flat=True))
    alike = {word: _alike(word, every, language) for word in strange}
    rows = of_the_site.filter(key__in=[key for found in alike.values() for key in found])
    by_key = {row.key: row for row in rows}
    meant = [_best(alike[word], by_key) if word in alike else word for word in words]
    replaced = [one or word for one, word in zip(meant, words, strict=True)]
    return [] if replaced == words else list(dict.fromkeys(replaced))


def _alike(word: str, every: list[str], language: str) -> dict[str, float]:
    key = as_key(word)
    found = process.extract(
        key, every, scorer=JaroWinkler.similarity, score_cutoff=ALIKE, limit=_MOST_ALIKE
    )
    is_a_word = is_known(word) or parts_of(word, language)
    slips = _SLIPS_IN_A_WORD if is_a_word else len(key)
    return {one: likeness for one, likeness, _place in found if OSA.distance(key, one) <= slips}


def _best(alike: dict[str, float], words: dict[str, SearchWord]) -> str:
    """Return the most likely of some words; "" if there is none."""
    ranked = sorted(
        (-likeness - _IN_TITLE * words[key].in_title, key)
        for key, likeness in alike.items()
        if key in words
    )
    return words[ranked[0][1]].word if ranked else ""
