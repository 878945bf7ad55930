"""The directory of member companies."""

from typing import TYPE_CHECKING, Any

from django.http import HttpRequest
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from wagtail.url_routing import RouteResult

from techtank.core.caching import offer_to_caches
from techtank.core.models import BasePage
from techtank.core.panels import bilingual_tabs
from techtank.core.structured_data import item_list

from .member import MemberPage

if TYPE_CHECKING:
    from members.listing import MemberListing


class MemberIndexPage(BasePage):
    """All member companies, by what they can, where they are and how large they are."""

    reserved_slugs = frozenset({"karta", "csv", "json"})
    max_count = 1
    parent_page_types = ("home.HomePage",)
    # No subpage_types: pages of text such as /medlemmar/bli-medlem/ are welcome, but lie on a
    # higher floor. Other subjects name their parents themselves.
    page_description = _("The directory of member companies.")
    template = "members/member_index_page.html"
    schema_type = "CollectionPage"
    edit_handler = bilingual_tabs(translated=("lead",), slug_locked=True)

    class Meta:
        verbose_name = _("directory of members")
        verbose_name_plural = _("directory of members")

    def route(self, request: HttpRequest, path_components: list[str]) -> RouteResult:
        """Fetch a company with its register entries and pictures at once; else as usual."""
        if len(path_components) == 1:
            members = MemberPage.objects.child_of(self).select_related(
                "organisation", "municipality", "logo", "share_image"
            )
            member = members.filter(slug=path_components[0]).first()
            if member:
                request.trail = [*getattr(request, "trail", ()), self]
                return member.route(request, [])
        return super().route(request, path_components)

    def listing(self, request: HttpRequest) -> "MemberListing":
        """Return the list that the address asks for; read once a request.

        Raises Http404 for filters that lead nowhere.
        """
        from members.listing import MemberListing

        if not hasattr(request, "member_listing"):
            request.member_listing = MemberListing(
                request.GET, get_language(), self.get_url(request) or ""
            )
        return request.member_listing

    def listing_query(self, request: HttpRequest) -> str:
        """Return the filters as a query string, for the same list in the other language."""
        return self.listing(request).query

    canonical_query = listing_query

    def noindex(self, request: HttpRequest) -> bool:
        """Leave free searches out of search engines: anybody can make up any number of them."""
        return bool(self.listing(request).filters.q)

    def structured_data(self, request: HttpRequest, meta: Meta) -> list[dict[str, Any]]:
        """Return the list as the address asks for it."""
        companies = [card.page for card in self.listing(request).cards]
        return item_list(companies, request, meta)

    def get_context(self, request: HttpRequest, *args, **kwargs) -> dict[str, Any]:
        """Add the listing, and let the page cache know what it shows."""
        listing = self.listing(request)
        if not getattr(request, "is_preview", False):
            offer_to_caches(request, listing.records)
        return super().get_context(request, *args, **kwargs) | {"listing": listing}
