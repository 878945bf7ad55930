"""The map of the municipalities: outlines for the page, and the sea that lies behind them."""

from functools import cache
from typing import NamedTuple

from shapely import Polygon, box, union_all
from shapely.geometry.base import BaseGeometry

from ..curves import THICK_EVERY, curve_at
from ..paths import path_data, rings
from .land import Window, islands, mainland, near
from .places import MUNICIPALITIES, NAMES
from .plate import Plate

WINDOW = Window(14.33, 16.08, 56.53, 400, 262)
STEP, CURVES = 8, 30


class Outline(NamedTuple):
    """A municipality on the map: its path, and where its name stands."""

    path: str
    x: int
    y: int


@cache
def outlines() -> dict[str, Outline]:
    """Return the outlines by the municipalities' slugs."""
    return {slug: _outline(slug) for slug in MUNICIPALITIES}


def sea_chart() -> str:
    """Return what lies behind the outlines: sea with its curves, and the counties around."""
    land = union_all([mainland(WINDOW, wear=0), islands(WINDOW, wear=0.2)])
    form, sheet = near(union_all([land, *map(_area, MUNICIPALITIES)]), WINDOW), WINDOW.sheet
    light = {
        "s": "fill:#00508c", "n": "fill:#d9ccb1", "p": "fill:#f6f0e4", "l": "stroke:#8cc4f2",
    }  # fmt: skip
    dark = {"s": "fill:#052c4b", "n": "fill:#2c261d", "p": "fill:#14120e", "l": "stroke:#5b9bd0"}
    plate = Plate(sheet, light, dark)
    frame = box(-2, -2, sheet[0] + 2, sheet[1] + 2)
    plate.lay("s", frame)
    curves = [curve_at(form, STEP * number, sheet) for number in range(1, CURVES)]
    thick = [curve for number, curve in enumerate(curves, 1) if number % THICK_EVERY == 0]
    thin = [curve for number, curve in enumerate(curves, 1) if number % THICK_EVERY]
    plate.lay("l", *thin, tolerance=0.3, decimals=1, opacity=0.55, stroke_width=0.5)
    plate.lay("l", *thick, tolerance=0.3, decimals=1, opacity=0.95, stroke_width=0.9)
    plate.lay("n", mainland(WINDOW, wear=0).intersection(frame), tolerance=0.3, decimals=1)
    plate.lay("p", islands(WINDOW).intersection(frame), tolerance=0.3, decimals=1)
    return plate.svg()


def _area(slug: str) -> BaseGeometry:
    return Polygon([WINDOW(place) for place in MUNICIPALITIES[slug]]).buffer(0)


def _outline(slug: str) -> Outline:
    data = "".join(path_data(ring) for ring in rings(_area(slug).simplify(0.9)))
    return Outline(data, *map(round, WINDOW(NAMES[slug])))
