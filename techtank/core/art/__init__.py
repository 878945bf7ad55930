"""Drawings made from a seed: a form, its parallel curves, and the path of a tool.

A coast on a chart and a tool path in a milling machine are the same thing, offset curves; all
pictures of the identity speak that language.
"""

from hashlib import sha256
from random import Random

from shapely import LineString, Point, box
from shapely.geometry.base import BaseGeometry
from shapely.ops import linemerge, substring

from .drawing import DESIGN_HEIGHT, DESIGN_WIDTH, Drawing
from .motifs import BY_NAME
from .palette import WAYS, ColourWay, mix

__all__ = ["Drawing", "draw"]

STEP, GROWTH, CURVES = 14, 1.045, 26
INNER_STEP, INNER_CURVES = 15, 7
TOOL_RADIUS, TOOL_WIDTH = 17, 7
#: Shorter than this no path looks like work; the longest curve of the first few is taken.
TOOL_CURVES = 6


def draw(seed: str, width: int, height: int) -> Drawing:
    """Return the drawing of a seed: the same bytes every time, on every machine.

    A seed whose last part begins with a motif's name ("ficka-3") gets that motif; otherwise
    motif and colours follow from the seed alone.
    """
    random = Random(int.from_bytes(sha256(seed.encode()).digest()[:8]))  # noqa: S311 (no secret)
    motif = random.choice(list(BY_NAME.values()))
    way = WAYS[random.choice(list(WAYS))]
    motif = BY_NAME.get(seed.rsplit("/", 1)[-1].split("-")[0], motif)
    form = motif(random)
    drawing = Drawing(width, height, way.ground)
    outer = _lay_curves(drawing, form, way)
    drawing.fill(form.intersection(_frame(8)), way.mass)
    _lay_inner_curves(drawing, form, way)
    _lay_tool_path(drawing, outer, way, random)
    return drawing


def _frame(margin: float) -> BaseGeometry:
    return box(-margin, -margin, DESIGN_WIDTH + margin, DESIGN_HEIGHT + margin)


def _curve(form: BaseGeometry, distance: float) -> BaseGeometry:
    """Return the curve at a distance from the form (inside it if negative), cut to the frame."""
    line = form.buffer(distance, quad_segs=12).boundary.intersection(_frame(4))
    return linemerge(line) if line.geom_type == "MultiLineString" else line


def _lay_curves(drawing: Drawing, form: BaseGeometry, way: ColourWay) -> list[BaseGeometry]:
    """Draw the curves outside the form, every fifth one thicker; return those that can be seen."""
    seen, distance, step = [], 0.0, float(STEP)
    for number in range(CURVES):
        distance += step
        step *= GROWTH
        curve = _curve(form, distance)
        if curve.is_empty:
            break
        thick = number % 5 == 4
        colour = mix(way.line, way.ground, 0.95 if thick else 0.6)
        drawing.stroke(curve, colour, 3.4 if thick else 1.6)
        seen.append(curve)
    return seen


def _lay_inner_curves(drawing: Drawing, form: BaseGeometry, way: ColourWay) -> None:
    for number in range(1, INNER_CURVES + 1):
        curve = _curve(form, -INNER_STEP * number)
        if curve.is_empty:
            break
        drawing.stroke(curve, mix(way.ground, way.mass, 0.75 - 0.07 * number), 1.8)


def _lay_tool_path(
    drawing: Drawing, curves: list[BaseGeometry], way: ColourWay, random: Random
) -> None:
    """Draw a part of one curve as the path of a tool, which stands at its end with its cross."""
    lines = [line for curve in curves[2:TOOL_CURVES] for line in _lines(curve)]
    if not lines:
        return
    line = max(lines, key=lambda one: one.length)
    start = random.uniform(0.08, 0.3)
    path = substring(line, start, start + min(0.45, 1500 / line.length), normalized=True)
    x, y = path.coords[-1]
    cutter = Point(x, y).buffer(TOOL_RADIUS).exterior
    reach = TOOL_RADIUS * 1.5
    drawing.stroke(path, way.tool, TOOL_WIDTH)
    drawing.fill(Point(path.coords[0]).buffer(TOOL_WIDTH * 1.1), way.tool)
    drawing.stroke(cutter, way.tool, TOOL_WIDTH * 0.7)
    drawing.stroke(LineString([(x - reach, y), (x + reach, y)]), way.tool, 2.4)
    drawing.stroke(LineString([(x, y - reach), (x, y + reach)]), way.tool, 2.4)


def _lines(curve: BaseGeometry) -> list[LineString]:
    parts = getattr(curve, "geoms", [curve])
    return [part for part in parts if isinstance(part, LineString) and part.length > 200]
