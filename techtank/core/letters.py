"""Letters: what becomes of them in addresses."""

from django.utils.text import slugify

SPECIAL_LETTERS = str.maketrans({"ø": "o", "Ø": "O", "æ": "ae", "Æ": "Ae", "ß": "ss"})


def fold_special_letters(text: str) -> str:
    """Replace the letters that have no accent to take off; a slug would lose them.

    å, ä, ö and é fold by Unicode (NFKD) in Django's slugify.
    """
    return text.translate(SPECIAL_LETTERS)


def slug_of(name: str) -> str:
    """Return a name as addresses write it: “Västra Götaland” becomes “vastra-gotaland”."""
    return slugify(fold_special_letters(name))
