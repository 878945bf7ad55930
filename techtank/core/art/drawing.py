"""A drawing as a list of shapes, and the two ways to write it down: SVG and PNG."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from io import BytesIO

from PIL import Image, ImageDraw
from shapely import LineString, Polygon
from shapely.geometry.base import BaseGeometry

#: Drawings are made at this size and scaled; strokes are in its units.
DESIGN_WIDTH, DESIGN_HEIGHT = 1200, 900
#: A PNG is drawn this many times larger and reduced, so that edges are smooth.
SUPERSAMPLING = 2


@dataclass(frozen=True)
class Shape:
    """A filled area (width 0) or a line of a width, in one opaque colour."""

    geometry: BaseGeometry
    colour: str
    width: float = 0


@dataclass
class Drawing:
    """Shapes from back to front on a ground, cut to cover `width` × `height` pixels."""

    width: int
    height: int
    ground: str
    shapes: list[Shape] = field(default_factory=list)

    def fill(self, geometry: BaseGeometry, colour: str) -> None:
        """Lay an area on top."""
        self.shapes.append(Shape(geometry.simplify(0.6), colour))

    def stroke(self, geometry: BaseGeometry, colour: str, width: float) -> None:
        """Lay a line on top."""
        self.shapes.append(Shape(geometry.simplify(0.6), colour, width))

    @property
    def _view(self) -> tuple[float, float, float, float]:
        """The part of the design that is shown (x, y, width, height): covered, never stretched."""
        scale = max(self.width / DESIGN_WIDTH, self.height / DESIGN_HEIGHT)
        across, down = self.width / scale, self.height / scale
        return (DESIGN_WIDTH - across) / 2, (DESIGN_HEIGHT - down) / 2, across, down

    def svg(self) -> str:
        """Return the drawing as an SVG document."""
        view = " ".join(f"{number:g}" for number in self._view)
        parts = [
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{view}" width="{self.width}" '
            f'height="{self.height}" fill="none" stroke-linejoin="round" stroke-linecap="round">',
            f'<path fill="{self.ground}" d="M-9-9h{DESIGN_WIDTH + 18}v{DESIGN_HEIGHT + 18}H-9z"/>',
        ]
        for shape in self.shapes:
            path = "".join(_path(ring, closed=not shape.width) for ring in _rings(shape.geometry))
            if path and shape.width:
                parts.append(
                    f'<path stroke="{shape.colour}" stroke-width="{shape.width:g}" d="{path}"/>'
                )
            elif path:
                parts.append(f'<path fill="{shape.colour}" fill-rule="evenodd" d="{path}"/>')
        return "".join([*parts, "</svg>\n"])

    def png(self) -> bytes:
        """Return the drawing as a PNG file."""
        left, top, across, _down = self._view
        scale = self.width / across * SUPERSAMPLING
        size = (self.width * SUPERSAMPLING, self.height * SUPERSAMPLING)
        image = Image.new("RGB", size, self.ground)
        pencil = ImageDraw.Draw(image)

        def placed(ring: list[tuple[float, float]]) -> list[tuple[float, float]]:
            return [((x - left) * scale, (y - top) * scale) for x, y in ring]

        for shape in self.shapes:
            if shape.width:
                width = max(1, round(shape.width * scale))
                for ring in _rings(shape.geometry):
                    pencil.line(placed(ring), fill=shape.colour, width=width, joint="curve")
            else:
                mask = Image.new("1", size)
                stencil = ImageDraw.Draw(mask)
                for polygon in _polygons(shape.geometry):
                    stencil.polygon(placed(list(polygon.exterior.coords)), fill=1)
                    for hole in polygon.interiors:
                        stencil.polygon(placed(list(hole.coords)), fill=0)
                image.paste(shape.colour, mask=mask)
        file = BytesIO()
        image.resize((self.width, self.height), Image.Resampling.BOX).save(file, "PNG")
        return file.getvalue()


def _parts(geometry: BaseGeometry) -> Iterator[BaseGeometry]:
    if hasattr(geometry, "geoms"):
        for part in geometry.geoms:
            yield from _parts(part)
    elif not geometry.is_empty:
        yield geometry


def _polygons(geometry: BaseGeometry) -> Iterator[Polygon]:
    return (part for part in _parts(geometry) if isinstance(part, Polygon))


def _rings(geometry: BaseGeometry) -> Iterator[list[tuple[float, float]]]:
    for part in _parts(geometry):
        if isinstance(part, Polygon):
            yield list(part.exterior.coords)
            yield from (list(hole.coords) for hole in part.interiors)
        elif isinstance(part, LineString):
            yield list(part.coords)


def _path(ring: list[tuple[float, float]], *, closed: bool) -> str:
    """Return SVG path data in whole numbers, each point relative to the one before."""
    points = [(round(x), round(y)) for x, y in ring]
    here = points[0]
    data = f"M{here[0]} {here[1]}l"
    steps = []
    for point in points[1:]:
        across, down = point[0] - here[0], point[1] - here[1]
        if across or down:
            steps.append(f"{across}{'' if down < 0 else ' '}{down}")
            here = point
    if not steps:
        return ""
    joined = steps[0] + "".join(step if step.startswith("-") else f" {step}" for step in steps[1:])
    return data + joined + ("z" if closed else "")
