"""Pages without a picture get a drawing of their own."""

from io import BytesIO
from itertools import pairwise

import pytest
from lxml import etree
from PIL import Image
from shapely import Point

from techtank.core.art import draw
from techtank.core.art.curves import curve_at
from techtank.core.art.motifs import BY_NAME
from techtank.core.art.palette import WAYS

TOOLS = {way.tool for way in WAYS.values()}


@pytest.mark.parametrize("motif", BY_NAME)
def test_every_motif_is_an_svg_of_little_weight_with_a_tool_at_work(motif):
    drawing = draw(f"{motif}-1", 400, 300)
    svg = drawing.svg()
    assert etree.fromstring(svg).tag.endswith("svg")
    assert len(svg) < 25_000
    assert any(f'stroke="{tool}" stroke-width="12"' in svg for tool in TOOLS)


def test_a_drawing_is_a_png_of_the_asked_size_as_well():
    assert Image.open(BytesIO(draw("ficka-1", 400, 300).png())).size == (400, 300)


def test_a_seed_gives_the_same_drawing_every_time_and_another_seed_another():
    assert draw("a", 400, 300).svg() == draw("a", 400, 300).svg()
    assert draw("a", 400, 300).png() == draw("a", 400, 300).png()
    assert draw("a", 400, 300).svg() != draw("b", 400, 300).svg()


def test_pages_in_a_row_get_drawings_in_different_colours():
    grounds = [draw(str(number), 400, 300).ground for number in range(8)]
    assert set(grounds[:4]) == set(grounds[4:]) == {way.ground for way in WAYS.values()}


def test_a_wide_drawing_is_cut_and_not_stretched():
    root = etree.fromstring(draw("a", 1600, 700).svg())
    _x, _y, across, down = map(float, root.get("viewBox").split())
    assert across / down == pytest.approx(1600 / 700)


def test_curves_are_parallel_to_the_form_and_to_each_other():
    form = Point(600, 450).buffer(100).union(Point(780, 450).buffer(100))
    curves = [curve_at(form, 20 * number, (1200, 900)) for number in (1, 2, 3)]
    for number, curve in enumerate(curves, start=1):
        for place in range(0, 100, 7):
            point = curve.interpolate(place / 100, normalized=True)
            assert form.distance(point) == pytest.approx(20 * number, abs=0.3)
    assert all(inner.length < outer.length for inner, outer in pairwise(curves))
