"""Which pictures others may print, and in what size."""

from typing import TYPE_CHECKING, NamedTuple

from django.db.models import QuerySet

from techtank.core.models import SiteImage
from techtank.core.references import shown_by_published

if TYPE_CHECKING:
    from .models import NewsPage

#: Print wants every pixel; a new file tells nothing of the camera and where it was.
FULL_SIZE = "original|bgcolor-ffffff|format-jpeg|jpegquality-92"


class PressPicture(NamedTuple):
    """A picture with what must be printed below it."""

    image: SiteImage
    caption: str
    alt: str


def press_pictures(article: "NewsPage") -> list[PressPicture]:
    """Return the pictures of the article that the press may use, each once, the main one first."""
    content = article.content
    shown = []
    if article.main_image:
        caption = content.main_image_caption
        shown.append(PressPicture(article.main_image, caption, article.main_image_text))
    for block in content.body:
        if block.block_type == "image" and block.value["image"]:
            image = block.value["image"]
            alt = image.contextual_alt_text or ""
            shown.append(PressPicture(image, block.value["caption"], alt))
    once = {picture.image.pk: picture for picture in reversed(shown) if picture.image.press_use}
    return list(reversed(once.values()))


def pictures_for_press() -> QuerySet[SiteImage]:
    """Return the pictures that are free for press, the newest first.

    One that no published page shows yet may belong to a release under embargo, so it waits.
    """
    return shown_by_published(SiteImage.objects.filter(press_use=True)).order_by(
        "-created_at", "-pk"
    )
