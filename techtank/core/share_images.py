"""The picture that other sites show of a page, in the size that they ask for.

It is made when the page is published, so that neither the first visitor nor the robot of a
social network waits for it, and the sitemap need not make thousands.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import partial

from django.db import transaction
from django.templatetags.static import static
from django.utils.translation import gettext
from django_tasks import task

from .models import BasePage, SiteImage, SiteImageRendition

#: Facebook and LinkedIn ask for 1200 × 630 pixels.
SIZE = (1200, 630)
SPEC = f"fill-{SIZE[0]}x{SIZE[1]}|format-jpeg"
#: Stands for pages without a picture: social networks show no SVG, so no drawing of ours.
DEFAULT = "img/share.png"


@dataclass(frozen=True)
class ShareImage:
    """A picture with what Open Graph says of it; `is_own` if it belongs to the page."""

    url: str
    width: int
    height: int
    alt: str
    is_own: bool = True


def share_image(page: BasePage) -> ShareImage:
    """Return the page's own picture, or the one that stands for the whole site."""
    image = page.card_image
    if image is None:
        return ShareImage(
            static(DEFAULT),
            *SIZE,
            gettext("Techtank, and the coast of Blekinge drawn as lines"),
            is_own=False,
        )
    found = image.get_rendition(SPEC)  # smaller than SIZE if the picture is
    return ShareImage(found.url, found.width, found.height, page.card_image_text)


def made_for(image_ids: Iterable[int]) -> dict[int, str]:
    """Return the addresses of those that are made, by the picture's primary key, in one query."""
    renditions = SiteImageRendition.objects.filter(image__in=set(image_ids), filter_spec=SPEC)
    # The last one made counts: another focal point makes another.
    return {one.image_id: one.url for one in renditions.order_by("pk")}


@task(backend="later")
def make_share_image(image_id: int) -> None:
    """Make the picture now, unless its original is gone since."""
    if image := SiteImage.objects.filter(pk=image_id).first():
        image.get_rendition(SPEC)


def prepare(instance: BasePage, **_kwargs) -> None:
    """Have the picture made once a page is published and stored."""
    if isinstance(instance, BasePage) and instance.card_image_id:
        work = partial(make_share_image.enqueue, instance.card_image_id)
        transaction.on_commit(work, robust=True)
