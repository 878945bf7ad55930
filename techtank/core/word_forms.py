"""Keys by which words find one another: the same for every form of a word, on every database.

“Industrins”, “industrin” and “industri” have one key, and so has “foretaget” with “företag”. Forms
are looked up in Swedish and English dictionaries (`dictionaries.py`); a noun has the key of the
verb that it is made of, “bockning” that of “bocka” (`word_roots.py`). A compound also has the keys
of its two parts. A text is indexed by `keys_of_text`, a search asks for one `key_of` each word;
what is marked in a hit asks `keys_of`. Language is that of the text, and comes first of the two.
"""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache, partial
from itertools import product

from .dictionaries import ENGLISH, SWEDISH, base_form, is_known
from .word_roots import root_of
from .words import UNSEEN, normalise

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
#: But for these, which begin many words of the trade.
_SHORT_FIRST_PARTS = frozenset({"el"})
_SHORTEST_FIRST_PART = min(map(len, _SHORT_FIRST_PARTS))


def words_in(text: str) -> list[str]:
    """Return the words of a text in small letters, as their forms are looked up."""
    return _WORD.findall(unicodedata.normalize("NFC", text.translate(UNSEEN)).lower())


def key_of(word: str, language: str) -> str:
    """Return the one key by which a word is searched; "" for none."""
    return as_key(_root(word.lower(), language))


def base_key_of(word: str, language: str) -> str:
    """Return the key that the forms of a word share, but not those of what it is made of."""
    return as_key(_base_form(word.lower(), language))


def as_key(word: str) -> str:
    """Return a word as a key, whatever its form; PostgreSQL takes none of more than 2 kB."""
    return normalise(word).replace(" ", "")[:_LONGEST_KEY]


@lru_cache(maxsize=50_000)
def keys_of(word: str, language: str) -> frozenset[str]:
    """Return all keys that find a word: as it is written, base form, root, the parts of it.

    “Bockar” may be what somebody does, or what stands in the workshop.
    """
    own = {as_key(word), base_key_of(word, language), key_of(word, language)}
    parts = {key_of(part, language) for part in parts_of(word, language)}
    verb = _may_be_verb(word.lower(), language)
    return frozenset(filter(None, own | parts | {as_key(verb)}))


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
    for is_word in (is_known, partial(_is_made_of_a_word, language=language)):
        # The longest last part first: it says what a compound is, and is seldom chance.
        for cut in range(_SHORTEST_FIRST_PART, len(base) - _SECOND_PART + 1):
            second = _with_its_letters(base[cut:])
            if not is_word(second) or not _may_end(second, base):
                continue
            first = base[:cut]
            for candidate in map(_with_its_letters, (first, first.removesuffix("s"))):
                is_long = len(candidate) >= _FIRST_PART or candidate in _SHORT_FIRST_PARTS
                if is_long and is_known(candidate):
                    return candidate, second
    return ()


def _may_end(second: str, base: str) -> bool:
    """Whether a word may be the last part of another, or stands there by chance."""
    if not is_known(base):
        return True
    is_base = base_form(second, _LANGUAGES[SWEDISH], guess_endings=False) == second
    is_word = is_base or _is_made_of_a_word(second, SWEDISH)
    return is_word and len(second) >= _SECOND_OF_A_KNOWN_WORD


@lru_cache(maxsize=50_000)
def _root(word: str, language: str) -> str:
    """Return what a word is made of; a compound by its last part, if the whole is of nothing."""
    base = _base_form(word, language)
    root = root_of(base, language)
    if root != base or not (parts := parts_of(word, language)):
        return root
    last = parts[1]
    made_of = root_of(last, language) if is_known(base) else _root(last, language)
    return base[: -len(last)] + made_of


def _is_made_of_a_word(word: str, language: str) -> bool:
    return root_of(word, language) != word


@lru_cache(maxsize=50_000)
def _base_form(word: str, language: str) -> str:
    if len(word) > _LONGEST or not word.isalpha():
        return word
    meant = _with_its_letters(word)
    guess_endings = _may_be_swedish(meant)
    base = base_form(meant, _LANGUAGES[language], guess_endings=guess_endings).lower()
    return _noun_of(meant, base) or base


def _may_be_verb(word: str, language: str) -> str:
    """Return the verb of “bockar”, whose base form is that of a noun; "" if there is none."""
    base = _base_form(word, language)
    meant = _with_its_letters(word)
    return (
        root_of(f"{base}a", language)
        if meant == f"{base}ar" and _noun_of(meant, f"{base}a")
        else ""
    )


def _noun_of(word: str, verb: str) -> str:
    """Return the noun that the dictionary takes for a form of a verb, if it is one.

    It says “plåta” for “plåt” and “plåtar”, but knows “plåten”.
    """
    noun = verb.removesuffix("a")
    if noun == verb or word not in (noun, f"{noun}ar"):
        return ""
    definite = (f"{noun}en", f"{noun}et")
    is_noun = any(base_form(one, (SWEDISH,), guess_endings=False) == noun for one in definite)
    return noun if is_noun else ""


def _may_be_swedish(word: str) -> bool:
    """Whether endings may be guessed: not of plain letters, which that turns into other words."""
    return not word.isascii() or is_known(word)


@lru_cache(maxsize=50_000)
def _with_its_letters(word: str) -> str:
    """Return “företag” for “foretag”: the known word whose letters fold to an unknown one."""
    if not word.isascii() or is_known(word):
        return word
    choices = [_MEANT.get(letter, letter) for letter in word]
    guesses = 1
    for letters in choices:
        guesses *= len(letters)
    if guesses > _MOST_GUESSES:
        return word
    return next(filter(is_known, map("".join, product(*choices))), word)
