"""Photograph the site for its documentation: `docs/pictures/`, which README shows.

    python -m tests.support.documentation_pictures

A place that does not answer as it should stops it: README shows no page of a fault.
"""

import sys
from dataclasses import dataclass
from io import BytesIO

from PIL import Image
from playwright.sync_api import Browser, BrowserContext, sync_playwright

from techtank.core.paths import PROJECT_DIR
from tests.support import showroom
from tests.support.browser import launch_options
from tests.support.member_places import log_in, member_places
from tests.support.places import Place, places, prepare
from tests.support.screenshots import LOAD_ALL

FOLDER = PROJECT_DIR / "docs" / "pictures"
#: Bytes that a picture may have.
LARGEST = 200_000
GAP = 24  # dots between phones
DESK, PHONE = (1440, 1000, 1), (390, 844, 1.25)  # CSS pixels, and dots for each of them


@dataclass(frozen=True)
class Picture:
    """The first view of one place, or of some side by side on phones; places are named."""

    name: str
    places: tuple[str, ...]
    scheme: str = "light"


PICTURES = [
    Picture("front-page", ("home-page",)),
    Picture("release", ("release",)),
    Picture("project", ("project-finished",), scheme="dark"),
    Picture("directory", ("members-filtered",)),
    Picture("phones", ("home-page", "member", "news-index-page"), scheme="dark"),
    Picture("my-page", ("my-page", "my-page-form", "my-page-preview")),
]


def main() -> int:
    """Take all pictures and print how large they are."""
    showroom.enter()
    prepare()
    known = {place.name: place for place in [*places(), *member_places()]}
    # Django refuses its database where a browser's event loop runs.
    cookies = {name: log_in(known[name]) for one in PICTURES for name in one.places}
    with showroom.serving() as site, sync_playwright() as playwright:
        browser = playwright.chromium.launch(**launch_options())
        for picture in PICTURES:
            size = DESK if len(picture.places) == 1 else PHONE
            views = []
            for name in picture.places:
                context = open_context(browser, size, picture.scheme)
                context.add_cookies([one | {"url": site} for one in cookies[name]])
                views.append(first_view(context, site, known[name]))
                context.close()
            print(picture.name, store(picture.name, side_by_side(views)))
        browser.close()
    return 0


def open_context(browser: Browser, size: tuple[int, int, float], scheme: str) -> BrowserContext:
    """Open a window of a size, without motion."""
    width, height, dots = size
    return browser.new_context(
        viewport={"width": width, "height": height},
        device_scale_factor=dots,
        color_scheme=scheme,
        reduced_motion="reduce",
        locale="sv-SE",
    )


def first_view(context: BrowserContext, site: str, place: Place) -> Image.Image:
    """Return what stands above the fold; raises RuntimeError for an answer that is no page."""
    page = context.new_page()
    answer = place.visit(page, site)
    if answer.status != 200 or page.url != f"{site}{place.address}":
        raise RuntimeError(f"{place.address} answers {answer.status} at {page.url}.")
    page.evaluate(LOAD_ALL)
    return Image.open(BytesIO(page.screenshot())).convert("RGB")


def side_by_side(views: list[Image.Image]) -> Image.Image:
    """Return views of one size in a row, with white between them."""
    width, height = views[0].size
    row = Image.new("RGB", (len(views) * (width + GAP) - GAP, height), "white")
    for number, view in enumerate(views):
        row.paste(view, (number * (width + GAP), 0))
    return row


def store(name: str, picture: Image.Image) -> int:
    """Write a picture and return its size in bytes; raises RuntimeError for a large one."""
    path = FOLDER / f"{name}.webp"
    picture.save(path, quality=82, method=6)
    if path.stat().st_size > LARGEST:
        raise RuntimeError(f"{path.name} has {path.stat().st_size} bytes, more than {LARGEST}.")
    return path.stat().st_size


if __name__ == "__main__":
    sys.exit(main())
