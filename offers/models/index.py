"""The list of offers."""

from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.url_routing import RouteResult

from techtank.core.models import BasePage
from techtank.core.models.list_page import ListPage
from techtank.core.panels import bilingual_tabs

from .offer import OfferPage


class OfferIndexPage(ListPage, BasePage):
    """All offers, those to come first."""

    reserved_slugs = frozenset({"rss", "atom", "csv", "json"})
    listing_class = "offers.listing.OfferListing"
    max_count = 1
    parent_page_types = ("home.HomePage",)
    subpage_types = ("offers.OfferPage",)
    page_description = _("The list of all offers.")
    template = "offers/offer_index_page.html"
    edit_handler = bilingual_tabs(translated=("lead",), slug_locked=True)

    class Meta:
        verbose_name = _("list of offers")
        verbose_name_plural = _("lists of offers")

    def route(self, request: HttpRequest, path_components: list[str]) -> RouteResult:
        """Fetch an offer with all that it shows at once."""
        match path_components:
            case [slug]:
                offers = OfferPage.objects.child_of(self).for_display()
                if offer := offers.filter(slug=slug).first():
                    request.trail = [*getattr(request, "trail", ()), self]
                    return offer.route(request, [])
        return super().route(request, path_components)
