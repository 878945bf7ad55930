"""Forms of the coast: land, islands, harbours, waters between, and what sails there."""

import math
from itertools import pairwise
from random import Random

from shapely import LineString, Polygon, affinity, box, union_all
from shapely.geometry.base import BaseGeometry

from ..frame import CENTRE, HEIGHT, WIDTH


def archipelago(random: Random) -> BaseGeometry:
    """A mainland at one edge and islands before it, smaller the farther out they lie."""
    mainland = _island(random, WIDTH * 0.02, random.uniform(0.3, 0.7) * HEIGHT, 400)
    islands = []
    for distance, radius in ((0.46, 120), (0.58, 64), (0.66, 150), (0.8, 42), (0.92, 70)):
        y = random.uniform(0.12, 0.88) * HEIGHT
        x = (distance + random.uniform(-0.05, 0.05)) * WIDTH
        islands.append(_island(random, x, y, radius * random.uniform(0.6, 1.15)))
    return _worn(union_all([mainland, *islands]))


def fairway(random: Random) -> BaseGeometry:
    """Skerries on both sides of a water that winds between them."""
    skerries, bend = [], random.uniform(0.1, 0.22)
    for step in range(6):
        along = (step + 0.5) / 6
        middle = 0.5 + bend * math.sin(along * 2 * math.pi)
        for side in (-1, 1):
            away = random.uniform(0.24, 0.4)
            skerries.append(
                _island(
                    random,
                    along * WIDTH + random.uniform(-40, 40),
                    (middle + side * away) * HEIGHT,
                    random.choice([34, 58, 88, 118]),
                )
            )
    return _worn(union_all(skerries))


def sound(random: Random) -> BaseGeometry:
    """Two shores and the narrow water between them, from edge to edge."""
    points, y = [], HEIGHT * random.uniform(0.3, 0.45)
    for step in range(9):
        points.append((step / 8 * (WIDTH + 400) - 200, y))
        y = HEIGHT * 0.5 + random.choice([-1, 1]) * random.uniform(60, 210)
    water = _smooth(points).buffer(random.uniform(80, 115))
    arm = _smooth([points[4], (points[4][0] + 130, y - 420), (points[4][0] + 40, -300)])
    land = box(-500, -500, WIDTH + 500, HEIGHT + 500)
    tilted = affinity.rotate(union_all([water, arm.buffer(52)]), random.uniform(-24, 24), CENTRE)
    island = _island(random, *CENTRE, random.uniform(28, 46))
    return _worn(union_all([land.difference(tilted), island]))


def harbour(random: Random) -> BaseGeometry:
    """A quay with piers, and two breakwaters that leave an opening between them."""
    ground = HEIGHT * random.uniform(0.66, 0.74)
    parts = [box(-400, ground, WIDTH + 400, HEIGHT + 500)]
    for number in range(random.randint(3, 4)):
        x = WIDTH * (0.3 + 0.13 * number) + random.uniform(-14, 14)
        parts.append(box(x, ground - random.uniform(70, 210), x + random.choice([34, 52]), ground))
    top, opening = HEIGHT * random.uniform(0.2, 0.3), WIDTH * random.uniform(0.44, 0.6)
    left = [(WIDTH * 0.08, HEIGHT), (WIDTH * 0.12, top + 90), (opening - 90, top)]
    right = [(WIDTH * 0.92, HEIGHT), (WIDTH * 0.9, top + 70), (opening + 110, top + 50)]
    arms = [LineString(arm).buffer(30, join_style="mitre") for arm in (left, right)]
    skerry = _island(random, WIDTH * random.uniform(0.2, 0.3), HEIGHT * 0.04, 60)
    form = union_all([*parts, *arms, skerry]).buffer(8).buffer(-8)
    return affinity.rotate(form, random.uniform(-14, 14), CENTRE)


def hull(random: Random) -> BaseGeometry:
    """Ships seen from above, one of them large."""
    length, beam = random.uniform(900, 1050), random.uniform(220, 290)
    hatches = [
        box(-length * 0.34, -beam * 0.16, -length * 0.06, beam * 0.16).buffer(20),
        box(length * 0.05, -beam * 0.1, length * 0.19, beam * 0.1).buffer(20),
    ]
    form = _ship(length, beam).difference(union_all(hatches))
    tug = affinity.translate(_ship(250, 96), random.uniform(-300, 60), -beam - 90)
    fleet = union_all([form, tug, affinity.translate(_ship(150, 60), 330, beam + 70)])
    turned = affinity.rotate(fleet, random.choice([-32, -22, 18, 28]), (0, 0))
    return affinity.translate(turned, *CENTRE)


def _ship(length: float, beam: float) -> Polygon:
    """A deck: a pointed bow, sides that swell, a stern cut straight."""
    side = []
    for step in range(41):
        along = step / 40
        side.append((length * (along - 0.5), beam / 2 * min(1, 0.72 + along) * (1 - along**3.2)))
    return Polygon([*side, *((x, -y) for x, y in reversed(side))]).buffer(-6).buffer(6)


def _island(random: Random, x: float, y: float, radius: float) -> Polygon:
    """A round that wind and water have worked on: a circle and a few waves of its radius."""
    waves = [
        (n, random.uniform(0.06, 0.26) / n**0.4, random.uniform(0, 6.28)) for n in (2, 3, 4, 7)
    ]
    corners = []
    for step in range(120):
        angle = step / 120 * 2 * math.pi
        reach = radius * (1 + sum(a * math.sin(n * angle + phase) for n, a, phase in waves))
        corners.append((x + reach * math.cos(angle), y + reach * 0.86 * math.sin(angle)))
    return Polygon(corners).buffer(0)


def _worn(land: BaseGeometry) -> BaseGeometry:
    """Return land without corners: no bay is narrower than a boat."""
    return land.buffer(16).buffer(-26).buffer(10)


def _smooth(points: list[tuple[float, float]]) -> LineString:
    """A line through points with its corners cut three times (Chaikin)."""
    for _round in range(3):
        cut = [points[0]]
        for (x0, y0), (x1, y1) in pairwise(points):
            cut.append((0.75 * x0 + 0.25 * x1, 0.75 * y0 + 0.25 * y1))
            cut.append((0.25 * x0 + 0.75 * x1, 0.25 * y0 + 0.75 * y1))
        points = [*cut, points[-1]]
    return LineString(points)
