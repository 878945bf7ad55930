"""What a word is made from: the verb of an action and of who does it, and words that mean the same.

Who looks for “svetsning” wants what is told of “svetsade” and of a “svetsare”, for these are made
of verbs by endings (Svenska Akademiens grammatik on derived nouns). Whether a verb is there says
the dictionary: a “tidning” comes of none. What no ending tells stands in `SAME`: a word that a
visitor may use where a page has the other.
"""

from collections.abc import Callable, Iterator
from functools import cache

from .dictionaries import ENGLISH, SWEDISH, base_form, is_known

#: Words in base form, a line of those that mean the same on a site like this: nouns of the workshop
#: with their verbs, everyday words, the spellings of both sides of the Atlantic. Other names for
#: what companies can do stand with the capabilities, which editors keep.
SAME = """
    del detalj komponent
    svetsa svets
    svarva svarv
    fräsa fräs
    limma lim
    nita nit
    lackera lack måla
    förzinka galvanisera
    prova testa
    röntgen röntga
    automation automatisera automate
    lager magasin
    träff möte
    bild foto fotografi
    logotyp logga logo
    pressmeddelande pressutskick pressrelease
    kaka cookie
    telefon telefonnummer mobil mobilnummer
    mejl mail epost email
    jobb platsannons job vacancy
    medarbetare personal
    vd ceo
    historia historik
    kalendarium kalender evenemang
    starta grunda bilda
    kostnad avgift kosta
    utbilda kurs
    picture photo photograph image
    phone telephone
    part component
    seal gasket
    own owner
    chair chairman chairwoman chairperson
    start found establish
    cost fee
    apply application
    aluminium aluminum
    fibre fiber
    mould mold
    lorry truck
    centre center
    programme program
    galvanise galvanize
"""
#: A stem has so many letters; that of English words in -er, which are many, one more.
_SHORTEST, _SHORTEST_DOER = 3, 4
#: “Månad” is made of no “måna”.
_SHORTEST_PARTICIPLE = 6


def root_of(base: str, language: str) -> str:
    """Return the word that stands for a base form: its verb, or what means the same."""
    languages = (SWEDISH, ENGLISH) if language == SWEDISH else (ENGLISH, SWEDISH)
    root = next((verb for one in languages for verb in _VERBS_OF[one](base)), base)
    return _same().get(root, root)


def _swedish_verbs(word: str) -> Iterator[str]:
    """Yield the verb of “bockning”, “limning”, “öppning”, “anmälan”, “svetsad”, “svetsare”."""
    if word.endswith("ing"):
        stems = (word.removesuffix("ning"), word.removesuffix("ing"))
        some = [stem for stem in stems if stem != word and len(stem) >= _SHORTEST]
        made = [verb for stem in some for verb in (f"{stem}a", f"{stem}{stem[-1]}a")]
    elif word.endswith("are"):
        made = [word.removesuffix("re")]
    elif word.endswith(("an", "ad")) and len(word) >= _SHORTEST_PARTICIPLE:
        made = [word[:-1]]
    else:
        made = []
    for verb in made:
        # “Svetsar” and “svetsade”, “löser” and “löst”.
        forms = (f"{verb}r", f"{verb}de", f"{verb[:-1]}er", f"{verb[:-1]}t")
        if any(_is_form_of(verb, one, SWEDISH) for one in forms):
            yield verb


def _english_verbs(word: str) -> Iterator[str]:
    """Yield the verb of “casting”, “cutting”, “machining”, “welder”."""
    if word.endswith("ing"):
        stem, shortest = word.removesuffix("ing"), _SHORTEST
    elif word.endswith("er") and is_known(f"{word.removesuffix('er')}ing", ENGLISH):
        stem, shortest = word.removesuffix("er"), _SHORTEST_DOER
    else:
        return
    if len(stem) < shortest:
        return
    made = [stem, f"{stem}e", *([stem[:-1]] if stem[-1] == stem[-2] else [])]
    yield from (verb for verb in made if _is_form_of(verb, verb, ENGLISH))


_VERBS_OF: dict[str, Callable[[str], Iterator[str]]] = {
    SWEDISH: _swedish_verbs,
    ENGLISH: _english_verbs,
}


def _is_form_of(verb: str, form: str, language: str) -> bool:
    return is_known(form, language) and base_form(form, (language,), guess_endings=False) == verb


@cache
def _same() -> dict[str, str]:
    lines = (line.split() for line in SAME.strip().splitlines())
    found = {word: line[0] for line in lines for word in line}
    # What the dictionary takes for the form of another word, “avgift” for “avgifta”.
    bases = {
        base_form(word, (SWEDISH, ENGLISH), guess_endings=False): first
        for word, first in found.items()
    }
    return bases | found
