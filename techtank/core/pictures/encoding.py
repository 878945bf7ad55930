"""How AVIF is written: fast enough for a machine that also serves pages."""

from django.conf import settings
from PIL import features
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
        """Write the picture to `output`, with its colour profile, in sRGB if it was CMYK."""
        with self.get_willow_image(image, source) as willow:
            drawn = self._in_shape(willow, image)
            if drawn.image.mode == "CMYK" and drawn.get_icc_profile() is not None:
                drawn = drawn.transform_colorspace_to_srgb()
            drawn.image.save(
                output,
                "AVIF",
                quality=settings.WAGTAILIMAGES_AVIF_QUALITY,
                speed=SPEED,
                icc_profile=drawn.get_icc_profile(),
            )
        return AvifImageFile(output)

    def _in_shape(self, willow, image):
        """Return the picture turned, cut and scaled, as the first half of Wagtail's own `run`."""
        willow = willow.auto_orient()
        transform = self.get_transform(image, (willow.image.width, willow.image.height))
        willow = willow.crop(transform.get_rect().round()).resize(transform.size)
        for operation in self.filter_operations:
            willow = operation.run(willow, image, {}) or willow
        return willow
