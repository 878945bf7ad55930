"""Where pages lie that were put away: two pages beside the front page, below none of any site."""

from django.db import models
from django.db.models import Model, Q, QuerySet
from django.utils.translation import gettext_lazy as _
from wagtail.actions.move_page import MovePageAction
from wagtail.models import Page


class Place(models.TextChoices):
    """Where a page may be put; the value is the slug of the page above all that lies there."""

    ARCHIVE = "arkivet", _("the archive")
    BASKET = "papperskorgen", _("the waste basket")

    @property
    def url_path(self) -> str:
        """How the path of everything there begins; no query is needed to tell."""
        return f"/{self.value}/"

    def root(self) -> Page:
        """Return the page above all that lies there; `bootstrap` makes it."""
        known = Page.objects.filter(url_path=self.url_path).first()
        return known or Page.get_first_root_node().add_child(
            instance=Page(title=self.value.capitalize(), slug=self.value, live=False)
        )


def place_of(record: Model) -> Place | None:
    """Return where a page has been put; None for what is in the site, and for other records."""
    path = record.url_path if isinstance(record, Page) else ""
    return next((place for place in Place if path.startswith(place.url_path)), None)


def move(page: Page, target: Page, pos: str, by) -> None:
    """Move a page without asking whether somebody may; its place is read anew."""
    fresh = Page.objects.in_bulk([page.pk, target.pk])
    action = MovePageAction(fresh[page.pk], fresh[target.pk], pos=pos, user=by)
    action.execute(skip_permission_checks=True)


def outside(pages: QuerySet) -> QuerySet:
    """Return those of the pages that have not been put away; it may be searched afterwards."""
    within = Q()
    for place in Place:
        within |= Q(url_path__startswith=place.url_path)
    return pages.exclude(pk__in=Page.objects.filter(within).order_by().values("pk"))
