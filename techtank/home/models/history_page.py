"""The cluster's history: a story and a timeline."""

from typing import Any

from django.http import HttpRequest
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import InlinePanel
from wagtail.fields import StreamField
from wagtail.models import Page

from people.blocks import StoryBlocks
from techtank.core.caching import offer_to_caches
from techtank.core.models import BasePage
from techtank.core.panels import bilingual_search_fields, bilingual_tabs
from techtank.core.querysets import PublicPageQuerySet

from .timeline_entry import Event, TimelineEntry


class HistoryPage(BasePage):
    """What happened when, in the order of time, and the story around it."""

    body = StreamField(StoryBlocks(), verbose_name=_("text"), blank=True)

    required_texts = ("body",)
    story_fields = ("body",)
    picture_shapes = {"share_image": (), "timeline": ("card",)}
    parent_page_types = ("home.HomePage", "home.StandardPage")
    subpage_types = ()
    page_description = _("A story with a timeline.")
    template = "home/history_page.html"
    search_fields = BasePage.search_fields + bilingual_search_fields("body")
    edit_handler = bilingual_tabs(
        translated=("lead", "body"),
        shared=(InlinePanel("timeline", heading=_("Timeline"), label=_("Event")),),
    )

    class Meta:
        verbose_name = _("history")
        verbose_name_plural = _("histories")

    def readable_lines(self) -> list[str]:
        """Add the events."""
        lines = [f"{event.when}: {event.title}. {event.text}" for event in self._events()]
        return [*super().readable_lines(), *lines]

    def search_topics(self) -> list[str]:
        """Add what happened, in the words above each event."""
        return [*super().search_topics(), *(event.title for event in self._events())]

    def get_context(self, request: HttpRequest, *args, **kwargs) -> dict[str, Any]:
        """Add the events with their pictures and links."""
        if not getattr(request, "is_preview", False):
            offer_to_caches(request, self._linked.values())
        return super().get_context(request, *args, **kwargs) | {"events": self._events()}

    @cached_property
    def _entries(self) -> list[TimelineEntry]:
        """All events with their pictures, in a preview those of the draft."""
        entries = self.timeline.select_related("image").prefetch_related("image__renditions")
        return list(entries.all())

    @cached_property
    def _linked(self) -> dict[int, Page]:
        """The public pages that events lead to, by primary key."""
        keys = {entry.link_page_id for entry in self._entries} - {None}
        return PublicPageQuerySet(Page).published().in_bulk(keys) if keys else {}

    def _events(self) -> list[Event]:
        """Return the events in the language shown."""
        language, pages = self.content.language, self._linked
        shown = (one.shown_in(language, pages.get(one.link_page_id)) for one in self._entries)
        return [event for event in shown if event]
