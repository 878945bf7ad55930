"""The keys that a search asks for, one way after the other."""

from collections.abc import Iterable, Iterator

from django.conf import settings

from techtank.core.word_forms import as_key, key_of, parts_of, words_in

#: Words that questions are made of; what answers need not have them, if it has all others.
SMALL_WORDS = frozenset(
    words_in(
        """
        hur man bli blir blev är var vad vem vilka vilken vilket när som ett en den det de
        att kan jag ni vi er era ert vår våra vårt mig oss min mitt mina i på av för med till om hos
        inom vid från efter åt och eller o finns har hade få får fick gör göra ska vill måste
        någon något några mycket många behöver söker letar hitta
        the a an of for in on to is are was were be who what where when which how do does did can
        could should with by and or our we us you your i my need find looking some any much many
        nästa kommande senaste next upcoming latest
        """
    )
)
#: The same of purchasers, though alone they are looked for everywhere.
_OF_PURCHASERS = frozenset(
    words_in(
        """
        leverantör leverantörer tillverkare företag delar detaljer komponenter
        supplier suppliers manufacturer manufacturers company companies parts components
        """
    )
)
#: Words of a search whose neighbours are tried as one: each pair asks the database once more.
MOST_TO_JOIN = 4


def needed(words: list[str]) -> list[str]:
    """Return the words that an answer must have; all pages are about whose site this is."""
    name = settings.WAGTAIL_SITE_NAME.lower()
    small = {*SMALL_WORDS, *_OF_PURCHASERS, name, f"{name}s"}
    return [word for word in words if word not in small] or words


def keys_for(words: Iterable[str], language: str) -> list[str]:
    """Return the one key of each word."""
    return _unique(key_of(word, language) for word in words)


def ways_to_ask(words: list[str], language: str) -> Iterator[list[str]]:
    """Yield keys of the words in whatever form, as written, of their parts, of pairs as one."""
    asked = needed(words)
    yield keys_for(asked, language)
    yield _unique(as_key(word) for word in asked)
    parts = [parts_of(word, language) or (word,) for word in asked]
    yield keys_for([part for some in parts for part in some], language)
    if len(asked) > MOST_TO_JOIN:
        return
    for place in range(len(asked) - 1):
        joined = asked[place] + asked[place + 1]
        yield keys_for([*asked[:place], joined, *asked[place + 2 :]], language)


def _unique(keys: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(filter(None, keys)))
