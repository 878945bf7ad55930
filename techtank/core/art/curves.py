"""The lines of a drawing: curves parallel to a form, all at the same distance, and a tool path."""

from random import Random

from shapely import LineString, Point, box
from shapely.geometry.base import BaseGeometry
from shapely.ops import linemerge, substring

from .drawing import Drawing
from .frame import HEART, HEIGHT, WIDTH
from .palette import ColourWay, mix
from .paths import parts

THIN, THICK = 2.2, 4.4
#: Every so many curves one is thick, as the depth contours of a chart.
THICK_EVERY = 5
CURVES, INNER_CURVES = 60, 6
TOOL_RADIUS, TOOL_WIDTH = 24, 12
#: The tool follows one of these curves if it can, for this long.
TOOL_CURVES = slice(1, 7)
TOOL_REACH = (620, 1150)


def lay_curves(
    drawing: Drawing, form: BaseGeometry, way: ColourWay, step: float
) -> list[BaseGeometry]:
    """Fill the form and draw the curves outside it until the sheet is full; return them."""
    seen = []
    for number in range(1, CURVES):
        curve = curve_at(form, step * number)
        if curve.is_empty:
            break
        thick = number % THICK_EVERY == 0
        colour = mix(way.line, way.ground, 0.95 if thick else 0.62)
        drawing.stroke(curve, colour, THICK if thick else THIN)
        seen.append(curve)
    drawing.fill(form.intersection(_sheet(8)), way.mass)
    return seen


def lay_inner_curves(drawing: Drawing, form: BaseGeometry, way: ColourWay, step: float) -> None:
    """Draw the first curves inside the form, fainter the deeper they lie."""
    for number in range(1, INNER_CURVES + 1):
        curve = curve_at(form, -step * number)
        if curve.is_empty:
            break
        drawing.stroke(curve, mix(way.inner, way.mass, 0.8 - 0.1 * number), THIN)


def lay_tool_path(
    drawing: Drawing, curves: list[BaseGeometry], way: ColourWay, random: Random
) -> None:
    """Draw a part of one curve as the path of a tool, which stands at its end with its cross."""
    heart = box(*HEART)
    path = (
        _path(curves[TOOL_CURVES], heart, random)
        or _path(curves[:1], heart, random)
        or _path(curves, _sheet(-2 * TOOL_RADIUS), random)
    )
    if path is None:
        return
    x, y = path.coords[-1]
    reach = TOOL_RADIUS * 1.55
    drawing.stroke(path, way.tool, TOOL_WIDTH)
    drawing.fill(Point(path.coords[0]).buffer(TOOL_WIDTH), way.tool)
    drawing.fill(Point(x, y).buffer(TOOL_RADIUS), way.ground)
    drawing.stroke(Point(x, y).buffer(TOOL_RADIUS).exterior, way.tool, TOOL_WIDTH * 0.6)
    drawing.stroke(LineString([(x - reach, y), (x + reach, y)]), way.tool, 4)
    drawing.stroke(LineString([(x, y - reach), (x, y + reach)]), way.tool, 4)


def curve_at(form: BaseGeometry, distance: float) -> BaseGeometry:
    """Return the curve at a distance from the form (inside it if negative), cut to the sheet."""
    line = form.buffer(distance, quad_segs=16).boundary.intersection(_sheet(4))
    return linemerge(line) if line.geom_type == "MultiLineString" else line


def _path(curves: list[BaseGeometry], area: BaseGeometry, random: Random) -> LineString | None:
    """Return one of the paths that end in an area and show most of themselves there."""
    found = []
    for line in (line for curve in curves for line in _lines(curve)):
        reach = min(random.uniform(*TOOL_REACH), line.length * 0.8)
        for end in range(int(reach) + 1, int(line.length), 90):
            if area.contains(line.interpolate(end)):
                path = substring(line, end - reach, end)
                found.append((path.intersection(area).length, path))
    found.sort(key=lambda way: -way[0])
    return random.choice(found[:5])[1] if found else None


def _lines(curve: BaseGeometry) -> list[LineString]:
    return [part for part in parts(curve) if isinstance(part, LineString) and part.length > 200]


def _sheet(margin: float) -> BaseGeometry:
    return box(-margin, -margin, WIDTH + margin, HEIGHT + margin)
