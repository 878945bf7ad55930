"""Hits in context: the part of a text that holds what was asked for, with the words marked.

A word is one of those asked for if it has one of their keys. A text is returned in parts, marked
ones among them, and never as HTML: who draws it escapes it.
"""

import re
from collections.abc import Iterable, Set
from typing import NamedTuple

from techtank.core.word_forms import keys_of

#: Letters of a text that a hit shows, and those of them before the first marked word.
LENGTH = 220
BEFORE = 70
#: Marked words of a line that are looked at for the best stretch of it.
ENOUGH = 30
_WORD = re.compile(r"[^\W_]+")
# What a cut may have gone through; a text without spaces is cut anywhere.
_HALF_A_WORD_FIRST = re.compile(r"^\S*\s+")
_HALF_A_WORD_LAST = re.compile(r"[\s,;:–-]+\S*$")


class Part(NamedTuple):
    """A piece of a text, and whether it is one of the words that were asked for."""

    text: str
    is_marked: bool = False


class Place(NamedTuple):
    """Where a word that was asked for stands in a text."""

    start: int
    end: int
    word: str


def marked(text: str, keys: Set[str], language: str) -> list[Part]:
    """Return the whole text with the words marked."""
    parts, end = [], 0
    for place in _places(text, keys, language):
        parts += [
            Part(text[end : place.start]),
            Part(text[place.start : place.end], is_marked=True),
        ]
        end = place.end
    return [part for part in (*parts, Part(text[end:])) if part.text]


def snippet(lines: Iterable[str], keys: Set[str], language: str) -> list[Part]:
    """Return of these lines that with the most of the words, the first if none has any.

    A long line is cut around them.
    """
    best = max(
        filter(None, lines), key=lambda line: _variety(_places(line, keys, language)), default=""
    )
    return marked(_cut(best, keys, language), keys, language)


def _places(text: str, keys: Set[str], language: str) -> list[Place]:
    tokens = ((match, keys & keys_of(match.group(), language)) for match in _WORD.finditer(text))
    return [Place(match.start(), match.end(), min(found)) for match, found in tokens if found]


def _variety(places: Iterable[Place]) -> int:
    return len({place.word for place in places})


def _cut(line: str, keys: Set[str], language: str) -> str:
    """Return a stretch of the line, from word to word, where most of the words stand together."""
    if len(line) <= LENGTH:
        return line
    places = _places(line, keys, language)[:ENOUGH]
    starts = [max(0, place.start - BEFORE) for place in places] or [0]
    start = max(
        starts,
        key=lambda start: _variety(one for one in places if start <= one.start < start + LENGTH),
    )
    stretch = line[start : start + LENGTH]
    if start > 0:
        stretch = "… " + _HALF_A_WORD_FIRST.sub("", stretch)
    if start + LENGTH < len(line):
        stretch = _HALF_A_WORD_LAST.sub("", stretch) + " …"
    return stretch
