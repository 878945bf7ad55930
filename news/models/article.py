"""News and press releases."""

import datetime
from functools import partial
from typing import Any

from django import forms
from django.db import models
from django.http import HttpRequest
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.text import Truncator
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey, ParentalManyToManyField
from wagtail.admin.panels import FieldPanel, InlinePanel, MultiFieldPanel
from wagtail.fields import StreamField
from wagtail.models import Orderable, PageManager
from wagtail.search import index

from news.forms import NewsPageForm
from news.panels import KeptBoilerplatePanel, TimePanel
from news.press_pictures import press_pictures
from news.querysets import NewsQuerySet
from news.sharing import ShareLink, share_links
from people.blocks import StoryBlocks
from people.models import Contact
from projects.telling import TellsOfProjects
from techtank.core.caching import of_tag, offer_to_caches, order_tag, tag_for
from techtank.core.content_version import kept
from techtank.core.models import BasePage, SiteImage
from techtank.core.panels import bilingual_search_fields, bilingual_tabs
from techtank.core.publishing import PublishError
from techtank.core.selection import Selection
from techtank.core.stories import reading_minutes

from .boilerplate import Boilerplate
from .category import NewsCategory
from .discoverable import DiscoverableArticle
from .release import ReleaseParts
from .topic import Topic
from .wording import Wording

CARD_WORDS = 20
RELATED = 4


