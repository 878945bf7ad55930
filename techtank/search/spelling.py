"""What somebody may have meant, where nothing answers: words of the site that look alike."""

from collections.abc import Iterable
from functools import partial
from typing import NamedTuple

from rapidfuzz import process
from rapidfuzz.distance import JaroWinkler

from techtank.core.models.bilingual import ENGLISH, SWEDISH
from techtank.core.remembered import Remembered
from techtank.core.word_forms import as_key, key_of, words_in

from .models import SearchEntry

#: How alike words must be, of 1; the beginning of a word counts most, as people hear it right.
ALIKE = 0.86
#: What is shorter looks like too many words.
SHORTEST = 4
#: Longer searches are no slips, and each word is held against all words of the site.
MOST_WORDS = 6
#: The words of a title are meant more often than those of a lead.
_IN_TITLE = 0.03


class Known(NamedTuple):
    """A word that titles, leads or topics have, with its key."""

    key: str
    word: str
    is_in_title: bool


def meant_by(words: list[str], language: str) -> list[str]:
    """Return the words with each that titles, leads and topics lack replaced by one they have.

    Nothing if no word was replaced, or for more words than `MOST_WORDS`.
    """
    if len(words) > MOST_WORDS:
        return []
    known = {one.key: one for one in _VOCABULARIES[language]()}
    meant = [_meant(word, known, language) for word in words]
    return [] if meant == words else list(dict.fromkeys(meant))


def forget() -> None:
    """Read the words anew, for a page says something else now."""
    for vocabulary in _VOCABULARIES.values():
        vocabulary.forget()


def _read(language: str) -> Iterable[Known]:
    """Return each word once: as a title has it, if one does."""
    entries = SearchEntry.objects.published().for_readers_of(language)
    in_titles: dict[str, Known] = {}
    elsewhere: dict[str, Known] = {}
    for heading, lead, topics in entries.values_list("heading", "lead", "topics").order_by("pk"):
        for words, text in ((in_titles, heading), (elsewhere, f"{lead}\n{topics}")):
            for word in words_in(text):
                key = as_key(word)
                words[key] = Known(key, word, is_in_title=words is in_titles)
    return (elsewhere | in_titles).values()


def _meant(word: str, known: dict[str, Known], language: str) -> str:
    key = as_key(word)
    if len(key) < SHORTEST or {key, key_of(word, language)} & known.keys():
        return word
    alike = process.extract(
        key, list(known), scorer=JaroWinkler.similarity, score_cutoff=ALIKE, limit=10
    )
    ranked = sorted(
        alike, key=lambda one: (-one[1] - _IN_TITLE * known[one[0]].is_in_title, one[0])
    )
    return known[ranked[0][0]].word if ranked else word


#: Read once a minute at most: all titles and leads of a site are many.
_VOCABULARIES = {
    language: Remembered(f"search-words-{language}", partial(_read, language))
    for language in (SWEDISH, ENGLISH)
}
