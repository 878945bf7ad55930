"""The lines of a drawing: curves parallel to a form, all at the same distance, and a tool path."""

from collections.abc import Iterable
from random import Random
from typing import NamedTuple

from shapely import LineString, Point, box
from shapely.geometry.base import BaseGeometry
from shapely.ops import linemerge, substring

from .drawing import Drawing, Sheet
from .palette import ColourWay, mix
from .paths import parts


class Pen(NamedTuple):
    """Widths of thin and thick lines and of the tool path, and the radius of the tool."""

    thin: float = 2.2
    thick: float = 4.4
    tool: float = 12
    radius: float = 24


PEN = Pen()
#: Every so many curves one is thick, as the depth contours of a chart.
THICK_EVERY = 5
CURVES, INNER_CURVES = 60, 6
#: The tool follows one of these curves if it can; how much of the sheet's width it goes.
TOOL_CURVES = slice(1, 7)
TOOL_REACH = (0.52, 0.96)


def lay_curves(
    drawing: Drawing, form: BaseGeometry, way: ColourWay, step: float, pen: Pen = PEN
) -> list[BaseGeometry]:
    """Fill the form and draw the curves outside it until the sheet is full; return them."""
    seen = []
    for number in range(1, CURVES):
        curve = curve_at(form, step * number, drawing.sheet)
        if curve.is_empty:
            break
        thick = number % THICK_EVERY == 0
        colour = mix(way.line, way.ground, 0.95 if thick else 0.62)
        drawing.stroke(curve, colour, pen.thick if thick else pen.thin)
        seen.append(curve)
    drawing.fill(form.intersection(_area(drawing.sheet, 8)), way.mass)
    return seen


def lay_inner_curves(
    drawing: Drawing, form: BaseGeometry, way: ColourWay, step: float, pen: Pen = PEN
) -> None:
    """Draw the first curves inside the form, fainter the deeper they lie."""
    for number in range(1, INNER_CURVES + 1):
        curve = curve_at(form, -step * number, drawing.sheet)
        if curve.is_empty:
            break
        drawing.stroke(curve, mix(way.inner, way.mass, 0.8 - 0.1 * number), pen.thin)


def lay_tool_path(
    drawing: Drawing,
    curves: list[BaseGeometry],
    way: ColourWay,
    random: Random,
    heart: BaseGeometry,
    pen: Pen = PEN,
) -> None:
    """Draw a part of one curve as the path of a tool, which stands at its end with its cross.

    The tool stands in the heart of the sheet if it can, so that no crop takes it away.
    """
    reach = random.uniform(*TOOL_REACH) * drawing.sheet[0]
    path = (
        _path(curves[TOOL_CURVES], reach, heart, random)
        or _path(curves[:1], reach, heart, random)
        or _path(curves, reach, _area(drawing.sheet, -2 * pen.radius), random)
    )
    if path is None:
        return
    x, y = path.coords[-1]
    arm = pen.radius * 1.55
    drawing.stroke(path, way.tool, pen.tool)
    drawing.fill(Point(path.coords[0]).buffer(pen.tool), way.tool)
    drawing.fill(Point(x, y).buffer(pen.radius), way.ground)
    drawing.stroke(Point(x, y).buffer(pen.radius).exterior, way.tool, pen.tool * 0.6)
    drawing.stroke(LineString([(x - arm, y), (x + arm, y)]), way.tool, pen.tool / 3)
    drawing.stroke(LineString([(x, y - arm), (x, y + arm)]), way.tool, pen.tool / 3)


def curve_at(form: BaseGeometry, distance: float, sheet: Sheet) -> BaseGeometry:
    """Return the curve at a distance from the form (inside it if negative), cut to the sheet."""
    line = form.buffer(distance, quad_segs=16).boundary.intersection(_area(sheet, 4))
    return linemerge(line) if line.geom_type == "MultiLineString" else line


def _path(
    curves: list[BaseGeometry], reach: float, area: BaseGeometry, random: Random
) -> LineString | None:
    """Return one of the paths that end in an area and show most of themselves there."""
    found = []
    for line in _lines(curves, reach / 4):
        length = min(reach, line.length * 0.8)
        for end in range(int(length) + 1, int(line.length), max(1, int(reach / 10))):
            if area.contains(line.interpolate(end)):
                path = substring(line, end - length, end)
                found.append((path.intersection(area).length, path))
    found.sort(key=lambda way: -way[0])
    return random.choice(found[:5])[1] if found else None


def _lines(curves: Iterable[BaseGeometry], shortest: float) -> list[LineString]:
    return [
        part
        for curve in curves
        for part in parts(curve)
        if isinstance(part, LineString) and part.length > shortest
    ]


def _area(sheet: Sheet, margin: float) -> BaseGeometry:
    return box(-margin, -margin, sheet[0] + margin, sheet[1] + margin)
