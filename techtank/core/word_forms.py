"""Keys by which words find one another: the same for every form of a word, on every database.

“Industrins”, “industrin” and “industri” have one key, and so has “foretaget” with “företag”. Forms
are looked up in the dictionaries of simplemma, Swedish and English. A compound also has the keys of
its two parts. A text is indexed by `keys_of_text`, a search asks for one `key_of` each word; what
is marked in a hit asks `keys_of`. Language is that of the text, and comes first of the two.

Dictionaries take 125 MB and a second; they are read at the first word, or when the server starts
(`gunicorn.conf.py`), whose processes share them. A process that never searches needs none of it.
"""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from itertools import product

from .words import UNSEEN, normalise

SWEDISH, ENGLISH = "sv", "en"
_LANGUAGES = {SWEDISH: (SWEDISH, ENGLISH), ENGLISH: (ENGLISH, SWEDISH)}
_WORD = re.compile(r"[^\W_]+")
#: No Swedish or English word that people search for is longer; guards the time that a word takes.
_LONGEST, _LONGEST_KEY = 40, 200
#: Letters that somebody without a Swedish keyboard may have meant, and how many are tried.
_MEANT = {"a": "aåä", "o": "oö"}
_MOST_GUESSES = 250
#: Shorter parts make compounds of words that are none: “före” and “tag”; and of a word that is in
#: the dictionary itself, “kon” and “takt”.
_FIRST_PART, _SECOND_PART, _SECOND_OF_A_KNOWN_WORD = 3, 4, 5


def words_in(text: str) -> list[str]:
    """Return the words of a text in small letters, as their forms are looked up."""
    return _WORD.findall(unicodedata.normalize("NFC", text.translate(UNSEEN)).lower())


def key_of(word: str, language: str) -> str:
    """Return the one key by which a word is searched; "" for none."""
    return as_key(_base_form(word.lower(), language))


def read_dictionaries() -> None:
    """Read them now, that nobody waits for it."""
    for language in _LANGUAGES:
        key_of("a", language)


def as_key(word: str) -> str:
    """Return a word as a key, whatever its form; PostgreSQL takes none of more than 2 kB."""
    return normalise(word).replace(" ", "")[:_LONGEST_KEY]


@lru_cache(maxsize=50_000)
def keys_of(word: str, language: str) -> frozenset[str]:
    """Return all keys that find a word: as it is written, its base form, the parts of it."""
    own = {as_key(word), key_of(word, language)}
    parts = {key_of(part, language) for part in parts_of(word, language)}
    return frozenset(filter(None, own | parts))


def keys_of_text(text: str, language: str) -> Iterator[str]:
    """Return the keys of every word of a text, in its order."""
    for word in words_in(text):
        yield from sorted(keys_of(word, language))


@lru_cache(maxsize=50_000)
def parts_of(word: str, language: str) -> tuple[str, str] | tuple[()]:
    """Return the two words of a compound, without the -s- between; nothing for what is none."""
    base = _base_form(word.lower(), language)
    if len(base) > _LONGEST:
        return ()
    second_least = _SECOND_OF_A_KNOWN_WORD if _is_known(base) else _SECOND_PART
    # The longest last part first: it says what a compound is, and is seldom chance.
    for cut in range(_FIRST_PART, len(base) - second_least + 1):
        second = _with_its_letters(base[cut:])
        if not _is_known(second):
            continue
        first = base[:cut]
        for candidate in map(_with_its_letters, (first, first.removesuffix("s"))):
            if len(candidate) >= _FIRST_PART and _is_known(candidate):
                return candidate, second
    return ()


@lru_cache(maxsize=50_000)
def _base_form(word: str, language: str) -> str:
    if len(word) > _LONGEST or not word.isalpha():
        return word
    from simplemma import lemmatize

    meant = _with_its_letters(word)
    languages = _LANGUAGES[language]
    return lemmatize(meant, lang=languages, greedy=_is_swedish(meant)).lower()


def _is_swedish(word: str) -> bool:
    """Whether endings may be guessed: not of plain letters, which greed turns into other words."""
    return not word.isascii() or _is_known(word)


@lru_cache(maxsize=50_000)
def _with_its_letters(word: str) -> str:
    """Return “företag” for “foretag”: the known word whose letters fold to an unknown one."""
    if not word.isascii() or _is_known(word):
        return word
    choices = [_MEANT.get(letter, letter) for letter in word]
    guesses = 1
    for letters in choices:
        guesses *= len(letters)
    if guesses > _MOST_GUESSES:
        return word
    return next(filter(_is_known, map("".join, product(*choices))), word)


def _is_known(word: str) -> bool:
    from simplemma import is_known

    return any(is_known(word, lang=language) for language in (SWEDISH, ENGLISH))
