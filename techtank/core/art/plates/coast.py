"""The coast of Blekinge where the paper ends and the sea begins."""

from typing import NamedTuple

from shapely import LineString, Point, box, union_all
from shapely.geometry.base import BaseGeometry
from shapely.ops import substring

from ..curves import THICK_EVERY, curve_at
from ..letters import lettering
from ..paths import parts
from .land import Window, islands, mainland, near
from .places import TOWNS
from .plate import Plate

LIGHT = {
    "s": "fill:#00508c", "l": "stroke:#8cc4f2", "o": "stroke:#b8431f",
    "t": "fill:#17140f", "e": "stroke:#ff8354",
}  # fmt: skip
DARK = {"s": "fill:#052c4b", "l": "stroke:#5b9bd0", "o": "stroke:#c9683f", "t": "fill:#f3ecdf"}


class Look(NamedTuple):
    """Distance and number of curves at sea, number of those on land, and widths of lines.

    The tool follows the curve of a number, from one share of its length to another.
    """

    step: float
    curves: int
    inner: int
    thin: float
    thick: float
    tool: float
    course: tuple[int, float, float] | None


def coast() -> str:
    """Return the whole coast, for wide windows."""
    window = Window(14.40, 15.97, 56.242, 1600, 627)
    land = union_all([mainland(window), islands(window)])
    plate = _shore(window, land, Look(28, 20, 2, 1.2, 2.4, 6.5, (3, 0.36, 0.58)))
    _lay_towns(plate, window, 24, list(TOWNS))
    return plate.svg()


def narrow_coast() -> str:
    """Return the archipelago of Karlskrona, for phones: fewer and thicker lines."""
    window = Window(15.30, 15.93, 56.252, 900, 980)
    land = union_all([mainland(window), islands(window)])
    plate = _shore(window, land, Look(30, 26, 3, 1.9, 3.8, 12, (2, 0.1, 0.52)))
    _lay_towns(plate, window, 38, ["Karlskrona"])
    return plate.svg()


def footer_coast() -> str:
    """Return the shore above the footer; its sea goes on as the footer's ground."""
    window = Window(14.93, 15.60, 56.212, 2400, 420)
    look = Look(26, 5, 4, 2.2, 3.8, 9, None)
    return _shore(window, mainland(window, wear=0.3), look).svg()


def _shore(window: Window, land: BaseGeometry, look: Look) -> Plate:
    """Return sea with its curves, lines along the shore on land, and the path of a tool."""
    plate, form, sheet = Plate(window.sheet, LIGHT, DARK), near(land, window), window.sheet
    plate.lay("s", box(-4, -4, sheet[0] + 4, sheet[1] + 4).difference(form))
    curves = [curve_at(form, look.step * number, sheet) for number in range(1, look.curves + 1)]
    thick = [curve for number, curve in enumerate(curves, 1) if number % THICK_EVERY == 0]
    thin = [curve for number, curve in enumerate(curves, 1) if number % THICK_EVERY]
    plate.lay("l", *thin, tolerance=look.thin * 0.6, opacity=0.55, stroke_width=look.thin)
    plate.lay("l", *thick, tolerance=look.thin * 0.6, opacity=0.95, stroke_width=look.thick)
    for number in range(1, look.inner + 1):
        inner = curve_at(form, -look.step * 0.6 * number, sheet)
        faded = round(1 - number / (look.inner + 1), 2)
        plate.lay("o", inner, tolerance=0.9, opacity=faded, stroke_width=look.thin)
    if look.course:
        _lay_tool(plate, curves, look)
    return plate


def _lay_tool(plate: Plate, curves: list[BaseGeometry], look: Look) -> None:
    number, start, end = look.course
    lines = (part for part in parts(curves[number - 1]) if isinstance(part, LineString))
    path = substring(max(lines, key=lambda line: line.length), start, end, normalized=True)
    x, y = path.coords[-1]
    tool, arm = Point(x, y).buffer(look.tool * 2.2), look.tool * 3.4
    cross = [LineString([(x - arm, y), (x + arm, y)]), LineString([(x, y - arm), (x, y + arm)])]
    plate.lay("e", path, stroke_width=look.tool)
    plate.lay("e", tool.exterior, stroke_width=look.tool * 0.6)
    plate.lay("e", *cross, stroke_width=look.tool / 3)
    plate.lay("e", LineString([path.coords[0], path.coords[1]]), stroke_width=look.tool * 2)


def _lay_towns(plate: Plate, window: Window, size: float, names: list[str]) -> None:
    """Set a dot for each town, and its name above it."""
    dots, lines = [], []
    for name in names:
        x, y = window(TOWNS[name])
        line = lettering(name, size)
        half = (line.bounds[2] - line.bounds[0]) / 2
        dots.append(Point(x, y).buffer(size * 0.22, quad_segs=6))
        lines.append(lettering(name, size, x - half, y - size * 0.55))
    plate.lay("t", *dots, *lines, tolerance=0.3)
