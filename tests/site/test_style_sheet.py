"""The style sheet: whole where the site is built, in parts where it is written."""

import re
from pathlib import Path

import pytest
from django.core.management import call_command
from django.test import override_settings

from techtank.core.paths import PROJECT_DIR
from techtank.core.static_files import IMPORT
from techtank.settings import base

FOLDER = PROJECT_DIR / "static" / "css"
SHEET = FOLDER / "site.css"
PARTS = sorted(path for path in FOLDER.glob("*.css") if path != SHEET)
LAYERS = ["reset", "tokens", "base", "layout", "components", "utilities", "print"]


@pytest.fixture(scope="module")
def built(tmp_path_factory) -> Path:
    """The folder of static files as production serves them."""
    folder = tmp_path_factory.mktemp("static")
    only_ours = ["django.contrib.staticfiles.finders.FileSystemFinder"]
    with override_settings(
        STATIC_ROOT=folder, STORAGES=base.STORAGES, STATICFILES_FINDERS=only_ours
    ):
        for _time in range(2):  # a second release on the same machine finds the first one's files
            call_command("collectstatic", interactive=False, verbosity=0)
    return folder


def test_every_style_sheet_is_a_part_of_the_one_that_pages_ask_for():
    imported = IMPORT.findall(SHEET.read_text())
    assert sorted(imported) == [part.name for part in PARTS]


def test_layers_are_named_in_their_order_once():
    assert f"@layer {', '.join(LAYERS)};" in SHEET.read_text()


@pytest.mark.parametrize("part", PARTS, ids=lambda part: part.name)
def test_every_rule_lies_in_a_layer(part):
    rules = re.sub(r"/\*.*?\*/", "", part.read_text(), flags=re.DOTALL)
    depth, outside, layers = 0, "", []
    for piece in re.split(r"([{}])", rules):
        if piece == "{":
            if depth == 0:
                layers.append(outside.strip())
                outside = ""
            depth += 1
        elif piece == "}":
            depth -= 1
        elif depth == 0:
            outside += piece
    assert not outside.strip()
    assert set(layers) <= {f"@layer {name}" for name in LAYERS}


CLASS = re.compile(r"\.[a-z][\w-]+(?=[^{}]*\{)")
COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)


def test_a_visitor_of_the_built_site_gets_the_style_sheet_in_one_piece(built):
    [sheet] = built.glob("css/site.????????????.css")
    text = sheet.read_text()
    assert "@import" not in text
    assert "/*" not in text
    for part in PARTS:
        classes = set(CLASS.findall(COMMENT.sub("", part.read_text())))
        assert {name for name in classes if name not in text} == set(), part.name
    fonts = re.findall(r'url\("([^"]+\.woff2)"\)', text)
    assert fonts
    assert all((sheet.parent / font).resolve().is_file() for font in fonts)


def test_the_built_style_sheet_selects_what_its_parts_select(built):
    [sheet] = built.glob("css/site.????????????.css")
    for part in PARTS:
        rules = COMMENT.sub("", part.read_text())
        for selectors in re.findall(r"([^{};]+)\{", rules):
            assert re.sub(r"\s*\n\s*", "\n", selectors).strip() in sheet.read_text(), part.name


def test_the_built_style_sheet_is_small(built):
    [sheet] = built.glob("css/site.????????????.css.gz")
    assert sheet.stat().st_size <= 20_000


def test_all_typefaces_together_are_no_more_than_60_kb():
    typefaces = [*(PROJECT_DIR / "static" / "fonts").glob("*.woff2")]
    assert len(typefaces) == 3
    assert sum(one.stat().st_size for one in typefaces) <= 60_000
