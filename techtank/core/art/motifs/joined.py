"""Forms that are joined, and those that move: seams, robots, chains, screws."""

import math
from itertools import pairwise
from random import Random

from shapely import LineString, Point, Polygon, affinity, box, union_all
from shapely.geometry.base import BaseGeometry

from ..frame import CENTRE, HEIGHT, WIDTH


def weld_seam(random: Random) -> BaseGeometry:
    """Two sheets and the overlapping beads of the seam between them."""
    gap, middle = random.uniform(54, 70), HEIGHT / 2
    sheets = [
        box(-500, middle + gap, WIDTH + 500, middle + random.uniform(210, 300)),
        box(-500, middle - random.uniform(250, 700), WIDTH + 500, middle - gap),
    ]
    pitch, done = gap * 0.92, WIDTH * random.uniform(0.45, 0.7)
    beads = [
        Point(-400 + pitch * number, middle).buffer(gap * 0.86)
        for number in range(int((400 + done) / pitch))
    ]
    seam = union_all([*beads, *sheets]).buffer(-5).buffer(5)
    return affinity.rotate(seam, random.choice([-32, -20, 16, 28]), CENTRE)


def robot(random: Random) -> BaseGeometry:
    """The arm of a robot: a foot, two links that swing in their joints, and a tool."""
    foot = Point(WIDTH * random.uniform(0.24, 0.34), HEIGHT * 0.84)
    elbow = _reach(foot, random.uniform(430, 480), random.uniform(-112, -88))
    wrist = _reach(elbow, random.uniform(380, 430), random.uniform(-12, 24))
    tip = _reach(wrist, 190, random.uniform(60, 100))
    parts = [
        foot.buffer(140),
        box(foot.x - 190, foot.y + 60, foot.x + 190, HEIGHT + 300),
        LineString([foot, elbow]).buffer(70),
        elbow.buffer(112),
        LineString([elbow, wrist]).buffer(50),
        wrist.buffer(78),
        LineString([wrist, tip]).buffer(26, cap_style="flat"),
    ]
    bores = [joint.buffer(radius) for joint, radius in ((foot, 58), (elbow, 46), (wrist, 30))]
    bench = box(tip.x - 190, tip.y + 90, WIDTH + 300, HEIGHT + 300)
    return union_all([*parts, bench]).buffer(10).buffer(-10).difference(union_all(bores))


def _reach(start: Point, length: float, degrees: float) -> Point:
    angle = math.radians(degrees)
    return Point(start.x + length * math.cos(angle), start.y + length * math.sin(angle))


def propeller(random: Random) -> BaseGeometry:
    """A ship's propeller: blades that lean back as they reach out, and the hub.

    Three or five of them: four hooked arms are a sign that nobody wants to see.
    """
    count, length = random.choice([3, 5]), random.uniform(430, 520)
    lean, breadth = random.uniform(0.5, 0.8), length * 0.62 / count**0.5
    blade = union_all([_blade_point(length, lean, breadth, step / 24) for step in range(25)])
    turn = random.uniform(0, 360)
    blades = [affinity.rotate(blade, turn + 360 / count * n, (0, 0)) for n in range(count)]
    form = union_all([Point(0, 0).buffer(112), *blades]).buffer(24).buffer(-24)
    bored = form.difference(Point(0, 0).buffer(46))
    return affinity.translate(bored, WIDTH * random.uniform(0.38, 0.6), CENTRE[1])


def _blade_point(length: float, lean: float, breadth: float, along: float) -> BaseGeometry:
    """A round of the blade: broad in the middle of its reach, turned back by the lean."""
    reach, angle = length * (0.18 + 0.72 * along), lean * along**1.6
    radius = breadth * (0.2 + 0.42 * math.sin(math.pi * (0.12 + 0.72 * along)))
    return Point(reach * math.cos(angle), reach * math.sin(angle)).buffer(radius)


def screw(random: Random) -> BaseGeometry:
    """Hexagon nuts side by side, some of them on their bolts."""
    size = random.uniform(185, 230)
    nuts = []
    for number, (x, y) in enumerate(NEIGHBOURS):
        if number and random.random() < 0.28:
            continue
        nut = _hexagon(size).buffer(-14).buffer(14).difference(Point(0, 0).buffer(size * 0.52))
        if random.random() < 0.5:
            nut = nut.union(Point(0, 0).buffer(size * 0.36))
        nuts.append(affinity.translate(nut, x * size, y * size))
    turned = affinity.rotate(union_all(nuts), random.uniform(0, 60), (0, 0))
    return affinity.translate(
        turned, WIDTH * random.uniform(0.35, 0.6), HEIGHT * random.uniform(0.4, 0.6)
    )


#: A nut and the six around it, in units of its size.
NEIGHBOURS = (
    (0, 0), (1.82, 1.05), (1.82, -1.05), (-1.82, 1.05), (-1.82, -1.05), (0, 2.1), (0, -2.1)
)  # fmt: skip


def _hexagon(size: float) -> Polygon:
    turns = [number * math.pi / 3 for number in range(6)]
    return Polygon([(size * math.cos(angle), size * math.sin(angle)) for angle in turns])


def chain(random: Random) -> BaseGeometry:
    """The plates of a roller chain, link by link along an arc."""
    pitch, radius = random.uniform(230, 270), random.uniform(640, 900)
    step = pitch / radius
    links = []
    first = random.uniform(0, step)
    centre = (WIDTH / 2, HEIGHT * 0.42 + radius)
    joints = [
        Point(centre[0] + radius * math.sin(angle), centre[1] - radius * math.cos(angle))
        for angle in (first + step * n for n in range(-5, 6))
    ]
    for start, end in list(pairwise(joints))[::2]:
        waist = LineString([start, end]).buffer(58)
        links.append(union_all([start.buffer(100), end.buffer(100), waist]).buffer(30).buffer(-30))
    rollers = [joint.buffer(44) for joint in joints]
    return affinity.rotate(
        union_all(links).difference(union_all(rollers)), random.choice([-18, 0, 12]), CENTRE
    )