class NewsPage(ReleaseParts, TellsOfProjects, DiscoverableArticle, Wording, BasePage):
    """An article: lead, date, categories, picture, story, and what follows a press release."""

    date = models.DateField(_("date"), default=timezone.localdate)
    categories = ParentalManyToManyField(
        NewsCategory, verbose_name=_("categories"), related_name="articles"
    )
    topics = ParentalManyToManyField(
        Topic, verbose_name=_("topics"), related_name="articles", blank=True
    )
    main_image = models.ForeignKey(
        SiteImage,
        verbose_name=_("main picture"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("Without one the site draws a picture of its own."),
    )
    main_image_alt = models.CharField(
        _("alt text of the main picture"),
        max_length=255,
        blank=True,
        help_text=_("What it shows here. Empty: the picture's own alt text."),
    )
    main_image_caption = models.CharField(_("caption"), max_length=255, blank=True)
    main_image_decorative = models.BooleanField(
        _("the picture is decorative"),
        default=False,
        help_text=_("Tick if it tells nothing that the text does not; screen readers skip it."),
    )
    body = StreamField(StoryBlocks(), verbose_name=_("text"), blank=True)
    boilerplate = models.ForeignKey(
        Boilerplate,
        verbose_name=_("boilerplate"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="articles",
    )
    reading_minutes_sv = models.PositiveSmallIntegerField(default=1, editable=False)
    reading_minutes_en = models.PositiveSmallIntegerField(default=1, editable=False)

    required_texts = ("lead", "body")
    story_fields = ("body",)
    unread_texts = frozenset({"main_image_alt"})
    parent_page_types = ("news.NewsIndexPage",)
    subpage_types = ()
    page_description = _("An article or a press release.")
    template = "news/news_page.html"

    objects = PageManager.from_queryset(NewsQuerySet)()
    base_form_class = NewsPageForm

    search_fields = [
        *BasePage.search_fields,
        *bilingual_search_fields("body", "main_image_alt", "main_image_caption"),
        index.FilterField("date"),
    ]
    edit_handler = bilingual_tabs(
        translated=("lead", "main_image_alt", "main_image_caption", "body"),
        before=(TimePanel(),),
        shared=(
            MultiFieldPanel(
                [FieldPanel("main_image"), FieldPanel("main_image_decorative")],
                heading=_("Main picture"),
            ),
            FieldPanel("date"),
            FieldPanel("categories", widget=forms.CheckboxSelectMultiple, required_on_save=False),
            FieldPanel("topics", widget=forms.CheckboxSelectMultiple),
            InlinePanel("contacts", heading=_("More information"), label=_("Contact")),
            FieldPanel("boilerplate"),
            KeptBoilerplatePanel(),
        ),
        settings=(
            InlinePanel("corrections", heading=_("Corrections"), label=_("Correction")),
            InlinePanel(
                "pinned_news",
                heading=_("Pinned related news"),
                label=_("News item"),
                max_num=RELATED,
            ),
        ),
    )

    class Meta:
        verbose_name = _("news article")
        verbose_name_plural = _("news articles")
        indexes = (models.Index(fields=["-date"], name="news_by_date"),)

    def save(self, *args, **kwargs) -> None:
        """Count the reading time once, so that lists need not load the stories."""
        self.reading_minutes_sv = reading_minutes(self.lead_sv or "", self.body_sv)
        self.reading_minutes_en = reading_minutes(self.lead_en or "", self.body_en)
        super().save(*args, **kwargs)

    @property
    def search_date(self) -> datetime.date:
        """The day of the article."""
        return self.date

    @property
    def reading_time(self) -> int:
        """Minutes to read the text that is shown."""
        return self.content.reading_minutes

    @cached_property
    def category_names(self) -> list[str]:
        """The categories; kept, for the head and the heading name them both."""
        return [category.name for category in self.categories.all()]

    @property
    def category_line(self) -> str:
        """The categories in one line: “Aktuellt från Techtank | Pressutskick”."""
        return " | ".join(self.category_names)

    def place_in_lists(self) -> tuple:
        """Return what orders news, and chooses among them for another article."""
        chosen = (self.categories.all(), self.topics.all())
        keys = (tuple(sorted(one.pk for one in records)) for records in chosen)
        return self.date, self.has_english, *keys

    def list_tags(self) -> list[str]:
        """Add that of lists of its year."""
        return [*super().list_tags(), order_tag(NewsPage, self.date.year)]

    def search_topics(self) -> list[str]:
        """Add the topics."""
        return [*super().search_topics(), *(topic.name for topic in self.topics.all())]

    @property
    def excerpt(self) -> str:
        """The first 20 words of the lead."""
        return Truncator(self.content.lead).words(CARD_WORDS, truncate="…")

    @property
    def main_image_text(self) -> str:
        """The main picture's alt text in the language shown; empty for a decorative one."""
        if self.main_image_decorative or not self.main_image:
            return ""
        content = self.content
        return content.main_image_alt or self.main_image.alt_in(content.language)

    def get_context(self, request: HttpRequest, *args, **kwargs) -> dict[str, Any]:
        """Add related news, contacts, boilerplate and the links to share the page.

        What stands in the article itself is drawn once a change, so it is fetched when drawn.
        """
        if getattr(request, "is_preview", False):
            nearest = self._nearest()
        else:
            nearest, tags = kept("beside-article", self._nearest_and_tags, self.pk)
            offer_to_caches(request, tags=tags)
        related = Selection(NewsPage.objects.all(), keys=list(nearest))
        return super().get_context(request, *args, **kwargs) | {
            "related": related,
            "list_page": self.page_above(request),
            "press_pictures": partial(press_pictures, self),
            "share_links": partial(self._share_links, request),
        }

    def _nearest_and_tags(self) -> tuple[dict[int, int], set[str]]:
        """Return related news, and the tags of all that stands beside the article's own text."""
        models.prefetch_related_objects([self], "categories", "topics")
        nearest, people, categories = self._nearest(), self.people_to_ask, self.categories.all()
        shown = [*people, *(one.answering for one in people), *self.topics.all(), *categories]
        shown += [*self.marked_records, self.main_image, self.standing_text]
        tags = {tag_for(one) for one in shown if one}
        tags.update(of_tag(one, by=NewsPage) for one in categories)
        tags.update(Selection(NewsPage.objects.all(), keys=list(nearest)).tags)
        if len(nearest) < RELATED or not all(nearest.values()):  # any article may be nearer
            tags.add(order_tag(NewsPage))
        return nearest, tags

    def _share_links(self, request: HttpRequest) -> list[ShareLink]:
        return share_links(self.get_full_url(request) or "", self.content.title)

    def _nearest(self) -> dict[int, int]:
        """Return the keys of related news with the number of categories that they share."""
        nearest = NewsPage.objects.published().related_to(self)[:RELATED]
        return dict(nearest.values_list("pk", "shared_categories"))

    def publish_errors(self) -> list[PublishError]:
        """Add what a main picture and an embargo demand."""
        errors = super().publish_errors()
        if (
            self.main_image
            and not self.main_image_decorative
            and not (self.main_image_alt_sv or self.main_image.alt_sv)
        ):
            errors.append(
                PublishError(
                    "main_image_alt_sv",
                    _now("Describe the main picture, or say that it is decorative."),
                )
            )
        if self.first_published_at and self.go_live_at and self.go_live_at > timezone.now():
            errors.append(
                PublishError(
                    "go_live_at",
                    _now("The page has been public already, so it can't be held back any more."),
                )
            )
        return errors


class NewsContact(Contact):
    """Somebody whom the press may ask about an article."""

    page = ParentalKey(NewsPage, on_delete=models.CASCADE, related_name="contacts")


class PinnedNews(Orderable):
    """News that an editor wants to stand first among the related ones."""

    page = ParentalKey(NewsPage, on_delete=models.CASCADE, related_name="pinned_news")
    article = models.ForeignKey(
        NewsPage, verbose_name=_("article"), on_delete=models.CASCADE, related_name="pinned_on"
    )

    panels = (FieldPanel("article"),)
