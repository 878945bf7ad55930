"""The picture that other sites show of a page, in the size that they ask for.

It is made when the page is published, so that neither the first visitor nor the robot of a
social network waits for it, and the sitemap need not make thousands.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from django.db import transaction
from django.templatetags.static import static
from django.utils.translation import gettext
from django_tasks import task
from wagtail.models import Page

from .models import BasePage, SiteImageRendition
from .pictures.later import LOW, make_shapes, shapes_shown_by
from .pictures.renditions import existing_or_made
from .querysets import PublicPageQuerySet
from .share_cards.keeping import draw_cards, find_card

#: Facebook and LinkedIn ask for 1200 × 630 pixels.
SIZE = (1200, 630)
SPEC = f"fill-{SIZE[0]}x{SIZE[1]}|format-jpeg"
#: Stands for pages without a picture: social networks show no SVG, so no drawing of ours.
DEFAULT = "img/share.png"


@dataclass(frozen=True)
class ShareImage:
    """A picture with what Open Graph says of it."""

    url: str
    width: int
    height: int
    alt: str


def share_image(page: BasePage, site_name: str, *, is_preview: bool = False) -> ShareImage:
    """Return what is shared of a page: its card, else its picture, else that of the whole site.

    A preview asks for no card: its title is perhaps not public yet.
    """
    if not is_preview and (address := find_card(page, site_name)):
        texts = (page.content.title, page.card_image_text)
        return ShareImage(address, *SIZE, " – ".join(filter(None, texts)))
    return own_picture(page) or ShareImage(
        static(DEFAULT), *SIZE, gettext("Techtank, and the coast of Blekinge drawn as lines")
    )


def own_picture(page: BasePage) -> ShareImage | None:
    """Return the picture that stands for a page, in the size to share, or smaller if it is."""
    found = page.card_image and existing_or_made(page.card_image, SPEC)
    if not found:
        return None
    return ShareImage(found.url, found.width, found.height, page.card_image_text)


def made_for(image_ids: Iterable[int]) -> dict[int, str]:
    """Return the addresses of those that are made, by the picture's primary key, in one query."""
    renditions = SiteImageRendition.objects.filter(image__in=set(image_ids), filter_spec=SPEC)
    # The last one made counts: another focal point makes another.
    return {one.image_id: one.url for one in renditions.order_by("pk")}


@task(backend="later", priority=LOW)
def make_all(page_id: int) -> None:
    """Make all pictures that a page shows and is shared with; none for what is not public."""
    page = PublicPageQuerySet(Page).published().filter(pk=page_id).specific().first()
    if page is not None:
        own_picture(page)
        draw_cards.call(page_id)
        for image_id, shapes in shapes_shown_by(page):
            make_shapes.call(image_id, shapes)


def prepare(instance: BasePage, **_kwargs) -> None:
    """Have a page's pictures made once it is published and stored."""
    if not isinstance(instance, BasePage):
        return

    def make_later() -> None:  # Django names it in the log if it fails, as it can't a `partial`
        make_all.enqueue(instance.pk)

    transaction.on_commit(make_later, robust=True)
