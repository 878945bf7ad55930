"""Questions that are asked of member companies."""

from collections.abc import Iterable

from django.db.models import Q

from techtank.core.querysets import PublicPageQuerySet


class MemberQuerySet(PublicPageQuerySet):
    """Member companies as lists need them."""

    def alphabetical(self, language: str = "sv") -> "MemberQuerySet":
        """Order by name, å ä ö last; an English list puts what exists in Swedish alone last."""
        first = ("-has_english",) if language == "en" else ()
        return self.order_by(*first, "sort_key", "pk")

    def for_cards(self) -> "MemberQuerySet":
        """Fetch what `cards_of` needs, without the long texts, in a fixed number of queries."""
        return (
            self.select_related("municipality", "logo")
            .prefetch_related("logo__renditions")
            .defer("description", "description_sv", "description_en", "search_text")
        )

    def that_can(self, capabilities: Iterable[int]) -> Q:
        """Return what companies with any of these capabilities or certificates have in common.

        Subqueries, for a join would give a company once for each of its capabilities.
        """
        numbers = list(capabilities)
        everyone = self.model.objects.order_by()
        able = everyone.filter(capabilities__capability__in=numbers)
        certified = everyone.filter(certificates__capability__in=numbers)
        return Q(pk__in=able.values("pk")) | Q(pk__in=certified.values("pk"))
