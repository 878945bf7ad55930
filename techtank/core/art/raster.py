"""A drawing as pixels."""

from collections.abc import Callable
from dataclasses import dataclass
from io import BytesIO

from PIL import Image, ImageDraw
from shapely import Polygon
from shapely.geometry.base import BaseGeometry

from .paths import Ring, parts, rings

#: A picture is painted this many times larger and reduced, so that edges are smooth.
SUPERSAMPLING = 2


@dataclass(frozen=True)
class Shape:
    """A filled area (width 0) or a line of a width, in one opaque colour."""

    geometry: BaseGeometry
    colour: str
    width: float = 0


def paint(
    shapes: list[Shape],
    ground: str,
    view: tuple[float, float, float, float],
    size: tuple[int, int],
) -> bytes:
    """Return a PNG file of the part of the sheet that is in view."""
    left, top, across, _down = view
    scale = size[0] / across * SUPERSAMPLING
    large = (size[0] * SUPERSAMPLING, size[1] * SUPERSAMPLING)
    image = Image.new("RGB", large, ground)
    pencil = ImageDraw.Draw(image)

    def placed(ring: Ring) -> Ring:
        return [((x - left) * scale, (y - top) * scale) for x, y in ring]

    for shape in shapes:
        if shape.width:
            width = max(1, round(shape.width * scale))
            for ring in rings(shape.geometry):
                pencil.line(placed(ring), fill=shape.colour, width=width, joint="curve")
        else:
            image.paste(shape.colour, mask=_stencil(shape.geometry, large, placed))
    file = BytesIO()
    image.resize(size, Image.Resampling.BOX).save(file, "PNG")
    return file.getvalue()


def _stencil(
    geometry: BaseGeometry, size: tuple[int, int], placed: Callable[[Ring], Ring]
) -> Image.Image:
    mask = Image.new("1", size)
    pencil = ImageDraw.Draw(mask)
    for part in parts(geometry):
        if isinstance(part, Polygon):
            pencil.polygon(placed(list(part.exterior.coords)), fill=1)
            for hole in part.interiors:
                pencil.polygon(placed(list(hole.coords)), fill=0)
    return mask
