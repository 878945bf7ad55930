"""A word of the site."""

from django.db import models

from techtank.core.models.bilingual import ENGLISH, SWEDISH


class SearchWord(models.Model):
    """A word that titles, leads or topics have, for readers of a language; it may be meant.

    It stays for a day when the last page with it is taken down: what is meant is searched, so it
    is never shown by itself.
    """

    language = models.CharField(max_length=2, choices=[(SWEDISH, "Svenska"), (ENGLISH, "English")])
    key = models.CharField(max_length=40)
    word = models.CharField(max_length=40)
    in_title = models.BooleanField(default=False)

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=("language", "key"), name="one_word_a_language"),
        )

    def __str__(self) -> str:
        return self.word
