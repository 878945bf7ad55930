"""A drawing as a list of shapes, and how it is written down as SVG."""

from dataclasses import dataclass, field
from itertools import groupby

from shapely.geometry.base import BaseGeometry

from .frame import HEIGHT, WIDTH
from .paths import path_data, rings
from .raster import Shape, paint

#: Shapes may leave their true course by this much: half a pixel where a drawing is widest.
TOLERANCE = 0.5

#: The width and height of what is drawn on.
Sheet = tuple[int, int]


@dataclass
class Drawing:
    """Shapes from back to front on a ground, cut to cover `width` × `height` pixels."""

    width: int
    height: int
    ground: str
    shapes: list[Shape] = field(default_factory=list)
    sheet: Sheet = (WIDTH, HEIGHT)

    def fill(self, geometry: BaseGeometry, colour: str) -> None:
        """Lay an area on top."""
        self.shapes.append(Shape(geometry.simplify(TOLERANCE), colour))

    def stroke(self, geometry: BaseGeometry, colour: str, width: float) -> None:
        """Lay a line on top."""
        self.shapes.append(Shape(geometry.simplify(TOLERANCE), colour, width))

    @property
    def view(self) -> tuple[float, float, float, float]:
        """The part of the sheet that is shown (x, y, width, height): covered, never stretched."""
        sheet_width, sheet_height = self.sheet
        scale = max(self.width / sheet_width, self.height / sheet_height)
        across, down = self.width / scale, self.height / scale
        return (sheet_width - across) / 2, (sheet_height - down) / 2, across, down

    def svg(self) -> str:
        """Return the drawing as an SVG document; shapes of one kind in a row share a path."""
        view = " ".join(f"{number:g}" for number in self.view)
        sheet_width, sheet_height = self.sheet
        parts = [
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{view}" width="{self.width}" '
            f'height="{self.height}" fill="none" stroke-linejoin="round" stroke-linecap="round">',
            f'<path fill="{self.ground}" d="M-9-9h{sheet_width + 18}v{sheet_height + 18}H-9z"/>',
        ]
        for (colour, width), shapes in groupby(self.shapes, lambda one: (one.colour, one.width)):
            data = "".join(path_data(ring) for shape in shapes for ring in rings(shape.geometry))
            if data and width:
                parts.append(f'<path stroke="{colour}" stroke-width="{width:g}" d="{data}"/>')
            elif data:
                parts.append(f'<path fill="{colour}" fill-rule="evenodd" d="{data}"/>')
        return "".join([*parts, "</svg>\n"])

    def png(self) -> bytes:
        """Return the drawing as a PNG file."""
        return paint(self.shapes, self.ground, self.view, (self.width, self.height))
