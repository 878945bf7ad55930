"""The press room: whom to call, what was sent, what may be printed."""

from typing import Any

from django.db import models
from django.db.models import F
from django.http import HttpRequest
from django.utils.translation import get_language, gettext
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, InlinePanel
from wagtail.fields import StreamField
from wagtail.search import index

from news.press_pictures import pictures_for_press
from people.blocks import StoryBlocks
from people.models import PersonPage
from techtank.core.caching import of_tag, offer_to_caches, order_tag
from techtank.core.models import BasePage, SiteImage
from techtank.core.panels import bilingual_search_fields, bilingual_tabs
from techtank.core.stories import lines_of

from .article import NewsPage
from .boilerplate import Boilerplate
from .category import NewsCategory

RELEASES = 8
PICTURES = 12
#: What is shown of a picture that is handed out larger.
PREVIEW = "max-1200x1200|format-jpeg"


class PressRoomPage(BasePage):
    """Press contacts, the latest releases, pictures for print, and the boilerplate."""

    body = StreamField(StoryBlocks(), verbose_name=_("text"), blank=True)
    category = models.ForeignKey(
        NewsCategory,
        verbose_name=_("category of the releases"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("Empty: all news are listed."),
    )
    boilerplate = models.ForeignKey(
        Boilerplate,
        verbose_name=_("boilerplate"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )

    story_fields = ("body",)
    required_texts = ("lead",)
    max_count = 1
    parent_page_types = ("home.HomePage",)
    subpage_types = ()
    page_description = _("What journalists need.")
    template = "news/press_room_page.html"
    search_fields = [
        *BasePage.search_fields,
        *bilingual_search_fields("body"),
        index.RelatedFields("category", [index.SearchField("name_sv")]),
    ]
    edit_handler = bilingual_tabs(
        translated=("lead", "body"),
        shared=(
            FieldPanel("category"),
            FieldPanel("boilerplate"),
            InlinePanel("logos", heading=_("Logos"), label=_("Logo")),
            InlinePanel(
                "own_pictures",
                heading=_("Pictures that no page shows"),
                label=_("Picture"),
                help_text=_(
                    "Pictures of published pages are here by themselves if they are free for press."
                ),
            ),
        ),
        slug_locked=True,
    )

    class Meta:
        verbose_name = _("press room")
        verbose_name_plural = _("press rooms")

    def readable_lines(self) -> list[str]:
        """Add the boilerplate, and what the logos are for."""
        boilerplate = lines_of(self.boilerplate.filled_text) if self.boilerplate else []
        return [*super().readable_lines(), *boilerplate, *(str(logo) for logo in self.logos.all())]

    def search_topics(self) -> list[str]:
        """Add the headings of its parts, and what else people call what they come for."""
        return [
            *super().search_topics(),
            gettext("Press contact"),
            gettext("Latest press releases"),
            gettext("Logos"),
            gettext("Pictures for the press"),
            gettext("journalists, media, press kit, photographs and logos to download"),
        ]

    def get_context(self, request: HttpRequest, *args, **kwargs) -> dict[str, Any]:
        """Add press contacts, releases, and the pictures that may be printed."""
        people = list(
            PersonPage.objects.published()
            .filter(press_contact=True)
            .for_contacts()
            .order_by("path")
        )
        releases = NewsPage.objects.published().newest_first(get_language()).for_lines()
        if self.category_id:
            releases = releases.filter(categories=self.category_id)
            releases = releases.annotate(category_slug=F("categories__slug"))
        releases = list(releases[:RELEASES])
        logos = list(self.logos.select_related("image", "vector"))
        pictures = list(pictures_for_press().prefetch_renditions(PREVIEW)[:PICTURES])
        if not getattr(request, "is_preview", False):
            images = [*pictures, *(one.image for one in logos)]
            chosen = [order_tag(PersonPage), order_tag(NewsPage), of_tag(SiteImage)]
            offer_to_caches(request, [*people, *releases, *images], [SiteImage], chosen)
        return super().get_context(request, *args, **kwargs) | {
            "people": people,
            "releases": releases,
            "logos": logos,
            "pictures": pictures,
            "boilerplate": self.boilerplate,
        }
