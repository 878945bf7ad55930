"""How large a page's heading is, by its words: Swedish compounds are long, phones narrow."""

import re

#: Classes by how many letters a title has at least one more than; the longest first.
TITLE_CLASSES = ((140, "longer"), (60, "long"))
#: The same for its longest word.
WORD_CLASSES = ((22, "word-26"), (18, "word-22"), (14, "word-18"))
WORD_ENDS = re.compile(r"[\s\-–/\u00ad]+")


def heading_class(title: str) -> str:
    """Return the classes for a title: how long it is, and how long a word must fit in a line.

    Hyphenation is left to the browser, but not every browser knows Swedish; where it does not, a
    word would be cut anywhere.
    """
    longest = max((len(word) for word in WORD_ENDS.split(title)), default=0)
    of_title = [name for letters, name in TITLE_CLASSES if len(title) > letters]
    of_word = [name for letters, name in WORD_CLASSES if longest > letters]
    return " ".join([*of_title[:1], *of_word[:1]])
