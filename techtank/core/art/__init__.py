"""Drawings made from a seed: a form, its parallel curves, and the path of a tool.

A coast on a chart and a tool path in a milling machine are the same thing, offset curves; all
pictures of the identity speak that language.
"""

from random import Random
from typing import TypeVar

from shapely import affinity, box
from shapely.geometry.base import BaseGeometry

from .curves import lay_curves, lay_inner_curves, lay_tool_path
from .drawing import Drawing, Shape
from .frame import CENTRE, HEART, HEIGHT, WIDTH
from .monogram import draw_monogram
from .motifs import BY_NAME
from .palette import WAYS
from .seeds import seeded

__all__ = ["EDITION", "Drawing", "Shape", "draw", "draw_monogram"]

#: Counts up when drawings change, so that no cache mixes old and new ones.
EDITION = 2
#: Distances between curves: fine, even and bold drawings.
STEPS = (18, 22, 27)
#: How much larger than designed a form may be shown.
CROPS = (1, 1.1, 1.25, 1.45)
#: What lies farther outside the sheet than this draws no curve on it.
SURROUNDINGS = 500

Card = TypeVar("Card")


def draw(seed: str, width: int, height: int) -> Drawing:
    """Return the drawing of a seed: the same bytes every time, on every machine.

    A seed whose last part begins with a motif's name ("ficka-3") gets that motif. Numbers in a
    row ("7", "8", "9") get different motifs and colours, so that a list shows no twins.
    """
    random = seeded(seed)
    number = int(seed) if seed.isdecimal() else random.randrange(10_000)
    motif = BY_NAME.get(seed.rsplit("/", 1)[-1].split("-")[0])
    motif = motif or _dealt(list(BY_NAME.values()), number)
    way = WAYS[_dealt(list(WAYS), number)]
    form = _cropped(motif(random), random)
    step = random.choice(STEPS)
    drawing = Drawing(width, height, way.ground)
    curves = lay_curves(drawing, form, way, step)
    lay_inner_curves(drawing, form, way, step)
    lay_tool_path(drawing, curves, way, random, box(*HEART))
    return drawing


def _cropped(form: BaseGeometry, random: Random) -> BaseGeometry:
    """Return the form nearer to the eye, round a place in the heart, and perhaps mirrored."""
    left, top, right, bottom = HEART
    place = (random.uniform(left, right), random.uniform(top, bottom))
    scale = random.choice(CROPS)
    form = affinity.scale(form, random.choice((-1, 1)), 1, origin=CENTRE)
    placed = affinity.scale(form, scale, scale, origin=place)
    return placed.intersection(
        box(-SURROUNDINGS, -SURROUNDINGS, WIDTH + SURROUNDINGS, HEIGHT + SURROUNDINGS)
    ).simplify(0.5)


def _dealt(cards: list[Card], number: int) -> Card:
    """Return the card that a number gets if each round deals all cards in an order of its own."""
    round_, place = divmod(number, len(cards))
    order = cards[:]
    seeded(f"{len(cards)}/{round_}").shuffle(order)
    return order[place]
