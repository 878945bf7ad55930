"""Pages without a picture get a drawing of their own."""

from io import BytesIO

import pytest
from lxml import etree
from PIL import Image

from techtank.core.art import draw
from techtank.core.art.motifs import BY_NAME


@pytest.mark.parametrize("motif", BY_NAME)
def test_every_motif_is_an_svg_of_little_weight_and_a_png_of_the_asked_size(motif):
    drawing = draw(f"{motif}-1", 400, 300)
    assert etree.fromstring(drawing.svg()).tag.endswith("svg")
    assert len(drawing.svg()) < 60_000
    assert Image.open(BytesIO(drawing.png())).size == (400, 300)


def test_a_seed_gives_the_same_drawing_every_time_and_another_seed_another():
    assert draw("a", 400, 300).svg() == draw("a", 400, 300).svg()
    assert draw("a", 400, 300).png() == draw("a", 400, 300).png()
    assert draw("a", 400, 300).svg() != draw("b", 400, 300).svg()


def test_a_wide_drawing_is_cut_and_not_stretched():
    root = etree.fromstring(draw("a", 1600, 700).svg())
    _x, _y, across, down = map(float, root.get("viewBox").split())
    assert across / down == pytest.approx(1600 / 700)
