"""What news are about, such as “Robotar”: a list that editors keep, with a page for each."""

from typing import TYPE_CHECKING

from django.db import models
from django.utils.translation import gettext_lazy as _

from techtank.core.models import Term

if TYPE_CHECKING:
    from news.querysets import NewsQuerySet

#: The part of a topic's address after that of the list of news.
TOPICS = "amne"


class TopicQuerySet(models.QuerySet):
    """Questions that are asked of topics."""

    def with_totals(self, news: "NewsQuerySet") -> "TopicQuerySet":
        """Those that some of the news are about, with how many as `total`."""
        about = self.filter(articles__in=news.order_by())
        # Counting drops the order of the model.
        return about.annotate(total=models.Count("articles")).order_by("name_sv", "pk")


class Topic(Term):
    """A subject of news; an article may have several."""

    objects = TopicQuerySet.as_manager()

    class Meta:
        verbose_name = _("topic")
        verbose_name_plural = _("topics")
        ordering = ("name_sv", "pk")

    @property
    def path(self) -> str:
        """What follows the address of the list of news."""
        return f"{TOPICS}/{self.slug}/"
