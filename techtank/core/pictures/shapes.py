"""The shapes in which pictures are shown: templates name one, and background work knows all."""

from dataclasses import dataclass

#: WebP is read by every browser in use, AVIF says the same in half the bytes.
WEBP, AVIF = "webp", "avif"


@dataclass(frozen=True)
class Shape:
    """The widths that browsers choose from, and the ratio that a picture is cropped to.

    Cropping keeps the focal point; without a ratio the picture is shown whole. What fills a phone
    is 680 wide and what opens a list 560: nearly two dots for each CSS pixel, in fewer bytes than a
    server sends before it first waits for an answer (ten segments, RFC 6928).
    """

    name: str
    widths: tuple[int, ...]
    ratio: tuple[int, int] | None = None
    formats: tuple[str, ...] = (WEBP, AVIF)

    def specs(self, file_format: str) -> list[str]:
        """Return what Wagtail calls the sizes, in one format, the smallest first."""
        return [f"{self._size(width)}|format-{file_format}" for width in self.widths]

    def _size(self, width: int) -> str:
        if self.ratio is None:
            return f"width-{width}"
        across, down = self.ratio
        return f"fill-{width}x{width * down // across}"


SHAPES = {
    shape.name: shape
    for shape in (
        Shape("card", (200, 400, 560, 1000), (4, 3)),
        Shape("tile", (400, 800), (16, 9)),
        Shape("wide", (480, 680, 1200, 1920), (16, 7)),
        Shape("portrait", (240, 480, 960), (4, 5)),
        Shape("face", (112, 224), (1, 1)),
        Shape("story", (480, 680, 1200)),
        Shape("logo", (96, 192, 384, 640, 960)),
        # Google shows an article in one of three ratios (its guide to Article structured data).
        Shape("result-16x9", (1200,), (16, 9), (WEBP,)),
        Shape("result-4x3", (1200,), (4, 3), (WEBP,)),
        Shape("result-1x1", (1200,), (1, 1), (WEBP,)),
    )
}

RESULTS = tuple(name for name in SHAPES if name.startswith("result-"))
