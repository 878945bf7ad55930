"""How hard a text is to read: LIX, after Carl-Hugo Björnsson, “Läsbarhet” (1968)."""

from collections.abc import Iterable
from typing import NamedTuple

from django.db import models
from django.utils.translation import gettext_lazy as _

from .sentences import sentences_in

#: From so many letters on, a word is long: more than six.
LONG = 7
#: Fewer words than these say nothing of a text.
ENOUGH_WORDS = 10


class Band(models.IntegerChoices):
    """What a LIX says, from the number on."""

    VERY_EASY = 0, _("very easy")
    EASY = 30, _("easy")
    MEDIUM = 40, _("medium")
    HARD = 50, _("hard")
    VERY_HARD = 60, _("very hard")


class Readability(NamedTuple):
    """What was counted in a text."""

    words: int
    sentences: int
    long_words: int
    longest_sentence: tuple[str, ...]

    @property
    def lix(self) -> int | None:
        """Words a sentence plus the share of long words in per cent; None for too few words."""
        if self.words < ENOUGH_WORDS:
            return None
        return round(self.words / self.sentences + 100 * self.long_words / self.words)

    @property
    def band(self) -> Band | None:
        """How hard that is; None for too few words."""
        if self.lix is None:
            return None
        return max(band for band in Band if band <= self.lix)


def read(lines: Iterable[str]) -> Readability:
    """Count the words and the sentences of the lines of a text."""
    sentences = list(sentences_in(lines))
    words = [word for sentence in sentences for word in sentence]
    return Readability(
        words=len(words),
        sentences=len(sentences),
        long_words=sum(_letters_in(word) >= LONG for word in words),
        longest_sentence=tuple(max(sentences, key=len, default=())),
    )


def _letters_in(word: str) -> int:
    return sum(sign.isalpha() for sign in word)
