"""How AVIF is written: fast enough for a machine that also serves pages."""

from io import BytesIO

from django.conf import settings
from PIL import Image, features
from wagtail.images.models import Filter
from willow.image import AvifImageFile

#: From 0 (smallest file) to 10. At 8 a picture of a megapixel takes half a second, at Pillow's own
#: 6 five times that for files a tenth smaller; at 9 drawings weigh as much as in WebP.
SPEED = 8


def can_write_avif() -> bool:
    """Whether Pillow was built with an encoder; without it visitors get WebP."""
    return features.check("avif")


class AvifFilter(Filter):
    """What Wagtail makes of a picture, but written by us: neither it nor Willow knows of speed."""

    def run(self, image, output, source=None) -> AvifImageFile:
        """Write the picture to `output`; in between it is a PNG, which loses nothing."""
        lossless = BytesIO()
        Filter(self.spec.replace("format-avif", "format-png")).run(image, lossless, source)
        with Image.open(lossless) as drawn:  # with its colour profile, in sRGB if it was CMYK
            quality = settings.WAGTAILIMAGES_AVIF_QUALITY
            drawn.save(output, "AVIF", quality=quality, speed=SPEED)
        return AvifImageFile(output)
