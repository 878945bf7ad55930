"""What editors have put first for a question.

A question is the same in whatever forms of its words, in whatever order, apart or together, with or
without the letters of Swedish: it is compared by the keys that search asks for. Small words that it
has beside those of the tip make no difference (“hur gör man en anmälan” and “anmälan”), but the
tip's own count: “bli medlem” is not “medlemmar”.
"""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from techtank.core.models.bilingual import ENGLISH, SWEDISH
from techtank.core.remembered import Remembered
from techtank.core.word_forms import words_in

from .asking import keys_for, ways_to_ask
from .models import SearchTip

#: Pages that stand first for one question.
MOST = 3

Keys = frozenset[str]


class Known(NamedTuple):
    """A question by its keys, and the page for it."""

    language: str
    keys: Keys
    page: int


def pages_for(words: list[str], language: str) -> list[int]:
    """Return the numbers of the pages that editors have chosen for a question."""
    known = [one for one in known_tips() if one.language == language]
    if not known or not words:
        return []
    asked = set(_same(words, language))
    return list(dict.fromkeys(one.page for one in known if one.keys in asked))[:MOST]


def answers(tip: SearchTip, text: str, language: str) -> bool:
    """Whether a tip is for what somebody typed."""
    asked = set(_same(words_in(text), language))
    return any(one.keys in asked for one in _questions_of(tip) if one.language == language)


def _same(words: list[str], language: str) -> Iterator[Keys]:
    yield frozenset(keys_for(words, language))
    yield from map(frozenset, ways_to_ask(words, language))


def _questions_of(tip: SearchTip) -> Iterator[Known]:
    for language in (SWEDISH, ENGLISH):
        for line in tip.lines(language):
            if keys := frozenset(keys_for(words_in(line), language)):
                yield Known(language, keys, tip.page_id)


def _read() -> Iterable[Known]:
    return (one for tip in SearchTip.objects.all() for one in _questions_of(tip))


known_tips = Remembered("search-tips", _read)
