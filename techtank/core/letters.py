"""Letters: what becomes of them in addresses."""

SPECIAL_LETTERS = str.maketrans({"ø": "o", "Ø": "O", "æ": "ae", "Æ": "Ae", "ß": "ss"})


def fold_special_letters(text: str) -> str:
    """Replace the letters that have no accent to take off; a slug would lose them.

    å, ä, ö and é fold by Unicode (NFKD) in Django's slugify.
    """
    return text.translate(SPECIAL_LETTERS)
