"""The front page: a message, entrances for companies, the latest of every subject, a next step."""

from functools import partial
from typing import Any

from django.db import models
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail import blocks
from wagtail.admin.panels import FieldPanel, InlinePanel
from wagtail.fields import StreamField
from wagtail.models import Orderable
from wagtail.url_routing import RouteResult

from members.common_processes import common_processes
from members.models import Capability, MemberIndexPage, MemberPage
from news.models import NewsCategory, NewsIndexPage, NewsPage
from projects.models import ProjectIndexPage, ProjectPage
from techtank.core.blocks import LinkBlock, LinkTarget
from techtank.core.caching import offer_to_caches, order_tag
from techtank.core.content_version import kept
from techtank.core.known_pages import room_below, rooms_below
from techtank.core.models import BasePage, KeyFigure
from techtank.core.panels import bilingual_search_fields, bilingual_tabs
from techtank.core.selection import Selection
from techtank.home.ways import ways_of

LATEST = 4
PROJECTS = 4
PROCESSES = 5
TRANSLATED = (
    "hero_heading",
    "hero_links",
    "entrances_heading",
    "entrances_text",
    "entrances",
    "figures_heading",
    "closing_heading",
    "closing_text",
    "closing_link",
)


class ButtonBlock(LinkBlock):
    """A link with its text."""

    label = blocks.CharBlock(label=_("Text"), max_length=60)

    class Meta:
        label = _("Button")
        value_class = LinkTarget


class EntranceBlock(LinkBlock):
    """What a company needs, and where the site takes it from there."""

    heading = blocks.CharBlock(label=_("Heading"), max_length=80)
    text = blocks.TextBlock(label=_("Text"), rows=2, max_length=300)

    class Meta:
        icon = "arrow-right"
        label = _("Entrance")
        value_class = LinkTarget


class HomePage(BasePage):
    """The front page; news come by themselves."""

    hero_heading = models.CharField(_("large heading"), max_length=80)
    hero_links = StreamField(
        [("button", ButtonBlock())], verbose_name=_("buttons"), blank=True, max_num=2
    )
    entrances_heading = models.CharField(_("heading of the entrances"), max_length=80, blank=True)
    entrances_text = models.TextField(_("text beside the entrances"), blank=True)
    entrances = StreamField(
        [("entrance", EntranceBlock())], verbose_name=_("entrances"), blank=True
    )
    figures_heading = models.CharField(_("heading of the figures"), max_length=80, blank=True)
    closing_heading = models.CharField(_("heading of the last part"), max_length=80, blank=True)
    closing_text = models.TextField(_("text of the last part"), blank=True)
    closing_link = StreamField(
        [("button", ButtonBlock())],
        verbose_name=_("button of the last part"),
        blank=True,
        max_num=1,
    )

    required_texts = ("hero_heading", "lead")
    reserved_slugs = frozenset(
        {
            "admin",
            "dokument",
            "en",
            "forhandsvisning",
            "logga-in",
            "logga-ut",
            "media",
            "min-sida",
            "stammer",
            "static",
            "teckning",
        }
    )
    max_count = 1
    has_share_card = False
    parent_page_types = ("wagtailcore.Page",)
    page_description = _("The first page of the site.")
    template = "home/home_page.html"
    search_fields = BasePage.search_fields + bilingual_search_fields(*TRANSLATED)
    edit_handler = bilingual_tabs(
        translated=("hero_heading", "lead", *TRANSLATED[1:]),
        shared=(InlinePanel("figures", heading=_("Key figures"), label=_("Figure")),),
        slug_locked=True,
    )

    class Meta:
        verbose_name = _("front page")
        verbose_name_plural = _("front pages")

    def route(self, request: HttpRequest, path_components: list[str]) -> RouteResult:
        """Go on by what is known of the pages right below; the database knows the others."""
        room = room_below(self, path_components[0]) if path_components else None
        if room is None:
            return super().route(request, path_components)
        request.trail = [self]
        return room.route(request, path_components[1:])

    def get_context(self, request: HttpRequest, *args, **kwargs) -> dict[str, Any]:
        """Add what comes by itself: what members make, the latest news, projects, key figures."""
        latest = Selection(NewsPage.objects.all(), kept("latest-news", _latest_news))
        running = kept("running-projects", _running_projects, timezone.localdate())
        projects = Selection(ProjectPage.objects.all(), running)
        is_preview = getattr(request, "is_preview", False)
        figures = self._figures() if is_preview else kept("figures", self._figures)
        processes = kept("common-processes", partial(common_processes, PROCESSES))
        content = self.content
        ways = ways_of(
            hero=content.hero_links, entrances=content.entrances, closing=content.closing_link
        )
        if not is_preview:
            capabilities = [one.capability for one in processes]
            chosen = [order_tag(one) for one in (NewsPage, ProjectPage, MemberPage)]
            tags = [*latest.tags, *projects.tags, *chosen]
            types = [Capability, NewsCategory]
            offer_to_caches(request, [*figures, *capabilities], types, tags)
        lists = {type(room): room for room in rooms_below(self)}
        return super().get_context(request, *args, **kwargs) | {
            "latest": latest,
            "projects": projects,
            "figures": figures,
            "processes": processes,
            "ways": ways,
            "news_list": lists.get(NewsIndexPage),
            "project_list": lists.get(ProjectIndexPage),
            "member_list": lists.get(MemberIndexPage),
        }

    def _figures(self) -> list[KeyFigure]:
        return [one.figure for one in self.figures.select_related("figure").all()]


def _latest_news() -> list[int]:
    latest = NewsPage.objects.published().newest_first(get_language())
    return list(latest.values_list("pk", flat=True)[:LATEST])


def _running_projects() -> list[int]:
    running = ProjectPage.objects.published().running().in_order(get_language())
    return list(running.values_list("pk", flat=True)[:PROJECTS])


class HomeFigure(Orderable):
    """A key figure that the front page shows."""

    page = ParentalKey(HomePage, on_delete=models.CASCADE, related_name="figures")
    figure = models.ForeignKey(
        KeyFigure, verbose_name=_("key figure"), on_delete=models.PROTECT, related_name="+"
    )

    panels = (FieldPanel("figure"),)
