"""Which drawing stands for a page without a picture, and which monogram for a name.

There are 1 000 drawings, and eight monograms of one or two letters each, so that nobody can keep
the server drawing by making addresses up.
"""

import unicodedata
from hashlib import sha256

from django.urls import reverse

VARIETY = 1000
MONOGRAMS = 8
#: Letters and digits of monograms; other signs lose their accents or are passed over.
SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZÅÄÖ0123456789"
#: Words of names that nobody would put into a monogram.
SMALL_WORDS = {
    "ab",
    "hb",
    "kb",
    "aktiebolag",
    "i",
    "och",
    "and",
    "of",
    "the",
    "för",
    "von",
    "av",
    "de",
}


def drawing_url(seed: str) -> str:
    """Return the address of the drawing that belongs to a text: the same one every time."""
    return numbered_drawing_url(int.from_bytes(sha256(seed.encode()).digest()[:4]))


def numbered_drawing_url(number: int) -> str:
    """Return the address of a drawing; pages in a row have drawings that differ most."""
    return reverse("drawing", kwargs={"number": number % VARIETY})


def monogram_url(name: str) -> str:
    """Return the address of the monogram of a name; of a drawing, if none of it can be drawn."""
    letters = initials(name)
    if not letters:
        return drawing_url(name)
    number = int.from_bytes(sha256(name.encode()).digest()[:4]) % MONOGRAMS
    return reverse("monogram", kwargs={"letters": letters, "variant": number})


def initials(name: str) -> str:
    """Return the first letters of the first and the last word that count: “Åsa von Ek” is ÅE."""
    words = [word for word in name.split() if word.casefold().strip(".,") not in SMALL_WORDS]
    firsts = [sign for word in words if (sign := _first_sign(word))]
    return "".join(firsts[:1] + firsts[1:][-1:])


def _first_sign(word: str) -> str:
    for sign in unicodedata.normalize("NFC", word).upper():
        plain = sign if sign in SIGNS else unicodedata.normalize("NFD", sign)[0]
        if plain in SIGNS:
            return plain
    return ""
