"""Questions that are asked of projects."""

from django.db.models import Case, DateField, F, Q, Value, When
from django.utils import timezone

from techtank.core.querysets import PublicPageQuerySet

#: Texts that a page shows and a card does not.
LONG_TEXTS = tuple(
    f"{name}{ending}" for name in ("body", "goal", "own_role") for ending in ("", "_sv", "_en")
)


def _upcoming() -> Q:
    return Q(start__isnull=False, start__gt=timezone.localdate())


def _finished() -> Q:
    return Q(end__isnull=False, end__lt=timezone.localdate()) & ~_upcoming()


class ProjectQuerySet(PublicPageQuerySet):
    """Projects as lists and pages need them; the status is that of today."""

    def upcoming(self) -> "ProjectQuerySet":
        """Those that have not begun."""
        return self.filter(_upcoming())

    def running(self) -> "ProjectQuerySet":
        """Those that have begun and not ended, as far as we know."""
        return self.exclude(_upcoming() | _finished())

    def finished(self) -> "ProjectQuerySet":
        """Those that have ended."""
        return self.filter(_finished())

    def in_order(self, language: str = "sv") -> "ProjectQuerySet":
        """Order running projects first, then upcoming, then finished ones.

        Running ones stand as editors put them, upcoming ones by their start, finished ones by
        their end, the latest first. An English list puts what exists in Swedish alone last.
        """
        turn = Case(When(_upcoming(), then=Value(1)), When(_finished(), then=Value(2)), default=0)
        begins = Case(When(_upcoming(), then=F("start")), output_field=DateField())
        ended = Case(When(_finished(), then=F("end")), output_field=DateField())
        first = ("-has_english",) if language == "en" else ()
        return self.order_by(
            *first, turn, begins.asc(nulls_last=True), ended.desc(nulls_last=True), "path"
        )

    def for_cards(self) -> "ProjectQuerySet":
        """Fetch what a card shows, without the long texts, in a fixed number of queries."""
        return (
            self.select_related("share_image")
            .prefetch_related("share_image__renditions")
            .defer(*LONG_TEXTS)
        )

    def for_display(self) -> "ProjectQuerySet":
        """Fetch what the page itself shows; `rows.complete` fetches what stands below it."""
        return self.select_related("share_image")
