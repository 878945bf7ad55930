"""Forms that are cut: milled, turned, punched and sawn."""

import math
from random import Random

from shapely import LineString, Point, Polygon, affinity, box, union_all
from shapely.geometry.base import BaseGeometry

from ..frame import CENTRE, HEIGHT, WIDTH


def pocket(random: Random) -> BaseGeometry:
    """A milled part: two plates in one, with bores and a slot."""
    x, y = random.uniform(-140, -60), random.uniform(-70, 70)
    left = box(-random.uniform(360, 470), -random.uniform(200, 300), 130, random.uniform(60, 200))
    right = box(x, y - 90, random.uniform(360, 480), y + random.uniform(200, 330))
    part = union_all([left, right]).buffer(-24).buffer(random.uniform(30, 80))
    slot = LineString([(x + 20, y + 20), (x + random.uniform(130, 220), y + 20)])
    holes = [
        Point(left.bounds[0] + 150, random.uniform(-110, -60)).buffer(random.uniform(60, 96)),
        Point(right.bounds[2] - 130, y + random.uniform(60, 100)).buffer(random.uniform(60, 110)),
        slot.buffer(random.uniform(30, 44)),
    ]
    turned = affinity.rotate(part.difference(union_all(holes)), random.uniform(-30, 30), (0, 0))
    return affinity.translate(turned, *CENTRE)


def bores(random: Random) -> BaseGeometry:
    """Round plugs of a few sizes, kept apart."""
    centres: list[tuple[float, float]] = []
    for _attempt in range(400):
        place = (random.uniform(0.06, 0.94) * WIDTH, random.uniform(0.08, 0.92) * HEIGHT)
        if all(math.dist(place, other) > 240 for other in centres):
            centres.append(place)
    return union_all([Point(centre).buffer(random.choice([30, 50, 76, 104])) for centre in centres])


def flange(random: Random) -> BaseGeometry:
    """A turned flange with its ring of bolt holes, cut by the edge of the picture."""
    radius = random.uniform(400, 520)
    centre = Point(WIDTH * random.uniform(0.22, 0.5), HEIGHT * random.uniform(0.35, 0.65))
    holes, count = [centre.buffer(radius * random.uniform(0.3, 0.42))], random.choice([6, 8, 10])
    turn = random.uniform(0, 1)
    for number in range(count):
        angle = (number + turn) / count * 2 * math.pi
        reach = radius * 0.74
        x, y = centre.x + reach * math.cos(angle), centre.y + reach * math.sin(angle)
        holes.append(Point(x, y).buffer(radius * 0.095))
    return centre.buffer(radius, quad_segs=32).difference(union_all(holes))


def gear(random: Random) -> BaseGeometry:
    """Two gear wheels that mesh, the large one cut by the edge."""
    teeth, small = random.randint(16, 22), random.randint(8, 10)
    module = random.uniform(42, 50)
    large, pinion = _wheel(teeth, module), _wheel(small, module)
    away = module * (teeth + small) / 2
    angle = random.uniform(-0.5, 0.5)
    pinion = affinity.rotate(pinion, 180 / small, (0, 0))
    pair = union_all([large, affinity.translate(pinion, away)])
    turned = affinity.rotate(pair, math.degrees(angle), (0, 0))
    return affinity.translate(turned, WIDTH * 0.26, HEIGHT * (0.5 - 0.28 * math.sin(angle)))


def _wheel(teeth: int, module: float) -> BaseGeometry:
    """A wheel with teeth a little narrower than the gaps between them, and a bore."""
    pitch = teeth * module / 2
    corners = []
    for number in range(teeth):
        for reach, share in ((-1.1, -0.3), (0.9, -0.12), (0.9, 0.12), (-1.1, 0.3)):
            angle = (number + share) / teeth * 2 * math.pi
            radius = pitch + reach * module
            corners.append((radius * math.cos(angle), radius * math.sin(angle)))
    wheel = Polygon(corners).buffer(-5).buffer(9).buffer(-4)
    return wheel.difference(Point(0, 0).buffer(max(pitch * 0.34, 46)))


