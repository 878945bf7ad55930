"""Where a sentence ends, in Swedish and in English."""

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise

ENDS = ".!?…"
CLOSING = "”’\"')]»*"
OPENING = "”“’\"'([«–—-*"
#: “9 500” is one word, with whatever space.
THOUSANDS = re.compile(r"(?<![\d.,:])(\d{1,3})[ \u00a0\u202f](?=\d{3}(?!\d))")
#: “A.” and “J.R.” in a name, “s.” before a page.
INITIALS = re.compile(r"(?:[A-ZÅÄÖ]\.)+[A-ZÅÄÖ]|[^\W\d_]")
#: Abbreviations, without their last point, that have something after them in the same sentence.
#: Those that may well be the last word (m.m., osv.), or are words too (min., no.), are not here.
LEADING = re.compile(
    r"""
    ang|anm|approx|aug|avd|bl\.?a|ca|cf|d\.?v\.?s|dec|doc|dr|e\.g|ev|exkl|f\.?d|f\.?n|feb|fig|fr\.o\.m
    |i\.e|incl|inkl|jan|jfr|kap|kl|mr|mrs|ms|nov|nr|okt|p\.?g\.?a|prof|resp|s\.?k|sept|sid|t\.?ex
    |t\.h|t\.o\.m|t\.v|tel|v\.g|vs
    """,
    re.VERBOSE | re.IGNORECASE,
)


def sentences_in(lines: Iterable[str]) -> Iterator[list[str]]:
    """Yield the words of each sentence.

    A line, such as a heading or an item of a list, ends one even without a point. What follows a
    point must not begin with a small letter: “t.ex. plåt”, “”Kul!” säger Anna”.
    """
    for line in lines:
        tokens = THOUSANDS.sub(r"\1", line).split()
        sentence: list[str] = []
        for token, following in pairwise([*tokens, ""]):
            if any(sign.isalnum() for sign in token):
                sentence.append(token)
            if sentence and (not following or _ends(token, following, len(sentence) == 1)):
                yield sentence
                sentence = []


def _ends(token: str, following: str, is_first: bool) -> bool:
    """Whether a sentence ends between two tokens; the first of a sentence may be a “1.”."""
    token = token.rstrip(CLOSING)
    if not token or token[-1] not in ENDS or following.lstrip(OPENING)[:1].islower():
        return False
    word = token[:-1].lstrip(OPENING)
    is_number_of_item = is_first and word.isdigit()
    return token[-1] != "." or not (is_number_of_item or _is_abbreviation(word))


def _is_abbreviation(word: str) -> bool:
    return bool(LEADING.fullmatch(word) or INITIALS.fullmatch(word))
