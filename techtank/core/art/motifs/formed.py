"""Forms that are bent, pressed and rolled."""

import math
from random import Random

from shapely import LineString, Point, Polygon, affinity, box, union_all
from shapely.geometry.base import BaseGeometry

from ..frame import CENTRE, HEIGHT, WIDTH


def bent_sheet(random: Random) -> BaseGeometry:
    """The profile of a bent sheet from edge to edge."""
    x, y = -200.0, HEIGHT * random.uniform(0.55, 0.75)
    points = [(x, y)]
    for across, down in [(0.34, 0), (0.12, -0.42), (0.2, 0), (0.13, 0.34), (0.18, 0), (0.1, -0.5)]:
        x += WIDTH * across * random.uniform(0.85, 1.15)
        y += HEIGHT * down * random.uniform(0.8, 1.15)
        points.append((x, y))
    points.append((WIDTH + 300, y))
    thickness = random.choice([36, 52, 70])
    return LineString(points).buffer(thickness, cap_style="flat").buffer(34).buffer(-34)


def press_stroke(random: Random) -> BaseGeometry:
    """A punch on its way down into a die, and the sheet that it bends between them."""
    middle, depth = WIDTH * random.uniform(0.42, 0.58), random.uniform(190, 250)
    half = depth * random.uniform(0.8, 1)
    y = HEIGHT * 0.42
    punch = Polygon([(middle - half, -300), (middle + half, -300), (middle + half, y - depth),
                     (middle, y), (middle - half, y - depth)])  # fmt: skip
    die = box(-300, y + 120, WIDTH + 300, HEIGHT + 400).difference(
        Polygon(
            [
                (middle - half - 70, y + 110),
                (middle + half + 70, y + 110),
                (middle, y + 110 + depth),
            ]
        )
    )
    dip = random.uniform(0.3, 0.6) * depth
    sheet = LineString(
        [
            (-300, y - dip * 0.2),
            (middle - half * 1.2, y + 28),
            (middle, y + 28 + dip),
            (middle + half * 1.2, y + 28),
            (WIDTH + 300, y - dip * 0.2),
        ]
    ).buffer(19)
    punch = affinity.translate(punch, 0, dip - 34)
    form = union_all([punch.buffer(-10).buffer(10), sheet, die.buffer(-10).buffer(10)])
    return affinity.rotate(form, random.choice([-8, 0, 0, 8]), CENTRE)


def bent_tube(random: Random) -> BaseGeometry:
    """A tube that runs back and forth, bent with one and the same radius."""
    runs, reach = random.choice([3, 4]), random.uniform(170, 300)
    pitch = HEIGHT * 1.15 / runs
    points = [(-400.0, -pitch * 0.2)]
    for run in range(runs + 1):
        right = run % 2 == 0
        y = pitch * (run + 0.2)
        turn = WIDTH - reach + random.uniform(-60, 60) if right else reach + random.uniform(-60, 60)
        points += [(turn, points[-1][1]), (turn, y)]
    points.append((-400, points[-1][1]))
    bend = pitch * 0.38
    tube = LineString(_rounded(points, bend)).buffer(random.uniform(48, 66), cap_style="flat")
    return affinity.rotate(tube, random.choice([-14, -6, 8, 16]), CENTRE)


def _rounded(points: list[tuple[float, float]], radius: float) -> list[tuple[float, float]]:
    """Return a line of right angles with quarter circles at its corners."""
    line = [points[0]]
    for before, here, after in zip(points, points[1:], points[2:], strict=False):
        (ax, ay), (bx, by) = _towards(here, before), _towards(here, after)
        cut = min(radius, math.dist(before, here) / 2, math.dist(here, after) / 2)
        for step in range(13):
            angle = step / 12 * math.pi / 2
            a, b = 1 - math.sin(angle), 1 - math.cos(angle)
            line.append((here[0] + cut * (ax * a + bx * b), here[1] + cut * (ay * a + by * b)))
    return [*line, points[-1]]


def _towards(start: tuple[float, float], goal: tuple[float, float]) -> tuple[float, float]:
    """Return the direction from one point to another, of length one."""
    length = math.dist(start, goal) or 1
    return (goal[0] - start[0]) / length, (goal[1] - start[1]) / length


def coil(random: Random) -> BaseGeometry:
    """A coil of strip that unwinds along the floor."""
    thick, gap = random.uniform(34, 46), random.uniform(66, 80)
    outer = random.uniform(300, 350)
    centre = (WIDTH * random.uniform(0.3, 0.4), HEIGHT * 0.46)
    turns = (outer - 90) / (gap + thick)
    line = []
    for step in range(int(turns * 60) + 1):
        angle = math.pi / 2 + step / 60 * 2 * math.pi
        radius = outer - step / 60 * (gap + thick)
        line.append((centre[0] + radius * math.cos(angle), centre[1] + radius * math.sin(angle)))
    end = (WIDTH + 300, centre[1] + outer + random.uniform(-60, 30))
    strip = LineString([end, (centre[0] + 300, centre[1] + outer), *line])
    return strip.buffer(thick / 2 + 6).union(Point(centre).buffer(52))


def spiral(random: Random) -> BaseGeometry:
    """A spiral channel, as a scroll is milled from the middle outwards."""
    centre = (WIDTH * random.uniform(0.4, 0.6), HEIGHT * random.uniform(0.42, 0.58))
    pitch, turns = random.uniform(150, 200), random.choice([2.5, 3, 3.5])
    begin, way = random.uniform(0, 6.28), random.choice([-1, 1])
    line = []
    for step in range(int(turns * 60)):
        angle = begin + way * step / 60 * 2 * math.pi
        radius = 30 + step / 60 * pitch
        line.append((centre[0] + radius * math.cos(angle), centre[1] + radius * math.sin(angle)))
    return LineString(line).buffer(random.uniform(30, 40)).union(Point(centre).buffer(66))
