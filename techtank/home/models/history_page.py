"""The cluster's history: a story and a timeline."""

from typing import Any

from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.http import HttpRequest
from django.utils.dates import MONTHS
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel
from wagtail.fields import StreamField
from wagtail.models import Orderable

from people.blocks import StoryBlocks
from techtank.core.models import BasePage, SiteImage
from techtank.core.panels import bilingual_search_fields, bilingual_tabs


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
        events = self.timeline.all()
        lines = [f"{event.when}: {event.title}. {event.text or ''}" for event in events]
        return [*super().readable_lines(), *lines]

    def get_context(self, request: HttpRequest, *args, **kwargs) -> dict[str, Any]:
        """Add the events with their pictures."""
        events = self.timeline.select_related("image").prefetch_related("image__renditions")
        return super().get_context(request, *args, **kwargs) | {"events": list(events.all())}


class TimelineEntry(Orderable):
    """A year or a span of years, with the month if it is known."""

    page = ParentalKey(HistoryPage, on_delete=models.CASCADE, related_name="timeline")
    year = models.PositiveSmallIntegerField(
        _("year"), validators=[MinValueValidator(1500), MaxValueValidator(2200)]
    )
    until = models.PositiveSmallIntegerField(
        _("until"), null=True, blank=True, help_text=_("The last year, if it took several.")
    )
    month = models.PositiveSmallIntegerField(
        _("month"), null=True, blank=True, choices=list(MONTHS.items())
    )
    title = models.CharField(_("title"), max_length=120)
    text = models.TextField(_("text"), blank=True)
    image = models.ForeignKey(
        SiteImage,
        verbose_name=_("picture"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )

    panels = (
        FieldRowPanel([FieldPanel("year"), FieldPanel("until"), FieldPanel("month")]),
        FieldPanel("title_sv"),
        FieldPanel("text_sv"),
        FieldPanel("title_en"),
        FieldPanel("text_en"),
        FieldPanel("image"),
    )

    class Meta(Orderable.Meta):
        verbose_name = _("event in the history")

    def __str__(self) -> str:
        return f"{self.when}: {self.title_sv}"

    def clean(self) -> None:
        """Refuse a span that ends before it begins."""
        super().clean()
        if self.until and self.year and self.until <= self.year:
            raise ValidationError({"until": _now("The last year must be after the first.")})

    @property
    def when(self) -> str:
        """The time as text: “2008–2009”, “mars 2015”, “2010”."""
        if self.until:
            return f"{self.year}–{self.until}"
        return f"{MONTHS[self.month]} {self.year}" if self.month else str(self.year)

    @property
    def datetime(self) -> str:
        """The beginning for machines (HTML `time`): “2015-03”, “2008”."""
        return f"{self.year:04d}-{self.month:02d}" if self.month else f"{self.year:04d}"
