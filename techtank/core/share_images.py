"""The picture that other sites show of a page, in the size that they ask for.

It is made when the page is published, so that neither the first visitor nor the robot of a
social network waits for it, and the sitemap need not make thousands.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from django.templatetags.static import static
from django.utils.translation import gettext

from .models import BasePage, SiteImage, SiteImageRendition
from .pictures.renditions import existing, make

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
    found = rendition_of(page.card_image) if page.card_image else None
    if found is None:
        return ShareImage(
            static(DEFAULT),
            *SIZE,
            gettext("Techtank, and the coast of Blekinge drawn as lines"),
            is_own=False,
        )
    return ShareImage(found.url, found.width, found.height, page.card_image_text)


def rendition_of(image: SiteImage) -> SiteImageRendition | None:
    """Return a picture in the size to share, or smaller if it is; None if it can't be read."""
    found = existing(image, [SPEC]) or make(image, [SPEC])
    return found.get(SPEC)


def made_for(image_ids: Iterable[int]) -> dict[int, str]:
    """Return the addresses of those that are made, by the picture's primary key, in one query."""
    renditions = SiteImageRendition.objects.filter(image__in=set(image_ids), filter_spec=SPEC)
    # The last one made counts: another focal point makes another.
    return {one.image_id: one.url for one in renditions.order_by("pk")}
