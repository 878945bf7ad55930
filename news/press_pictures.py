"""Which pictures of an article others may print."""

from typing import TYPE_CHECKING, NamedTuple

from techtank.core.models import SiteImage

if TYPE_CHECKING:
    from .models import NewsPage


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
