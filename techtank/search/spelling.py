"""What somebody may have meant, where nothing answers: words of the site that look alike."""

from rapidfuzz import process
from rapidfuzz.distance import JaroWinkler

from techtank.core.word_forms import as_key, key_of, words_in

from .models import SearchEntry

#: How alike words must be, of 1; the beginning of a word counts most, as people hear it right.
ALIKE = 0.86
#: What is shorter looks like too many words.
SHORTEST = 4
#: The words of a title are meant more often than those of a lead.
_IN_TITLE = 0.03


def meant_by(words: list[str], language: str) -> list[str]:
    """Return the words with each that titles, leads and topics lack replaced by one they have.

    Nothing if no word was replaced.
    """
    entries = SearchEntry.objects.published().for_readers_of(language)
    in_titles: dict[str, str] = {}
    elsewhere: dict[str, str] = {}
    for heading, lead, topics in entries.values_list("heading", "lead", "topics").order_by("pk"):
        in_titles |= {as_key(word): word for word in words_in(heading)}
        elsewhere |= {as_key(word): word for word in words_in(f"{lead}\n{topics}")}
    known = elsewhere | in_titles
    meant = [_meant(word, known, set(in_titles), language) for word in words]
    return [] if meant == words else list(dict.fromkeys(meant))


def _meant(word: str, known: dict[str, str], in_titles: set[str], language: str) -> str:
    key = as_key(word)
    if len(key) < SHORTEST or {key, key_of(word, language)} & known.keys():
        return word
    alike = process.extract(
        key, list(known), scorer=JaroWinkler.similarity, score_cutoff=ALIKE, limit=10
    )
    ranked = sorted(alike, key=lambda one: (-one[1] - _IN_TITLE * (one[0] in in_titles), one[0]))
    return known[ranked[0][0]] if ranked else word
