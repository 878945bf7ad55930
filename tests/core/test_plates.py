"""The fixed pictures of the site are drawn by code, and light."""

import re
from fnmatch import fnmatch

import pytest
from lxml import etree

from techtank.core.art.plates import PLATES
from techtank.core.paths import PROJECT_DIR

FOLDER = PROJECT_DIR / "static" / "img"


@pytest.mark.parametrize("name", PLATES)
def test_a_plate_weighs_little_and_knows_its_shape(name):
    text = (FOLDER / name).read_text(encoding="utf-8")
    assert len(text.encode()) <= 16_000
    root = etree.fromstring(text)
    assert root.get("viewBox") == f"0 0 {root.get('width')} {root.get('height')}"


@pytest.mark.parametrize("name", ["coast-narrow.svg", "plus-one.svg"])
def test_what_is_in_the_folder_is_what_the_code_draws(name):
    assert (FOLDER / name).read_text(encoding="utf-8") == PLATES[name]()


def test_the_licences_name_every_picture():
    licences = (FOLDER / "LICENSES.md").read_text(encoding="utf-8")
    named = re.findall(r"`([^`]+)`", licences.partition("## ")[0])
    pictures = [path.name for path in FOLDER.iterdir() if path.suffix != ".md"]
    assert [name for name in pictures if not any(fnmatch(name, one) for one in named)] == []
