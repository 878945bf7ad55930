"""One more member: a large +1 and the curves round it, behind the call to join."""

from shapely import Point, affinity
from shapely.geometry import LineString
from shapely.ops import substring

from ..curves import THICK_EVERY, curve_at
from ..letters import lettering
from .plate import Plate

SHEET = (1600, 900)
STEP, CURVES = 28, 18


def plus_one() -> str:
    """Return the picture; its ground is the filled band that it lies on."""
    form = lettering("+1", 900, tracking=-0.02)
    _left, top, right, bottom = form.bounds
    form = affinity.translate(form, SHEET[0] * 1.035 - right, (SHEET[1] - top - bottom) / 2)
    light = {"k": "stroke:#e0866a", "f": "fill:#f6f0e4", "e": "stroke:#17140f"}
    plate = Plate(SHEET, light, {"k": "stroke:#c0603f"})
    for number in range(1, CURVES + 1):
        thick = number % THICK_EVERY == 0
        faded = round(0.95 - 0.8 * number / CURVES, 2)
        curve = curve_at(form, STEP * number, SHEET)
        plate.lay("k", curve, opacity=faded, stroke_width=4.5 if thick else 2.2)
    plate.lay("f", form)
    path = substring(curve_at(form, STEP * 2, SHEET), 0.34, 0.74, normalized=True)
    x, y = path.coords[-1]
    plate.lay("e", path, stroke_width=10)
    plate.lay("e", Point(x, y).buffer(22).exterior, stroke_width=7)
    plate.lay("e", LineString([(x - 34, y), (x + 34, y)]), stroke_width=4)
    plate.lay("e", LineString([(x, y - 34), (x, y + 34)]), stroke_width=4)
    return plate.svg()
