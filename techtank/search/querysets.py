"""Questions that are asked of entries."""

from django.db.models import QuerySet
from wagtail.search.queryset import SearchableQuerySetMixin

from techtank.core.content_version import kept
from techtank.core.models.bilingual import ENGLISH

from .kinds import is_published

#: More than these are asked about at every search; they are drafts in a lost race, what has expired
#: today and what is behind a password.
MOST_HIDDEN = 1000


class SearchEntryQuerySet(SearchableQuerySetMixin, QuerySet):
    """Entries as the search needs them."""

    def published(self) -> "SearchEntryQuerySet":
        """Those of pages that visitors may see now, however old the entry is.

        Which may not be seen is found once a change: to ask it of thousands takes half of a search.
        """
        hidden = kept("hidden-entries", self._hidden)
        if len(hidden) > MOST_HIDDEN:
            return self.filter(is_published())
        return self.exclude(pk__in=hidden)

    def _hidden(self) -> list[int]:
        entries = self.model._default_manager
        public = entries.filter(is_published()).order_by().values("pk")
        return list(entries.exclude(pk__in=public).values_list("pk", flat=True)[: MOST_HIDDEN + 1])

    def analysed(self) -> "SearchEntryQuerySet":
        """Those that are indexed by forms of words."""
        return self.exclude(title_keys="")

    def for_readers_of(self, language: str) -> "SearchEntryQuerySet":
        """Return one entry a page: in this language or, where English is missing, in Swedish."""
        if language == ENGLISH:
            return self.filter(in_english=True)
        return self.filter(language=language)
