"""Land and islands as forms: points that a coast passes, and the wear of water between them."""

import math
from dataclasses import dataclass
from itertools import pairwise
from random import Random

from shapely import Polygon, box, union_all
from shapely.geometry.base import BaseGeometry

from ..seeds import seeded
from .places import COAST, ISLANDS, Line, Place

LATITUDE = 56.2


@dataclass(frozen=True)
class Window:
    """The part of the world that a picture shows, in its units; true to scale at Blekinge."""

    west: float
    east: float
    north: float
    width: int
    height: int

    def __call__(self, place: Place) -> tuple[float, float]:
        """Return where a place lies in the picture."""
        scale = self.width / (self.east - self.west)
        down = scale / math.cos(math.radians(LATITUDE))
        return (place[0] - self.west) * scale, (self.north - place[1]) * down

    @property
    def sheet(self) -> tuple[int, int]:
        """Width and height of the picture."""
        return self.width, self.height


def mainland(window: Window, wear: float = 0.2) -> BaseGeometry:
    """Return the land behind the coast, far beyond the picture to the north."""
    coast = _worn([window(place) for place in COAST], wear, seeded("coast"))
    far_north = -3 * window.height
    return Polygon([(coast[0][0], far_north), *coast, (coast[-1][0], far_north)]).buffer(0)


def islands(window: Window, wear: float = 0.2, south: float = 0) -> BaseGeometry:
    """Return the islands, those south of a latitude left out."""
    return union_all([_island(window, *one, wear) for one in ISLANDS if one[1] > south])


def near(form: BaseGeometry, window: Window) -> BaseGeometry:
    """Return what of a form can draw a curve on the picture."""
    margin = window.width / 3
    return form.intersection(
        box(-margin, -margin, window.width + margin, window.height + margin)
    ).simplify(0.6)


def _island(window: Window, lon: float, lat: float, radius: float, wear: float) -> BaseGeometry:
    random = seeded(f"{lon}/{lat}")
    turn, corners = random.uniform(0, 6.28), []
    for number in range(9):
        angle = turn + number / 9 * 2 * math.pi
        reach = radius * random.uniform(0.6, 1.2)
        corners.append((lon + reach * math.cos(angle), lat + reach * 0.6 * math.sin(angle)))
    ring = [window(place) for place in [*corners, corners[0]]]
    return Polygon(_worn(ring, wear, random)).buffer(0)


def _worn(points: Line, wear: float, random: Random) -> Line:
    """Return a line with bays and points between its places, then its corners cut.

    How rough it is changes slowly along the way: rocky in places, smooth in others.
    """
    phase = random.uniform(0, 6.28)
    for depth in range(2):
        rough = [points[0]]
        for number, ((x0, y0), (x1, y1)) in enumerate(pairwise(points)):
            rocky = 0.25 + 0.75 * math.sin(phase + number / (9 * (depth + 1))) ** 2
            out = random.uniform(-wear, wear) * rocky
            middle = (x0 + x1) / 2 - (y1 - y0) * out, (y0 + y1) / 2 + (x1 - x0) * out
            rough += [middle, (x1, y1)]
        points = rough
    return _cut(_cut(points))


def _cut(points: Line) -> Line:
    """Cut the corners of a line (Chaikin); its ends stay."""
    line = [points[0]]
    for (x0, y0), (x1, y1) in pairwise(points):
        line += [(0.75 * x0 + 0.25 * x1, 0.75 * y0 + 0.25 * y1)]
        line += [(0.25 * x0 + 0.75 * x1, 0.25 * y0 + 0.75 * y1)]
    return [*line, points[-1]]
