"""Knows English where Swedish should stand: by the catalogs, and by words of the language."""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

import django
import django_filters
from babel.messages.catalog import Message
from babel.messages.pofile import read_po
from django.apps import apps
from django.conf import settings

WORD = re.compile(r"[a-zåäöéA-ZÅÄÖÉ]+")
TAG = re.compile(r"<[^>]*>")
#: Of programs: addresses, names of classes and of parts of code, numbers drawn by lot.
TECHNICAL = re.compile(r"\S*[\w.][.@_/]\w\S*|\.\w+|\w+@|\S*(?:[a-zA-Z]\d|\d[a-zA-Z])\S*")
#: There is hardly an English sentence without two of them.
STOP_WORDS = frozenset(
    WORD.findall(
        "a an the of and to is are be this these those that you your with for from has have was"
        " were will would should must may can cannot could or it its their they we there been which"
        " when where what who how if then than any all no not only other more please by on at as"
    )
)
#: Swedish has these too, with another meaning: they count beside others only.
SWEDISH_TOO = frozenset(
    WORD.findall("a is be for may no not if on by can it an to at as when was all")
)
#: What Django calls a record whose model does not say what it is called.
NAMELESS = re.compile(r"\w object \(\w+\)")
PLACE = re.compile(r"%\(\w+\)[sd]|%[sd]|\{\w*\}")


def looks_english(text: str) -> bool:
    """Whether a text is English by a catalog, or by its words."""
    return (
        text in english_sentences()
        or bool(_filled_in().fullmatch(text))
        or bool(NAMELESS.search(text))
        or by_stop_words(text)
        or by_vocabulary(text)
    )


def by_vocabulary(text: str) -> bool:
    """Whether a text has words that the catalogs have in English alone, and none in Swedish alone.

    It finds what is in no catalog: labels that Django makes of the names of fields.
    """
    english, swedish = _vocabularies()
    found = {word for word in _plain_words(text) if len(word) > 2}
    return bool(found & english) and not found & swedish


def _plain_words(text: str) -> set[str]:
    words = WORD.findall(TECHNICAL.sub(" ", text))
    return {word.lower() for word in words if not word.isupper()}


@cache
def _vocabularies() -> tuple[frozenset[str], frozenset[str]]:
    """Return the words that are in English sentences alone, and in Swedish ones alone."""
    english, swedish = (
        {word for text in texts for word in _words(text)} for texts in (_english(), _swedish())
    )
    return frozenset(english - swedish), frozenset(swedish - english)


def _words(text: str) -> Iterator[str]:
    """Yield the words of a sentence; what has a capital letter inside of it is a name."""
    first, *others = WORD.findall(TAG.sub(" ", PLACE.sub(" ", text))) or [""]
    yield first.lower()
    yield from (word for word in others if word.islower())


def by_stop_words(text: str) -> bool:
    """Whether two words of a text are such as English sentences have, one of them surely."""
    found = _plain_words(text) & STOP_WORDS
    return len(found) > 1 and bool(found - SWEDISH_TOO)


@cache
def english_sentences() -> frozenset[str]:
    """Return what programmers wrote in English, but for what is the same in Swedish."""
    return _english() - _swedish()


@cache
def _english() -> frozenset[str]:
    messages = [*_messages("en"), *_ours()]
    return frozenset(_plain(form) for one in messages for form in _forms(one.id)) - {""}


@cache
def _swedish() -> frozenset[str]:
    return frozenset(_plain(form) for one in _messages("sv") for form in _forms(one.string))


@cache
def _filled_in() -> re.Pattern[str]:
    """Return the sentences that have places, with anything in these."""
    swedish = {PLACE.sub("%s", one) for one in _swedish()}
    with_places = sorted(
        one
        for one in english_sentences()
        if PLACE.search(one) and PLACE.sub("%s", one) not in swedish
    )
    return re.compile(
        "|".join(
            "".join(".+" if PLACE.fullmatch(part) else re.escape(part) for part in parts)
            for parts in (re.split(f"({PLACE.pattern})", one) for one in with_places)
            if any(re.search("[a-z]{3}", part) for part in parts if not PLACE.fullmatch(part))
        )
    )


def _messages(language: str) -> Iterator[Message]:
    """Yield what the catalogs of Django and of all its parts have in a language, ours last."""
    folders = [Path(django.__file__).parent / "conf/locale"]
    folders += [Path(module.path) / "locale" for module in apps.get_app_configs()]
    folders += [Path(django_filters.__file__).parent / "locale"]
    for folder in folders:
        yield from _in_files(folder / language / "LC_MESSAGES")
    if language == "sv":
        yield from _ours()


def _ours() -> Iterator[Message]:
    for folder in settings.LOCALE_PATHS:
        yield from _in_files(Path(folder) / "sv/LC_MESSAGES")


def _in_files(folder: Path) -> Iterator[Message]:
    for path in folder.glob("*.po"):
        with path.open("rb") as po:
            yield from (one for one in read_po(po) if one.id and not one.fuzzy)


def _forms(text: str | Iterable[str]) -> Iterable[str]:
    return [text] if isinstance(text, str) else text


def _plain(text: str) -> str:
    return " ".join(text.replace("%%", "%").split())
