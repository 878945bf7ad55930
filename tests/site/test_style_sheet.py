"""The style sheets: whole where the site is built, in parts where they are written."""

import re
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from django.core.management import call_command
from django.test import override_settings
from wagtail.models import Page, get_page_models

from news.models import NewsIndexPage, NewsPage
from techtank.core.paths import PROJECT_DIR
from techtank.core.static_files import IMPORT
from techtank.home.models import StandardPage
from techtank.settings import base

pytestmark = pytest.mark.slow

FOLDER = PROJECT_DIR / "static" / "css"
SITE, ROOMS = FOLDER / "site.css", FOLDER / "rooms.css"
SHEETS = [SITE, ROOMS]
PARTS = sorted(path for path in FOLDER.glob("*.css") if path not in SHEETS)
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


def test_every_style_sheet_is_a_part_of_one_that_pages_ask_for():
    imported = [name for sheet in SHEETS for name in IMPORT.findall(sheet.read_text())]
    assert sorted(imported) == [part.name for part in PARTS]


def test_layers_are_named_in_their_order_once():
    assert f"@layer {', '.join(LAYERS)};" in SITE.read_text()


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
#: Pages of each type that are read.
SOME = 3
STATE = re.compile(r"::[\w-]+|:(?:hover|focus-visible|checked|popover-open)\b")


def rules_of(*parts: Path) -> str:
    """Return the text of style sheets without comments."""
    return COMMENT.sub("", "".join(part.read_text() for part in parts))


def parts_of(sheet: Path) -> list[Path]:
    """Return what a sheet imports."""
    return [FOLDER / name for name in IMPORT.findall(sheet.read_text())]


def built_sheet(folder: Path, sheet: Path, ending: str = "") -> Path:
    """Return a sheet as production serves it."""
    [found] = folder.glob(f"css/{sheet.stem}.????????????.css{ending}")
    return found


each_sheet = pytest.mark.parametrize("sheet", SHEETS, ids=lambda sheet: sheet.stem)


@each_sheet
def test_a_visitor_of_the_built_site_gets_a_style_sheet_in_one_piece(built, sheet):
    text = built_sheet(built, sheet).read_text()
    assert "@import" not in text
    assert "/*" not in text
    for part in parts_of(sheet):
        classes = set(CLASS.findall(rules_of(part)))
        assert {name for name in classes if name not in text} == set(), part.name


def test_the_built_style_sheet_finds_its_typefaces(built):
    sheet = built_sheet(built, SITE)
    fonts = re.findall(r'url\("([^"]+\.woff2)"\)', sheet.read_text())
    assert fonts
    assert all((sheet.parent / font).resolve().is_file() for font in fonts)


@each_sheet
def test_a_built_style_sheet_selects_what_its_parts_select(built, sheet):
    text = built_sheet(built, sheet).read_text()
    for part in parts_of(sheet):
        for selectors in re.findall(r"([^{};]+)\{", rules_of(part)):
            assert re.sub(r"\s*\n\s*", "\n", selectors).strip() in text, part.name


def test_the_built_style_sheets_are_small(built):
    sizes = [built_sheet(built, sheet, ".gz").stat().st_size for sheet in SHEETS]
    assert sum(sizes) <= 20_000
    assert sizes[0] <= 10_000


def elements_of(parts: list[Path]) -> str:
    """Return a selector of all that style sheets have rules for, in whatever state it is."""
    preludes = re.findall(r"([^{};]+)\{", rules_of(*parts))
    selectors = [one.strip() for one in preludes if "@" not in one]
    return STATE.sub("", ",".join(one for one in selectors if one not in {"from", "to"}))


def test_a_page_that_asks_for_the_sheet_of_every_page_alone_has_nothing_that_needs_the_other(
    demo, db, client
):
    elements, alone, needless = elements_of(parts_of(ROOMS)), set(), set()
    for kind in set(get_page_models()) - {Page}:
        for shown in kind.objects.live()[:SOME]:
            page = BeautifulSoup(client.get(shown.url).content, "lxml")
            needing = page.select_one(elements)
            if not page.select_one('link[rel="stylesheet"][href*="rooms"]'):
                alone.add(kind)
                assert needing is None, shown.url
            elif needing is None:
                needless.add(kind)
    assert {NewsPage, NewsIndexPage, StandardPage} < alone
    assert needless == set()


def test_all_typefaces_together_are_no_more_than_60_kb():
    typefaces = [*(PROJECT_DIR / "static" / "fonts").glob("*.woff2")]
    assert len(typefaces) == 3
    assert sum(one.stat().st_size for one in typefaces) <= 60_000
