"""The page on which the search answers."""

from typing import Any

from django.http import HttpRequest
from django.template.response import TemplateResponse
from django.utils.translation import gettext_lazy as _
from wagtail.fields import RichTextField

from techtank.core.caching import offer_to_caches, withhold_from_caches
from techtank.core.models import BasePage
from techtank.core.models.list_page import ListPage
from techtank.core.panels import bilingual_search_fields, bilingual_tabs


class SearchPage(ListPage, BasePage):
    """A field, the hits of `?q=` by kind, and a way on where there are none."""

    advice = RichTextField(
        _("advice when nothing is found"),
        blank=True,
        features=["bold", "italic", "ol", "ul", "link"],
        help_text=_("Stands below what the site says by itself: spelling, other words, ways on."),
    )

    is_findable = False
    for_search_engines = False  # anybody can make up any number of searches
    listing_class = "techtank.search.listing.SearchListing"
    max_count = 1
    # No parent_page_types: the front page lies in a room beside this one.
    subpage_types = ()
    page_description = _("The search of the whole site.")
    template = "search/search_page.html"
    search_fields = [*BasePage.search_fields, *bilingual_search_fields("advice")]
    edit_handler = bilingual_tabs(translated=("lead", "advice"), slug_locked=True)

    class Meta:
        verbose_name = _("search page")
        verbose_name_plural = _("search pages")

    def serve(self, request: HttpRequest, *args, **kwargs) -> TemplateResponse:
        """Answer, and count what nothing answers, each time somebody asks."""
        from techtank.search import unanswered

        listing = self.listing(request)
        unanswered.count(request, listing)
        response = super().serve(request, *args, **kwargs)
        if listing.question.words and not listing.is_answered:
            withhold_from_caches(request)
        return response

    def get_context(self, request: HttpRequest, *args, **kwargs) -> dict[str, Any]:
        """Add other ways where there are no hits."""
        from techtank.search.ways import ways_beside

        ways = [] if self.listing(request).total else ways_beside(self)
        if not getattr(request, "is_preview", False):
            offer_to_caches(request, [way.page.specific_deferred for way in ways])
        return super().get_context(request, *args, **kwargs) | {"ways": ways}
