"""Initials as an island with its depth contours: the face of who has no portrait and no logo."""

from shapely import affinity, box

from .curves import Pen, lay_curves, lay_tool_path
from .drawing import Drawing
from .letters import lettering
from .palette import WAYS
from .seeds import seeded

SIZE = 600
PEN = Pen(thin=2.6, thick=4.8, tool=12, radius=20)
STEPS = (20, 24, 28)
#: Letters stay within this share of the square, so that a crop to 4:3 or 4:5 shows them whole.
ACROSS, DOWN = 0.6, 0.4


def draw_monogram(initials: str, variant: int) -> Drawing:
    """Return the square drawing of one or two letters: the same bytes for the same variant."""
    random = seeded(f"{initials}/{variant}")
    way = list(WAYS.values())[variant % len(WAYS)]
    form = lettering(initials, 400, tracking=-0.03)
    left, top, right, bottom = form.bounds
    scale = min(SIZE * ACROSS / (right - left), SIZE * DOWN / (bottom - top))
    middle = SIZE / 2 + random.uniform(-28, 28), SIZE / 2 + random.uniform(-24, 24)
    form = affinity.translate(form, middle[0] - (left + right) / 2, middle[1] - (top + bottom) / 2)
    form = affinity.scale(form, scale, scale, origin=middle)
    drawing = Drawing(SIZE, SIZE, way.ground, sheet=(SIZE, SIZE))
    curves = lay_curves(drawing, form, way, random.choice(STEPS), PEN)
    heart = box(SIZE * 0.16, SIZE * 0.16, SIZE * 0.84, SIZE * 0.84)
    lay_tool_path(drawing, curves[1:4], way, random, heart, PEN)
    return drawing
