"""The list of news."""

from contextlib import suppress
from functools import partial
from typing import Any

from django.http import HttpRequest
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext_lazy as _
from wagtail.url_routing import RouteResult

from techtank.core.content_version import kept
from techtank.core.models import BasePage
from techtank.core.models.list_page import ListPage
from techtank.core.panels import bilingual_tabs

from .article import NewsPage
from .topic import TOPICS, Topic


class NewsIndexPage(ListPage, BasePage):
    """All news, by category and year."""

    reserved_slugs = frozenset({"rss", "atom", "amne", "mediepaket"})
    listing_class = "news.listing.NewsListing"
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
        """Fetch an article with its picture and boilerplate at once; a topic is a list as well.

        Raises Http404 for a topic that does not exist.
        """
        if len(path_components) == 2 and path_components[0] == TOPICS:
            request.topic = get_object_or_404(Topic, slug=path_components[1])
            path_components = []
        if len(path_components) == 1 and (article := self._article(path_components[0])):
            request.trail = [*getattr(request, "trail", ()), self]
            return article.route(request, [])
        return super().route(request, path_components)

    def _article(self, slug: str) -> NewsPage | None:
        """Return an article; its row is wide, and many read the same one."""
        with suppress(NewsPage.DoesNotExist):
            return kept("article-row", partial(self._fetch, slug), self.pk, slug)

    def _fetch(self, slug: str) -> NewsPage:
        articles = NewsPage.objects.child_of(self).select_related(
            "main_image", "share_image", "boilerplate", "frozen"
        )
        return articles.get(slug=slug)

    def get_sitemap_urls(self, request: HttpRequest | None = None) -> list[dict[str, Any]]:
        """Add the page of each topic that has news."""
        entries = super().get_sitemap_urls(request)
        topics = Topic.objects.with_totals(NewsPage.objects.published())
        return entries + [_of_topic(entry, topic) for topic in topics for entry in entries]

    def listing_options(self, request: HttpRequest) -> dict[str, Any]:
        """Add the topic whose page is asked for."""
        return {"topic": getattr(request, "topic", None)}


def _of_topic(entry: dict[str, Any], topic: Topic) -> dict[str, Any]:
    """Return the sitemap's entry of the list as that of a topic."""
    alternates = {code: url + topic.path for code, url in entry["alternates"].items()}
    return entry | {"location": entry["location"] + topic.path, "alternates": alternates}