def shaft(random: Random) -> BaseGeometry:
    """A turned shaft with shoulders and grooves, from edge to edge."""
    x, top = -300.0, []
    radius = 90.0
    while x < WIDTH + 300:
        reach = random.uniform(90, 230)
        top += [(x, radius), (x + reach, radius)]
        x += reach
        if random.random() < 0.3:  # a groove
            top += [(x, radius - 34), (x + 34, radius - 34)]
            x += 34
        radius = random.choice([r for r in (70, 110, 160, 215, 260) if abs(r - radius) > 30])
    body = Polygon([*top, *((x, -y) for x, y in reversed(top))]).buffer(-6).buffer(6)
    key = LineString([(WIDTH * 0.4, 0), (WIDTH * 0.55, 0)]).buffer(26)
    tilted = affinity.rotate(body.difference(key), random.choice([-26, -12, 14, 24]), (600, 0))
    return affinity.translate(tilted, 0, HEIGHT / 2)


def nested_parts(random: Random) -> BaseGeometry:
    """Parts laid out on a sheet before they are cut, with the same gap between all."""
    parts, cell = [], random.choice([310, 370, 430])
    for column in range(-1, int(WIDTH / cell) + 2):
        for row in range(-1, int(HEIGHT / cell) + 2):
            part = _part(random, cell - 84)
            parts.append(affinity.translate(part, (column + 0.5) * cell, (row + 0.5) * cell))
    return affinity.rotate(union_all(parts), random.choice([-18, -9, 9, 18]), CENTRE)


def _part(random: Random, size: float) -> BaseGeometry:
    """A bracket, a ring, a plate with a slot or a lug: what fits in a square of a size."""
    half = size / 2
    square = box(-half, -half, half, half)
    kind = random.randrange(4)
    if kind == 0:
        part = square.difference(box(-half * 0.2, -half * 1.1, half * 1.1, half * 0.2))
    elif kind == 1:
        part = Point(0, 0).buffer(half).difference(Point(0, 0).buffer(half * 0.45))
    elif kind == 2:
        part = square.difference(box(-half * 0.5, -half * 0.12, half * 0.5, half * 0.12).buffer(20))
    else:
        lug = union_all([Point(0, -half * 0.35).buffer(half * 0.65), box(-half, 0, half, half)])
        part = lug.convex_hull.difference(Point(0, -half * 0.3).buffer(half * 0.3))
    return affinity.rotate(part.buffer(-12).buffer(12), random.randrange(4) * 90, (0, 0))


def perforated(random: Random) -> BaseGeometry:
    """A sheet with holes in rows that change in size from one side to the other."""
    pitch, long = random.choice([190, 220, 250]), random.random() < 0.5
    holes = []
    for row in range(-3, int(HEIGHT / pitch) + 5):
        for column in range(-3, int(WIDTH / pitch) + 4):
            x, y = (column + row % 2 / 2) * pitch, row * pitch * 0.866
            radius = pitch * (0.12 + 0.26 * min(1, max(0, x / WIDTH)))
            ends = [(x, y - radius * 0.4), (x, y + radius * 0.4)]
            holes.append(
                LineString(ends).buffer(radius * 0.8) if long else Point(x, y).buffer(radius)
            )
    sheet = box(-900, -900, WIDTH + 900, HEIGHT * random.uniform(0.56, 0.62))
    return affinity.rotate(sheet.difference(union_all(holes)), random.uniform(-20, 20), CENTRE)


def profile(random: Random) -> BaseGeometry:
    """The cross-section of an extruded profile, with a slot on each side."""
    size = random.uniform(560, 680)
    half, lip, mouth = size / 2, size * 0.07, size * 0.08
    section = box(-half, -half, half, half).buffer(-20).buffer(20)
    slot = union_all(
        [
            box(-mouth, -half - 40, mouth, -half + lip * 2),
            Polygon([(-lip * 2.6, lip - half), (lip * 2.6, lip - half), (lip, -half * 0.42),
                     (-lip, -half * 0.42)]),
        ]
    ).buffer(4)  # fmt: skip
    slots = [affinity.rotate(slot, 90 * side, (0, 0)) for side in range(4)]
    section = section.difference(union_all([*slots, Point(0, 0).buffer(size * 0.1)]))
    pair = union_all([section, affinity.translate(section, size + 46)])
    turned = affinity.rotate(pair, random.choice([-45, -30, 0, 15, 45]), (0, 0))
    return affinity.translate(turned, WIDTH * random.uniform(0.3, 0.45), HEIGHT / 2)
