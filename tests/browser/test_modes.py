"""Colours that the visitor forces, and paper."""

import pytest
from playwright.sync_api import Page, expect

from tests.support.keyboard import assert_focus_shows

pytestmark = [pytest.mark.django_db, pytest.mark.slow]
ARTICLE = "/nyheter/region-och-kommuner-i-blekinge-delar-pa-techtank/"
PROJECT = "/projekt-insatser/kickstart-s3/"
PAGES = ["/", ARTICLE, PROJECT, "/medlemmar/?kommun=ronneby", "/kontakt/"]
#: Icons whose lines have not the colour of the words beside them.
ODD_ICONS = """() => [...document.querySelectorAll("svg.icon")].filter(icon => {
    const style = getComputedStyle(icon)
    return icon.checkVisibility() && style.stroke !== style.color
}).map(icon => icon.parentElement.outerHTML.slice(0, 120))"""
#: What looks like a button in colour alone.
BORDERLESS = """() => [...document.querySelectorAll(".btn")].filter(button => {
    const style = getComputedStyle(button)
    return button.checkVisibility() &&
        (style.borderTopStyle === "none" || parseFloat(style.borderTopWidth) < 1)
}).map(button => button.outerHTML.slice(0, 120))"""
#: A state that is told by colour alone looks like its neighbours.
SAME_AS_OTHERS = """() => [...document.querySelectorAll("[aria-current]")].filter(one => {
    const look = link => ["textDecorationLine", "fontWeight", "borderBlockEndStyle",
        "borderBlockEndWidth", "backgroundColor", "outlineStyle", "boxShadow", "borderTopWidth",
        "borderTopColor", "color", "textDecorationThickness"].map(
        name => getComputedStyle(link)[name]
    ).join()
    const other = one.closest("ul, ol")?.querySelector("a:not([aria-current], .btn, [lang])")
    return one.checkVisibility() && other && look(one) === look(other)
}).map(one => one.outerHTML.slice(0, 120))"""
#: Links of a text whose address does not stand in print.
UNPRINTED = """() => [...document.querySelectorAll("main .prose a[href^=http]")].filter(
    link => !getComputedStyle(link, "::after").content.includes(link.getAttribute("href"))
).map(link => link.outerHTML)"""


@pytest.fixture
def printed(visitor) -> Page:
    """A visitor who prints."""
    page = visitor()
    page.emulate_media(media="print", color_scheme="dark")
    return page


def test_focus_state_and_icons_show_in_colours_that_the_visitor_forces(demo, visitor):
    page = visitor(forced_colors="active")
    complaints = []
    for address in PAGES:
        page.goto(f"{demo}{address}")
        for what in (ODD_ICONS, BORDERLESS, SAME_AS_OTHERS):
            complaints += [f"{address}: {found}" for found in page.evaluate(what)]
        for _stop in range(12):
            page.keyboard.press("Tab")
            assert_focus_shows(page)
    assert not complaints, "\n".join(complaints)


@pytest.mark.parametrize("address", [ARTICLE, PROJECT], ids=["article", "project"])
def test_an_article_and_a_project_print_as_documents(demo, printed, address):
    printed.goto(f"{demo}{address}")
    for role in ("navigation", "button", "search", "form"):
        # A term is a button on a screen, and a word of its sentence on paper.
        for part in printed.get_by_role(role).and_(printed.locator(":not(.term)")).all():
            expect(part).to_be_hidden()
    expect(printed.get_by_role("heading", level=1)).to_be_visible()
    expect(printed.locator("main")).to_be_visible()
    assert printed.evaluate(UNPRINTED) == []
    ground = printed.evaluate("getComputedStyle(document.documentElement).backgroundColor")
    assert ground == "rgb(255, 255, 255)"


def test_a_printed_article_takes_few_sheets(demo, printed):
    printed.goto(f"{demo}{ARTICLE}")
    sheets = printed.pdf(format="A4", prefer_css_page_size=True)
    assert 1 <= sheets.count(b"/Type /Page\n") <= 5
