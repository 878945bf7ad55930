"""Titles set in the typeface of the site: which size, which lines, where a long word is parted."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from PIL import ImageFont

from ..paths import PROJECT_DIR

TYPEFACE = PROJECT_DIR / "static" / "fonts" / "schibsted-grotesk.woff2"
BOLD = 800
#: The title is as large as fits; heights of lines are in shares of it.
SIZES = (92, 84, 76, 68, 60, 54, 48, 42, 38)
LEADING = 1.06
PARTED = 60
VOWELS = "aeiouyåäöéüæø"
#: “gs|p” as in “samordningsprogram”, “ds|i” as in “verkstadsindustri”.
JOINT = re.compile(rf"[^{VOWELS}\W]s(?=[^{VOWELS}\W])|[dgnt]s(?=[{VOWELS}])", re.IGNORECASE)
SYLLABLE = re.compile(rf"[^{VOWELS}\W][{VOWELS}]")
#: Pairs of consonants that begin words, so that they stay together.
ONSET = re.compile("[bdfgkptv]r|[bfgkps]l|[ks]n|[kst]v|s[kmpt]|fj")
#: Letters that stay together at either end of a parted word.
LEAST = 3
#: No font has a sign for it, so it shows what is drawn where one is lacking.
UNKNOWN = "\uffff"


@dataclass(frozen=True)
class Lettering:
    """Lines in one size."""

    lines: tuple[str, ...]
    size: int

    @property
    def height(self) -> int:
        """Pixels from the top of the first line to the bottom of the last."""
        return round(len(self.lines) * self.size * LEADING)


@cache
def font(size: int, weight: int = BOLD) -> ImageFont.FreeTypeFont:
    """Return the typeface in a size and a weight."""
    made = ImageFont.truetype(TYPEFACE, size)
    made.set_variation_by_axes([weight])
    return made


def writable(text: str) -> str:
    """Return the text without signs that the typeface lacks, such as emoji."""
    kept = "".join(sign if sign.isspace() or _is_known(sign) else " " for sign in text)
    return " ".join(kept.split())


def set_title(title: str, width: int, height: int) -> Lettering:
    """Return the title as large as it fits; the smallest size is cut off with an ellipsis.

    A word is parted only if it is wider than a line in a size that is still loud.
    """
    for size in SIZES:
        lines = _lines(title, size, width, may_part=size <= PARTED)
        if lines is not None and len(lines) * size * LEADING <= height:
            return Lettering(tuple(lines), size)
    fitting = int(height // (SIZES[-1] * LEADING))
    lines = _lines(title, SIZES[-1], width, may_part=True) or []
    last = lines[fitting - 1][:-2].rstrip("-.,– ")
    return Lettering((*lines[: fitting - 1], f"{last}…"), SIZES[-1])


def part(word: str, fits: Callable[[str], bool]) -> tuple[str, str]:
    """Return a word in two: as much as fits with a hyphen, and the rest.

    Best after the s that joins compounds, else before a syllable: Swedish takes one consonant
    along, or those with which words begin (Svenska skrivregler, “Avstavning”).
    """
    ends = [end for end in range(len(word) - 1, 0, -1) if fits(f"{word[:end]}-")] or [1]
    apart = [end for end in ends if LEAST <= end <= len(word) - LEAST]
    joints = (end for end in apart if end > ends[0] / 2 and JOINT.match(word, end - 2))
    syllables = (end for end in apart if _starts_syllable(word, end))
    end = next(joints, None) or next(syllables, ends[0])
    return f"{word[:end]}-", word[end:]


def _starts_syllable(word: str, start: int) -> bool:
    before, rest = word[start - 1].lower(), word[start:].lower()
    is_syllable = bool(SYLLABLE.match(rest))
    return is_syllable and (before in VOWELS or not ONSET.fullmatch(f"{before}{rest[0]}"))


def _lines(text: str, size: int, width: int, *, may_part: bool) -> list[str] | None:
    """Return the text in lines; None if a word is too wide and may not be parted."""

    def fits(line: str) -> bool:
        return font(size).getlength(line) <= width

    lines: list[str] = []
    words = text.split()
    while words:
        word = words.pop(0)
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and fits(longer):
            lines[-1] = longer
        elif fits(word):
            lines.append(word)
        elif may_part:
            first, rest = part(word, fits)
            lines.append(first)
            words.insert(0, rest)
        else:
            return None
    return lines


@cache
def _is_known(sign: str) -> bool:
    mask = font(40).getmask
    return bytes(mask(sign)) != bytes(mask(UNKNOWN)) and mask(sign).getbbox() is not None
