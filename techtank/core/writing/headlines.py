"""Whether a headline shouts."""

import re

WORD = re.compile(r"[^\W_]+")
#: Longer than most abbreviations (SKF, IUC, ERUF).
SHOUTED = 5
#: So many words, all in capitals, are more than names (SKF, ABB).
A_FEW = 3


def is_in_capitals(headline: str) -> bool:
    """Whether a headline is written in capitals; abbreviations and one such name are not.

    Words in capitals are harder to read, and some screen readers spell them out.
    """
    words = [word for word in WORD.findall(headline) if word.upper() != word.lower()]
    if all(word.isupper() for word in words):
        return len(words) >= A_FEW or any(len(word) >= SHOUTED for word in words)
    shouted = [word for word in words if word.isupper() and len(word) >= SHOUTED]
    return len(shouted) > 1 and 2 * sum(map(len, shouted)) >= sum(map(len, words))
