"""How large a page's heading is, by its words: Swedish compounds are long, phones narrow."""

import re

#: Letters from which on a title is no longer set in the largest size.
LONG_TITLE = 60
#: Classes by how many letters a word has at least one more than; the longest first.
WORD_CLASSES = ((22, "word-26"), (18, "word-22"), (14, "word-18"))
WORD_ENDS = re.compile(r"[\s\-–/\u00ad]+")


def heading_class(title: str) -> str:
    """Return the classes for a title: “long”, and how long a word must fit in a line.

    Hyphenation is left to the browser, but not every browser knows Swedish; where it does not, a
    word would be cut anywhere.
    """
    longest = max((len(word) for word in WORD_ENDS.split(title)), default=0)
    fitting = [name for letters, name in WORD_CLASSES if longest > letters]
    return " ".join([*(["long"] if len(title) > LONG_TITLE else []), *fitting[:1]])
