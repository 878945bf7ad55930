"""Walks through the guide for editors: each does what a text tells, with the words of the text.

What a text has in bold must have been pressed, filled in or read on the way, and its pictures
taken; they are stored where `make guide` asks for it.
"""

import os
import re
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path

from PIL import Image
from playwright.sync_api import Locator, Page, ViewportSize, expect

from techtank.core.paths import PROJECT_DIR
from techtank.desk.guide.texts import FOLDER
from tests.support.editor import write_day

PICTURES = PROJECT_DIR / "static" / "guide"
STORES = "GUIDE_PICTURES" in os.environ
WINDOW = ViewportSize(width=1200, height=800)
BOLD = re.compile(r"\*\*(.+?)\*\*", re.DOTALL)
PICTURE = re.compile(r"!\[[^\]]+\]\(\.\./\.\./static/guide/([\w-]+\.webp)\)")
PRESSED = "a, button, [role=option], [role=menuitem], summary, label, th, td"
SHOWN = ":not(.w-sr-only, .w-sr-only *)"  # not only said by voices
FILLED_IN = "input, select, textarea"
#: What is pressed on a picture has a ring around it, within an entry of a menu, which cuts it off.
RING = """one => {
    const draw = (property, value) => one.style.setProperty(property, value, "important")
    const entry = one.closest("[data-tippy-root]")
    draw("outline", "3px solid #e4002b")
    draw("outline-offset", entry ? "-3px" : "2px")
    if (!entry) draw("box-shadow", "0 0 0 2px white")
}"""
NO_RING = "one => { one.style.outline = one.style.boxShadow = '' }"
MIDDLE = "one => one.closest('section') && one.scrollIntoView({block: 'center'})"
AT_REST = "() => Promise.all(document.getAnimations().map(one => one.finished.catch(() => {})))"


class Walk:
    """Somebody at the desk who does one task of the guide."""

    def __init__(self, task: str, page: Page, site: str):
        self.task = task
        self.page = page
        self.site = site
        self.words: set[str] = set()
        self.pictures: list[str] = []

    def go(self, address: str) -> None:
        """Open an address of the site, where a text begins."""
        self.page.goto(f"{self.site}{address}")

    def button(self, words: str, within: Locator | None = None) -> Locator:
        """Return what is pressed, by all that stands on it."""
        place = within or self.page.locator("body")
        tab = place.get_by_role("tab", name=_whole(words))  # beside its name is a count of faults
        # Voices hear behind a colon what a button of a list is about.
        button = place.locator(PRESSED).filter(has_text=_whole(words, behind=r"(:.*)?"))
        return self._said(words, button.or_(tab))

    def field(self, words: str, within: Locator | None = None) -> Locator:
        """Return what is filled in, by its label or what stands in it while it is empty."""
        place = within or self.page.locator("body")
        labelled = place.get_by_label(_whole(words)).and_(self.page.locator(FILLED_IN))
        empty = place.locator(f'[placeholder="{words}"], [placeholder="{words}*"]')
        return self._said(words, labelled.or_(empty))

    def press(self, words: str, within: Locator | None = None) -> None:
        """Press a button, a link, a tab or a box."""
        self.button(words, within).click()

    def fill(self, words: str, text: str, within: Locator | None = None) -> None:
        """Write into a field."""
        self.field(words, within).fill(text)

    def fill_day(self, words: str, day: str) -> None:
        """Write a day into a field."""
        write_day(self.field(words), day)

    def write(self, field: str, text: str) -> None:
        """Write a text with formats anew, such as the first one of the story `body_sv`."""
        story = self.page.locator(f"[id$={field}-section]")
        story.locator("[contenteditable=true]").first.click()
        self.page.keyboard.press("ControlOrMeta+A")
        self.page.keyboard.type(text)

    def see(self, words: str) -> Locator:
        """Read something on the screen."""
        return self._said(words, self.page.get_by_text(_whole(words)))

    def choose_way(self, words: str) -> Locator:
        """Open the arrow beside the button that saves, and return a way that it offers."""
        self.page.get_by_role("button", name="Fler åtgärder").click()
        return self.button(words, self.page.locator("footer"))

    def open_menu(self, words: str) -> Locator:
        """Open the three dots behind the title of a page, and return what they offer."""
        self.page.get_by_role("button", name="Handlingar").first.click()
        return self.button(words)

    def open_side(self, name: str) -> None:
        """Open a panel beside the form, unless it is open from the last time."""
        toggle = self.page.locator(f"[data-side-panel-toggle={name}]")
        if toggle.get_attribute("aria-expanded") != "true":
            toggle.click()

    def picture(self, name: str, *rings: Locator) -> None:
        """Take a picture of the screen, with a ring around each of these and the first in sight."""
        self.pictures.append(f"{self.task}-{name}.webp")
        for ring in rings:
            expect(ring).to_be_visible()
        if not STORES:
            return
        rings[0].evaluate(MIDDLE)
        for ring in rings:
            ring.evaluate(RING)
        self.page.evaluate(AT_REST)
        png = self.page.screenshot(animations="disabled", caret="hide")
        for ring in rings:
            ring.evaluate(NO_RING)
        Image.open(BytesIO(png)).convert("RGB").save(
            PICTURES / self.pictures[-1], quality=70, method=6
        )

    def is_told(self) -> None:
        """Assert that the text tells of this walk, and of no other."""
        text = text_of(self.task)
        invented = sorted(words_of(text) - self.words)
        assert not invented, f"The walk did not meet what {self.task}.md tells of: {invented}"
        assert PICTURE.findall(text) == self.pictures

    def _said(self, words: str, found: Locator) -> Locator:
        self.words.add(words)
        self.page.wait_for_load_state()  # or a button would be pressed before its script is there
        one = found.and_(self.page.locator(SHOWN)).filter(visible=True).first
        expect(one).to_be_visible()
        return one


@contextmanager
def walk_through(task: str, page: Page, site: str) -> Iterator[Walk]:
    """Do a task; if it came to its end, its text is compared with what was done."""
    walk = Walk(task, page, site)
    yield walk
    walk.is_told()


def text_of(task: str) -> str:
    """Return the source of a task's text."""
    return (FOLDER / f"{task}.md").read_text()


def words_of(text: str) -> set[str]:
    """Return what stands in bold."""
    return {" ".join(words.split()) for words in BOLD.findall(text)}


def picture_files() -> list[Path]:
    """Return every picture of the guide."""
    return sorted(PICTURES.glob("*.webp"))


def _whole(words: str, behind: str = r"\*?") -> re.Pattern:
    """Return what finds these words alone, with a star behind them if they must be filled in."""
    return re.compile(rf"^\s*{re.escape(words)}\s*{behind}\s*$")
