"""The emblem of the European Union on a card, drawn after the rule for its construction.

Interinstitutional Style Guide, annex A1: a rectangle half as wide again as high; twelve stars, one
point up, each within a circle of an eighteenth of the height, on a circle of a third of the height;
Reflex Blue #003399 and Yellow #FFCC00. Regulation (EU) 2021/1060, annex IX: the statement stands in
full beside it, in a permitted typeface, in black; no other logo is higher.
"""

from collections.abc import Sequence
from functools import cache
from math import cos, pi, sin
from textwrap import wrap

from PIL import Image, ImageDraw, ImageFont

from ..paths import PROJECT_DIR

BLUE, YELLOW, BLACK = "#003399", "#ffcc00", "#000000"
#: Higher than the symbol of the site.
SIZE = (108, 72)
STARS, POINTS = 12, 5
#: How far the inner corners of a star lie from its centre, in shares of its outer ones.
INNER = sin(pi / 10) / sin(7 * pi / 10)
#: The picture is drawn larger and made smaller, for smooth edges.
FINER = 8
UBUNTU = PROJECT_DIR / "static" / "fonts" / "ubuntu-bold.woff2"
LETTERS, LEADING, GAP = 22, 27, 16


def lay_emblem(
    card: Image.Image, left_bottom: tuple[int, int], statements: Sequence[str], right: int
) -> None:
    """Lay the emblem on a card with what stands beside it, in lines that end before `right`."""
    left, bottom = left_bottom
    top = bottom - SIZE[1]
    card.paste(draw_emblem(), (left, top))
    pencil, letters = ImageDraw.Draw(card), ImageFont.truetype(UBUNTU, LETTERS)
    beside = left + SIZE[0] + GAP
    signs = int((right - beside) / letters.getlength("n"))
    lines = [line for one in statements for line in wrap(one, max(signs, 1))]
    first = top + SIZE[1] / 2 - (len(lines) - 1) * LEADING / 2
    for number, line in enumerate(lines):
        place = (beside, first + number * LEADING)
        pencil.text(place, line, fill=BLACK, font=letters, anchor="lm")


@cache
def draw_emblem() -> Image.Image:
    """Return the emblem."""
    width, height = (side * FINER for side in SIZE)
    emblem = Image.new("RGB", (width, height), BLUE)
    pencil = ImageDraw.Draw(emblem)
    for number in range(STARS):
        angle = 2 * pi * number / STARS
        centre = (width / 2 + height / 3 * sin(angle), height / 2 - height / 3 * cos(angle))
        pencil.polygon(star(centre, height / 18), fill=YELLOW)
    return emblem.reduce(FINER)


def star(centre: tuple[float, float], radius: float) -> list[tuple[float, float]]:
    """Return the corners of a star with one point up."""
    corners = []
    for number in range(2 * POINTS):
        reach = radius if number % 2 == 0 else radius * INNER
        angle = pi * number / POINTS
        corners.append((centre[0] + reach * sin(angle), centre[1] - reach * cos(angle)))
    return corners
