"""What is drawn: a form, and the parallel curves round it that a coast and a cutter share.

A motif takes its own random numbers and gives the form; `__init__` lays lines and tool path.
"""

import math
from collections.abc import Callable
from random import Random

from shapely import LineString, Point, Polygon, affinity, box, union_all
from shapely.geometry.base import BaseGeometry

from .drawing import DESIGN_HEIGHT as HEIGHT
from .drawing import DESIGN_WIDTH as WIDTH

Motif = Callable[[Random], BaseGeometry]


def archipelago(random: Random) -> BaseGeometry:
    """A mainland at one edge and islands before it."""
    side = random.choice([-1, 1])
    middle = WIDTH / 2 + side * WIDTH * random.uniform(0.42, 0.5)
    mainland = _island(random, middle, random.uniform(0.25, 0.75) * HEIGHT, 380)
    islands = [
        _island(
            random,
            WIDTH / 2 - side * random.uniform(-0.1, 0.45) * WIDTH,
            random.uniform(0.1, 0.9) * HEIGHT,
            random.choice([26, 40, 62, 95, 140]),
        )
        for _number in range(random.randint(5, 8))
    ]
    return union_all([mainland, *islands]).buffer(14).buffer(-14)


def pocket(random: Random) -> BaseGeometry:
    """A milled part: two plates in one, with holes and a slot."""
    part = union_all(
        [
            box(WIDTH * 0.16, HEIGHT * 0.2, WIDTH * random.uniform(0.55, 0.7), HEIGHT * 0.62),
            box(WIDTH * random.uniform(0.36, 0.48), HEIGHT * 0.42, WIDTH * 0.84, HEIGHT * 0.82),
        ]
    )
    part = part.buffer(-30).buffer(random.uniform(50, 80))
    holes = [
        Point(WIDTH * random.uniform(0.24, 0.32), HEIGHT * random.uniform(0.33, 0.46)).buffer(70),
        Point(WIDTH * random.uniform(0.68, 0.76), HEIGHT * random.uniform(0.58, 0.68)).buffer(100),
        box(WIDTH * 0.45, HEIGHT * 0.36, WIDTH * 0.56, HEIGHT * 0.4).buffer(26),
    ]
    return affinity.rotate(part.difference(union_all(holes)), random.uniform(-16, 16))


def bent_sheet(random: Random) -> BaseGeometry:
    """The profile of a bent sheet from edge to edge."""
    x, y = -200.0, HEIGHT * random.uniform(0.55, 0.75)
    points = [(x, y)]
    for across, down in [(0.34, 0), (0.12, -0.42), (0.2, 0), (0.13, 0.34), (0.18, 0), (0.1, -0.5)]:
        x += WIDTH * across * random.uniform(0.85, 1.15)
        y += HEIGHT * down * random.uniform(0.8, 1.15)
        points.append((x, y))
    points.append((WIDTH + 300, y))
    return LineString(points).buffer(62, cap_style="flat").buffer(34).buffer(-34)


def rings(random: Random) -> BaseGeometry:
    """Drilled holes of a few sizes, kept apart."""
    centres: list[tuple[float, float]] = []
    for _attempt in range(400):
        place = (random.uniform(0.06, 0.94) * WIDTH, random.uniform(0.08, 0.92) * HEIGHT)
        if all(math.dist(place, other) > 215 for other in centres):
            centres.append(place)
        if len(centres) == 9:
            break
    return union_all([Point(c).buffer(random.choice([24, 36, 54, 86])) for c in centres])


def weld_seam(random: Random) -> BaseGeometry:
    """Two sheets and the overlapping beads of the seam between them."""
    angle = random.uniform(-28, 28)
    gap = random.uniform(30, 46)
    middle = HEIGHT / 2
    sheets = [
        box(-500, middle + gap, WIDTH + 500, middle + random.uniform(250, 330)),
        box(-500, middle - random.uniform(250, 330), WIDTH + 500, middle - gap),
    ]
    beads = [Point(x, middle).buffer(gap * 0.82) for x in range(-400, WIDTH + 400, 150)]
    return affinity.rotate(union_all([*sheets, *beads]), angle, origin=(WIDTH / 2, middle))


def nested_parts(random: Random) -> BaseGeometry:
    """Parts laid out on a sheet before they are cut."""
    parts = []
    for column in range(4):
        for row in range(3):
            centre = ((column + 0.5) * WIDTH / 4, (row + 0.5) * HEIGHT / 3)
            parts.append(_part(random, *centre))
    return affinity.rotate(union_all(parts), random.choice([-12, -6, 6, 12]))


def _part(random: Random, x: float, y: float) -> BaseGeometry:
    kind = random.randrange(3)
    if kind == 0:
        part = box(x - 90, y - 62, x + 90, y + 62).buffer(18)
        return part.difference(Point(x + random.choice([-45, 45]), y).buffer(32))
    if kind == 1:
        corner = Polygon([(x - 95, y - 75), (x + 95, y + 75), (x - 95, y + 75)])
        return corner.buffer(-12).buffer(24)
    return Point(x, y).buffer(88).difference(Point(x, y).buffer(38))


def _island(random: Random, x: float, y: float, radius: float) -> Polygon:
    """A round that wind and water have worked on: a circle and four waves of its radius."""
    waves = [
        (n, random.uniform(0.05, 0.24) / n**0.35, random.uniform(0, 6.28)) for n in (2, 3, 5, 8)
    ]
    corners = []
    for step in range(96):
        angle = step / 96 * 2 * math.pi
        reach = radius * (1 + sum(a * math.sin(n * angle + phase) for n, a, phase in waves))
        corners.append((x + reach * math.cos(angle), y + reach * 0.85 * math.sin(angle)))
    return Polygon(corners).buffer(0)


#: A seed that begins with one of these words gets that motif.
BY_NAME: dict[str, Motif] = {
    "skargard": archipelago,
    "ficka": pocket,
    "bock": bent_sheet,
    "ringar": rings,
    "svets": weld_seam,
    "delar": nested_parts,
}
