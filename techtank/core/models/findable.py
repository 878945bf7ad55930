"""What a page tells the search of the site about itself."""

from collections.abc import Iterable
from datetime import date

from django.db import models
from modeltranslation.translator import translator
from wagtail.models import Page

from ..stories import figures_of, headings_of, lines_of


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
        content = self.content
        read = [name for name in names if name != "lead" and name not in self.unread_texts]
        lines = [line for name in read for line in lines_of(getattr(content, name))]
        figures = (figures_of(getattr(content, name), content.language) for name in read)
        return [*lines, *(line for some in figures for line in some)]

    def names_in_texts(self) -> list[str]:
        """Return how texts name what the page is about, if they may be searched for it."""
        return []

    def named_pages(self) -> Iterable[Page]:
        """Return the public pages that its own texts name without leading to them."""
        return ()

    def search_topics(self) -> list[str]:
        """Return what the page is mainly about, in words that weigh as much as its lead.

        That is what the headings of its stories say.
        """
        stories = (getattr(self.content, name) for name in getattr(self, "story_fields", ()))
        return [line for story in stories for line in headings_of(story)]

    def search_keywords(self) -> list[str]:
        """Return words that find the page though nobody reads them there, such as synonyms."""
        return []
