"""What a page tells the search of the site about itself."""

from datetime import date

from django.db import models
from modeltranslation.translator import translator

from ..stories import lines_of


class Findable(models.Model):
    """Subjects add what is theirs. The methods are called under the language in question."""

    #: Whether the search names the page at all.
    is_findable = True
    #: Texts that exist in both languages and that nobody reads on the page itself.
    unread_texts: frozenset[str] = frozenset()

    class Meta:
        abstract = True

    @property
    def search_date(self) -> date | None:
        """The day that stands beside the page among the hits, if it has one."""
        return None

    def readable_lines(self) -> list[str]:
        """Return what a visitor reads below title and lead, a line a paragraph."""
        names = translator.get_options_for_model(type(self)).get_field_names()
        read = (name for name in names if name != "lead" and name not in self.unread_texts)
        return [line for name in read for line in lines_of(getattr(self.content, name))]

    def names_in_texts(self) -> list[str]:
        """Return how texts name what the page is about, if they may be searched for it."""
        return []

    def search_topics(self) -> list[str]:
        """Return what the page is mainly about, in words that weigh as much as its lead."""
        return []

    def search_keywords(self) -> list[str]:
        """Return words that find the page though nobody reads them there, such as synonyms."""
        return []
