"""Draws symbol and word mark in pixels, for browsers, phones and the press.

Run by `python -m tests.support.icons`. Needed only when the symbol has changed; the files are kept
in `static/`.
"""

from io import BytesIO
from pathlib import Path

from PIL import Image
from playwright.sync_api import Page, sync_playwright

from techtank.core.paths import PROJECT_DIR
from tests.support.browser import launch_options

IMAGES = PROJECT_DIR / "static" / "img"
#: Files that browsers ask for at the root of a site, whatever its pages say.
ROOT = PROJECT_DIR / "static" / "root"
GROUND = "#00508c"
#: A system cuts up to a tenth off each side (w3.org/TR/appmanifest, “Icon masks”: the safe zone is
#: a circle of 80 %).
MASKED = 0.76
COLOURS = 32
#: Pixels across, of marks that others print.
MARKS = {"symbol": 1200, "wordmark": 2400, "wordmark-dark": 2400}


def main() -> None:
    """Write every icon."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(**launch_options())
        page = browser.new_page(color_scheme="light")
        for size in (192, 512):
            write(drawn(page, size), IMAGES / f"icon-{size}.png")
        write(drawn(page, 512, MASKED), IMAGES / "icon-maskable-512.png")
        write(drawn(page, 180), ROOT / "apple-touch-icon.png")
        small = [drawn(page, size) for size in (16, 32, 48)]
        small[-1].save(
            ROOT / "favicon.ico", sizes=[one.size for one in small], append_images=small[:-1]
        )
        for name, width in MARKS.items():
            without_ground(page, name, width).save(IMAGES / f"{name}.png", optimize=True)
        browser.close()


def without_ground(page: Page, name: str, width: int) -> Image.Image:
    """Return a mark in a width, on nothing."""
    page.set_viewport_size({"width": width, "height": width})
    drawing = (IMAGES / f"{name}.svg").read_text()
    page.set_content(
        f"<style>*{{margin:0}}svg{{inline-size:{width}px;block-size:auto}}</style>{drawing}"
    )
    mark = page.locator("svg").screenshot(omit_background=True)
    return Image.open(BytesIO(mark)).quantize(COLOURS * 2)


def drawn(page: Page, size: int, share: float = 1) -> Image.Image:
    """Return the symbol on its ground in a size, filling a share of it."""
    page.set_viewport_size({"width": size, "height": size})
    drawing = (IMAGES / "favicon.svg").read_text()
    page.set_content(
        f"<style>*{{margin:0}}body{{background:{GROUND};display:grid;place-items:center;"
        f"block-size:100vh}}svg{{inline-size:{share:.0%};block-size:{share:.0%}}}</style>{drawing}"
    )
    return Image.open(BytesIO(page.screenshot())).convert("RGB")


def write(image: Image.Image, file: Path) -> None:
    """Write a PNG of few colours."""
    image.quantize(COLOURS, dither=Image.Dither.NONE).save(file, optimize=True)


if __name__ == "__main__":
    main()
