"""The size of a page's heading follows from its words: Swedish compounds are long, phones narrow."""

import re

#: Letters from which on a title is no longer set in the largest size.
LONG_TITLE = 60
#: Classes of style sheets by the longest word that fits in a line at 320 px.
WORD_CLASSES = ((26, "word-26"), (22, "word-22"), (18, "word-18"))
SHORT_WORD = 14


def heading_class(title: str) -> str:
    """Return the class for a title: “long”, or the length that its longest word may have.

    Hyphenation is left to the browser, but not every browser knows Swedish; where it does not, a
    word would be cut anywhere.
    """
    if len(title) > LONG_TITLE:
        return "long"
    longest = max((len(word) for word in re.split(r"[\s\-–/\u00ad]+", title)), default=0)
    if longest <= SHORT_WORD:
        return ""
    fitting = [name for letters, name in WORD_CLASSES if letters >= longest]
    return fitting[-1] if fitting else WORD_CLASSES[0][1]
