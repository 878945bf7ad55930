"""Words as they are searched, on the site as in the directory, the same on every database.

A text and a search become plain small letters without accents, one space between words, so that
“malmo” finds Malmö. Forms of words and compounds are the matter of `word_forms`.
"""

import re
import unicodedata
from html import unescape

from .letters import fold_special_letters

_TAG = re.compile(r"<[^>]*>")
_BETWEEN_WORDS = re.compile(r"[\W_]+")
#: Signs that nobody sees, inside words: where a word may be broken or joined.
UNSEEN = dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200d\u2060\ufeff"))


def normalise(text: str) -> str:
    """Return words in small letters without accents, one space between them: "laserskarning"."""
    if not text.isascii():
        folded = fold_special_letters(text.translate(UNSEEN).lower())
        decomposed = unicodedata.normalize("NFKD", folded)
        text = "".join(one for one in decomposed if not unicodedata.combining(one))
    return _BETWEEN_WORDS.sub(" ", text.lower()).strip()


def words_of(query: str) -> list[str]:
    """Return the words of a search, each once, in their order; none for signs alone."""
    return list(dict.fromkeys(normalise(query).split()))


def text_in(html: str | None) -> str:
    """Return the words that a visitor reads in HTML, as they are searched; "" for tags alone."""
    return normalise(unescape(_TAG.sub(" ", html or "")))
