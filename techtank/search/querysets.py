"""Questions that are asked of entries."""

from django.db.models import QuerySet
from wagtail.search.queryset import SearchableQuerySetMixin

from techtank.core.models.bilingual import ENGLISH

from .kinds import is_published


class SearchEntryQuerySet(SearchableQuerySetMixin, QuerySet):
    """Entries as the search needs them."""

    def published(self) -> "SearchEntryQuerySet":
        """Those of pages that visitors may see now, however old the entry is."""
        return self.filter(is_published())

    def analysed(self) -> "SearchEntryQuerySet":
        """Those that are indexed by forms of words."""
        return self.exclude(lead_keys="")

    def for_readers_of(self, language: str) -> "SearchEntryQuerySet":
        """Return one entry a page: in this language or, where English is missing, in Swedish."""
        if language == ENGLISH:
            return self.filter(in_english=True)
        return self.filter(language=language)
