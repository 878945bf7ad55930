"""The list of news."""

from typing import TYPE_CHECKING, Any

from django.http import HttpRequest
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from wagtail.url_routing import RouteResult

from techtank.core.caching import offer_to_caches
from techtank.core.models import BasePage
from techtank.core.panels import bilingual_tabs
from techtank.core.structured_data import item_list

from .article import NewsPage

if TYPE_CHECKING:
    from news.listing import NewsListing


class NewsIndexPage(BasePage):
    """All news, by category and year."""

    reserved_slugs = frozenset({"rss", "atom", "amne", "mediepaket"})
    max_count = 1
    parent_page_types = ("home.HomePage",)
    subpage_types = ("news.NewsPage",)
    page_description = _("The list of all news.")
    template = "news/news_index_page.html"
    schema_type = "CollectionPage"
    edit_handler = bilingual_tabs(translated=("lead",), slug_locked=True)

    class Meta:
        verbose_name = _("list of news")
        verbose_name_plural = _("lists of news")

    def route(self, request: HttpRequest, path_components: list[str]) -> RouteResult:
        """Fetch an article with its picture and boilerplate at once; else as usual."""
        if len(path_components) == 1:
            articles = NewsPage.objects.child_of(self).select_related(
                "main_image", "share_image", "boilerplate"
            )
            article = articles.filter(slug=path_components[0]).first()
            if article:
                request.trail = [*getattr(request, "trail", ()), self]
                return article.route(request, [])
        return super().route(request, path_components)

    def listing(self, request: HttpRequest) -> "NewsListing":
        """Return the list that the address asks for; read once a request.

        Raises Http404 for filters that lead nowhere.
        """
        from news.listing import NewsListing

        if not hasattr(request, "news_listing"):
            request.news_listing = NewsListing(
                request.GET, get_language(), self.get_url(request) or ""
            )
        return request.news_listing

    def listing_query(self, request: HttpRequest) -> str:
        """Return the filters as a query string, for the same list in the other language."""
        return self.listing(request).query

    canonical_query = listing_query

    def structured_data(self, request: HttpRequest, meta: Meta) -> list[dict[str, Any]]:
        """Return the list as the address asks for it."""
        return item_list(self.listing(request).items, request, meta)

    def get_context(self, request: HttpRequest, *args, **kwargs) -> dict[str, Any]:
        """Add the listing, and let the page cache know what it shows."""
        listing = self.listing(request)
        if not getattr(request, "is_preview", False):
            offer_to_caches(request, listing.items)
        return super().get_context(request, *args, **kwargs) | {"listing": listing}
