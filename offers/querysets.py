"""Questions that are asked of offers and of sign-ups."""

from django.db import models
from django.db.models import Case, Count, F, IntegerField, OuterRef, Q, Subquery, Value, When
from django.db.models.functions import Coalesce
from django.utils import timezone

from techtank.core.querysets import PublicPageQuerySet

#: Texts that a page shows and a card does not.
LONG_TEXTS = tuple(
    f"{name}{ending}"
    for name in ("body", "privacy_notice", "thanks", "purpose")
    for ending in ("", "_sv", "_en")
)


class OfferQuerySet(PublicPageQuerySet):
    """Offers as lists and pages need them."""

    def past(self) -> "OfferQuerySet":
        """Those whose end, or last day to sign up, has passed."""
        return self.filter(self._is_past())

    def to_come(self) -> "OfferQuerySet":
        """The others: those that have no end, too."""
        return self.exclude(pk__in=self.past().values("pk"))

    def in_order(self, language: str) -> "OfferQuerySet":
        """Order those to come first, the next one foremost, then past ones, the latest foremost.

        An English list puts what exists in Swedish alone last among its own.
        """
        begins = Case(When(~self._is_past(), then=Coalesce("start", "closes_at")))
        turn = Case(When(self._is_past(), then=Value(1)), default=0)
        english = ("-has_english",) if language == "en" else ()
        return self.order_by(
            turn,
            *english,
            begins.asc(nulls_last=True),
            Coalesce("end", "closes_at").desc(nulls_last=True),
            "path",
        )

    def with_places(self) -> "OfferQuerySet":
        """Count the places that are taken with the offers themselves."""
        return self.annotate(taken=self._number_of("confirmed"))

    def with_queue(self) -> "OfferQuerySet":
        """Count those who wait, too."""
        return self.annotate(in_queue=self._number_of("waiting"))

    def for_cards(self) -> "OfferQuerySet":
        """Fetch what a card shows, without the long texts, in a fixed number of queries."""
        return (
            self.with_places()
            .select_related("share_image")
            .prefetch_related("share_image__renditions")
            .defer(*LONG_TEXTS)
        )

    def for_display(self) -> "OfferQuerySet":
        """Fetch what the page itself shows."""
        return self.with_places().select_related("share_image")

    def _number_of(self, kind: str) -> Coalesce:
        """Return how many sign-ups of a kind, by the name of its queryset, each offer has."""
        sign_ups = self.model._meta.get_field("sign_ups").related_model.objects
        counted = (
            getattr(sign_ups, kind)()
            .filter(offer=OuterRef("pk"))
            .order_by()
            .values("offer")
            .annotate(total=Count("pk"))
            .values("total")
        )
        return Coalesce(Subquery(counted, output_field=IntegerField()), 0)

    @staticmethod
    def _is_past() -> Q:
        return Q(end__lt=timezone.now()) | Q(end=None, closes_at__lt=timezone.now())


class SignUpQuerySet(models.QuerySet):
    """Sign-ups by what they are."""

    def active(self) -> "SignUpQuerySet":
        """Those with a place or on the waiting list."""
        return self.exclude(state=self.model.State.CANCELLED)

    def confirmed(self) -> "SignUpQuerySet":
        """Those with a place."""
        return self.filter(state=self.model.State.CONFIRMED)

    def waiting(self) -> "SignUpQuerySet":
        """Those on the waiting list, the first one foremost.

        Numbers are given under the lock of the offer, so they tell who came first.
        """
        return self.filter(state=self.model.State.WAITING).order_by("pk")

    def with_diet(self) -> "SignUpQuerySet":
        """Those who told of a special diet."""
        return self.exclude(diet={})

    def over_since(self) -> "SignUpQuerySet":
        """Add from when on the days are counted until a sign-up is deleted."""
        over = Coalesce(F("offer__end"), F("offer__closes_at"), F("signed_up_at"))
        return self.annotate(over_since=over)
