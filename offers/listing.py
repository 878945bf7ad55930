"""The list of offers as an address describes it."""

from dataclasses import dataclass

from django.http import QueryDict
from django.utils.functional import cached_property

from techtank.core.listings import PAGE, Listing, number_in

from .models import OfferPage

PAGE_SIZE = 24


@dataclass
class OfferListing(Listing):
    """Offers by `?sida=<n>`; raises Http404 for a page that does not exist."""

    parameters: QueryDict
    language: str
    base_url: str

    chosen_among = (OfferPage,)

    def __post_init__(self) -> None:
        offers = OfferPage.objects.published().in_order(self.language).for_cards()
        self.turn_to(number_in(self.parameters, PAGE, default=1), offers, PAGE_SIZE)

    @cached_property
    def pages(self) -> list[OfferPage]:
        """The offers of this page of the list."""
        return list(self._page.object_list)

    def _query_of(self, page: int) -> str:
        return f"?{PAGE}={page}" if page > 1 else ""
