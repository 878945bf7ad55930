"""Hits in context: the part of a text that holds what was asked for, with the words marked.

A text is returned in parts, marked ones among them, and never as HTML: templates escape it.
"""

import re
from collections.abc import Collection, Iterable, Iterator
from typing import NamedTuple

from techtank.core.words import normalise

#: Letters of a text that a hit shows, and those of them before the first marked word.
LENGTH = 220
BEFORE = 70
_WORD = re.compile(r"[^\W_]+")


class Part(NamedTuple):
    """A piece of a text, and whether it is one of the words that were asked for."""

    text: str
    is_marked: bool = False


def marked(text: str, words: Collection[str]) -> list[Part]:
    """Return the whole text with the words marked."""
    parts, end = [], 0
    for match in _found(text, words):
        parts += [Part(text[end : match.start()]), Part(match.group(), is_marked=True)]
        end = match.end()
    return [part for part in (*parts, Part(text[end:])) if part.text]


def snippet(lines: Iterable[str], words: Collection[str]) -> list[Part]:
    """Return of these lines that with the most of the words, the first if none has any.

    A long line is cut around them.
    """
    best = max(filter(None, lines), key=lambda line: _number_of(words, line), default="")
    return marked(_cut(best, words), words)


def _found(text: str, words: Collection[str]) -> Iterator[re.Match]:
    return (match for match in _WORD.finditer(text) if normalise(match.group()) in words)


def _number_of(words: Collection[str], text: str) -> int:
    return len({normalise(match.group()) for match in _found(text, words)})


def _cut(line: str, words: Collection[str]) -> str:
    """Return a stretch of the line, from word to word, where most of the words stand together."""
    if len(line) <= LENGTH:
        return line
    starts = [max(0, match.start() - BEFORE) for match in _found(line, words)] or [0]
    start = max(starts, key=lambda start: _number_of(words, line[start : start + LENGTH]))
    stretch = line[start : start + LENGTH]
    if start > 0:
        stretch = "… " + stretch.partition(" ")[2]
    if start + LENGTH < len(line):
        stretch = stretch.rpartition(" ")[0].rstrip(" ,;:–-") + " …"
    return stretch
