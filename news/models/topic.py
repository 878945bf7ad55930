"""What news are about, such as “Robotar”: a list that editors keep, with a page for each."""

from typing import TYPE_CHECKING

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.search import index

if TYPE_CHECKING:
    from news.querysets import NewsQuerySet

#: The part of a topic's address after that of the list of news.
TOPICS = "amne"


class TopicQuerySet(models.QuerySet):
    """Questions that are asked of topics."""

    def with_totals(self, news: "NewsQuerySet") -> "TopicQuerySet":
        """Those that some of the news are about, with how many as `total`."""
        count = models.Count("articles", filter=models.Q(articles__in=news.order_by()))
        # Counting drops the order of the model.
        return self.annotate(total=count).filter(total__gt=0).order_by("name_sv", "pk")


class Topic(index.Indexed, models.Model):
    """A subject of news; an article may have several. The slug stands in the topic's address."""

    name = models.CharField(_("name"), max_length=80)
    slug = models.SlugField(_("slug"), max_length=80, unique=True)

    objects = TopicQuerySet.as_manager()

    panels = (FieldPanel("name_sv"), FieldPanel("name_en"), FieldPanel("slug"))
    search_fields = (
        index.SearchField("name_sv"),
        index.SearchField("name_en"),
        index.AutocompleteField("name_sv"),
    )

    class Meta:
        verbose_name = _("topic")
        verbose_name_plural = _("topics")
        ordering = ("name_sv", "pk")

    def __str__(self) -> str:
        return self.name

    @property
    def path(self) -> str:
        """What follows the address of the list of news."""
        return f"{TOPICS}/{self.slug}/"
