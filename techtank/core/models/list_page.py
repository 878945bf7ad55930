"""What pages have in common that are lists."""

from functools import partial
from typing import TYPE_CHECKING, Any

from django.http import HttpRequest
from django.utils.module_loading import import_string
from django.utils.translation import get_language

from ..caching import FINDS_TAG, offer_to_caches
from ..content_version import kept
from ..selection import Selection

if TYPE_CHECKING:
    from ..listings import Listing
    from ..seo import Meta


class ListPage:
    """The part of a page that lists what its address asks for; stands before BasePage."""

    schema_type = "CollectionPage"
    #: The kind of list, by its path, for a list refers to the models of its subject.
    listing_class: str

    def listing(self, request: HttpRequest) -> "Listing":
        """Return the list that the address asks for; read once a request.

        Raises Http404 for filters that lead nowhere.
        """
        if not hasattr(request, "listing"):
            make, address = import_string(self.listing_class), self.get_url(request) or ""
            options = self.listing_options(request)
            request.listing = make(request.GET, get_language(), address, **options)
        return request.listing

    def listing_options(self, request: HttpRequest) -> dict[str, Any]:
        """Return what the list takes beside parameters, language and address."""
        return {}

    def listing_query(self, request: HttpRequest) -> str:
        """Return the filters as a query string, for the same list in the other language."""
        return self.listing(request).query

    canonical_query = listing_query

    def structured_data(self, request: HttpRequest, meta: "Meta") -> list[dict[str, Any]]:
        """Return the list as the address asks for it; a selection is not fetched for it alone."""
        from ..structured_data import item_list

        pages = self.listing(request).pages
        if not isinstance(pages, Selection):
            return item_list(pages, request, meta)
        elements = partial(item_list, pages, request, meta)
        return kept("item-list", elements, meta.canonical, pages.keys)

    def get_context(self, request: HttpRequest, *args, **kwargs) -> dict[str, Any]:
        """Add the listing, and let the page cache know what it shows."""
        listing = self.listing(request)
        if not getattr(request, "is_preview", False):
            found = [FINDS_TAG] if listing.is_search else []
            tags = [*listing.tags, *listing.choice_tags, *found]
            offer_to_caches(request, listing.records, listing.types, tags)
        return super().get_context(request, *args, **kwargs) | {"listing": listing}
