"""The Swedish order of letters, å ä ö last, the same on every database.

Neither SQLite nor a PostgreSQL without ICU knows it, so records store a key and lists order by
that. The key has digits alone, for the order of letters depends on a database's collation.
"""

import unicodedata

from django.db import models

from .letters import fold_special_letters

ORDER = " 0123456789abcdefghijklmnopqrstuvwxyzåäö"
KEY_LETTERS = 60


def sort_key(text: str) -> str:
    """Return two digits a letter; foreign accents and signs do not count: “Adolfsson”, “Åke”."""
    letters = (_plain(letter) for letter in " ".join(text.lower().split()))
    return "".join(f"{ORDER.index(one):02d}" for part in letters for one in part)[: 2 * KEY_LETTERS]


def _plain(letter: str) -> str:
    if letter in ORDER:
        return letter
    if letter == "-":
        return " "
    decomposed = unicodedata.normalize("NFKD", fold_special_letters(letter).lower())
    return "".join(one for one in decomposed if one in ORDER)


class Alphabetical(models.Model):
    """A record that lists put in the Swedish order of its name."""

    sort_key = models.CharField(max_length=2 * KEY_LETTERS, editable=False, db_index=True)

    class Meta:
        abstract = True

    def save(self, *args, **kwargs) -> None:
        """Keep the key in step with the name."""
        self.sort_key = sort_key(self.sort_name())
        if (fields := kwargs.get("update_fields")) is not None:
            kwargs["update_fields"] = {*fields, "sort_key"}
        super().save(*args, **kwargs)

    def sort_name(self) -> str:
        """Return what the record is sorted by; by default the way it prints itself."""
        return str(self)
