"""The list of news."""

from typing import TYPE_CHECKING

from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.url_routing import RouteResult

from techtank.core.models import BasePage
from techtank.core.models.list_page import ListPage
from techtank.core.panels import bilingual_tabs

from .article import NewsPage

if TYPE_CHECKING:
    from news.listing import NewsListing


class NewsIndexPage(ListPage, BasePage):
    """All news, by category and year."""

    reserved_slugs = frozenset({"rss", "atom", "amne", "mediepaket"})
    max_count = 1
    parent_page_types = ("home.HomePage",)
    subpage_types = ("news.NewsPage",)
    page_description = _("The list of all news.")
    template = "news/news_index_page.html"
    edit_handler = bilingual_tabs(translated=("lead",), slug_locked=True)

    class Meta:
        verbose_name = _("list of news")
        verbose_name_plural = _("lists of news")

    def route(self, request: HttpRequest, path_components: list[str]) -> RouteResult:
        """Fetch an article with its picture and boilerplate at once; else as usual."""
        if len(path_components) == 1:
            articles = NewsPage.objects.child_of(self).select_related(
                "main_image", "share_image", "boilerplate", "frozen"
            )
            article = articles.filter(slug=path_components[0]).first()
            if article:
                request.trail = [*getattr(request, "trail", ()), self]
                return article.route(request, [])
        return super().route(request, path_components)

    def listing_type(self) -> type["NewsListing"]:
        """Return the list of news."""
        from news.listing import NewsListing

        return NewsListing
