"""Swedish and English words and their base forms: simplemma, in little memory.

Its dictionaries take 125 MB in a process and more than a second to unpack. As tries, which
simplemma makes itself, they take 6 MB and some milliseconds. They are made once, in three seconds:
by `manage.py make_dictionaries` where an image is built, else at the first word.
"""

from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import simplemma
from django.conf import settings
from simplemma.strategies import DefaultStrategy, DictionaryLookupStrategy
from simplemma.strategies.dictionaries import TrieDictionaryFactory

LANGUAGES = SWEDISH, ENGLISH = "sv", "en"


def base_form(word: str, languages: tuple[str, ...], *, guess_endings: bool) -> str:
    """Return the base form of a word, by the first language that knows it."""
    return _lemmatizer(guess_endings).lemmatize(word, lang=languages)


def is_known(word: str, *languages: str) -> bool:
    """Whether a dictionary has a word, in any form; of all languages if none is named."""
    asked = languages or LANGUAGES
    return any(_lookup().get_lemma(word, language) is not None for language in asked)


def read_dictionaries() -> None:
    """Read them now, that nobody waits for it, and make them first if they are not there."""
    for language in LANGUAGES:
        _tries().get_dictionary(language)


@cache
def _tries() -> TrieDictionaryFactory:
    folder = settings.DICTIONARIES_DIR / simplemma.__version__
    if not folder.exists():
        _make(folder)
    # Where they can't be kept, simplemma holds in memory what it makes.
    return TrieDictionaryFactory(disk_cache_dir=str(folder))


@cache
def _lookup() -> DictionaryLookupStrategy:
    return DictionaryLookupStrategy(_tries())


@cache
def _lemmatizer(guess_endings: bool) -> simplemma.Lemmatizer:
    strategy = DefaultStrategy(greedy=guess_endings, dictionary_factory=_tries())
    # Who asks remembers the answers.
    return simplemma.Lemmatizer(cache_max_size=0, lemmatization_strategy=strategy)


def _make(folder: Path) -> None:
    """Make the tries aside and move them, for other processes may look for them meanwhile."""
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        with TemporaryDirectory(dir=folder.parent) as aside:
            made = Path(aside) / "made"
            for language in LANGUAGES:
                TrieDictionaryFactory(disk_cache_dir=str(made)).get_dictionary(language)
            made.rename(folder)
    except OSError:
        # Another process was quicker, or nothing can be written here.
        return
