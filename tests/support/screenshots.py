"""Photograph every page type in every state, size, language and colour scheme.

python -m tests.support.screenshots            # into var/screenshots/, with an index.html
python -m tests.support.screenshots member 404 # only the places with these words in their name
"""

import asyncio
import shutil
import sys
from html import escape
from pathlib import Path
from urllib.parse import urlsplit

from playwright.async_api import Browser, Page, async_playwright

from techtank.core.paths import PROJECT_DIR
from tests.support import showroom
from tests.support.browser import launch_options
from tests.support.member_places import log_in, member_places
from tests.support.modes import DRAW_ALL
from tests.support.places import Place, fault_page, places, prepare

FOLDER = PROJECT_DIR / "var" / "screenshots"
LANGUAGES = ["sv", "en"]
WIDTHS = {360: 800, 768: 1024, 1440: 900}  # CSS pixels, with the height of the first view
SCHEMES = ["light", "dark"]
SIDE_BY_SIDE = 4
Cookies = dict[str, list[dict[str, str]]]
#: Pictures below the fold are lazy, but nobody scrolls here.
LOAD_ALL = """async () => {
    const pictures = [...document.images]
    for (const picture of pictures) picture.loading = "eager"
    await Promise.all(pictures.map(picture => picture.decode().catch(() => {})))
    await document.fonts.ready
}"""


def main(words: list[str]) -> int:
    """Take the photographs and print where they are."""
    showroom.enter()
    prepare()
    known = [*places(), *member_places()]
    chosen = [place for place in known if not words or any(word in place.name for word in words)]
    cookies = {place.name: log_in(place) for place in chosen}
    with showroom.serving() as site:
        if not words:
            shutil.rmtree(FOLDER, ignore_errors=True)
        FOLDER.mkdir(parents=True, exist_ok=True)
        asyncio.run(photograph_all(chosen, site, cookies))
    (FOLDER / "index.html").write_text(contact_sheet(chosen))
    print(FOLDER / "index.html")
    return 0


async def photograph_all(chosen: list[Place], site: str, cookies: Cookies) -> None:
    """Work through the places with a few pages side by side."""
    waiting = [(place, language) for place in chosen for language in LANGUAGES]
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(**launch_options())
        await asyncio.gather(
            *(work_off(browser, waiting, site, cookies) for _ in range(SIDE_BY_SIDE))
        )
        await browser.close()


async def work_off(
    browser: Browser, waiting: list[tuple[Place, str]], site: str, cookies: Cookies
) -> None:
    """Photograph what waits until nothing does."""
    context = await browser.new_context()
    await context.route("**/fel/*/", show_fault)
    page = await context.new_page()
    while waiting:
        place, language = waiting.pop()
        await context.clear_cookies()
        await context.add_cookies([one | {"url": site} for one in cookies[place.name]])
        await photograph(page, place, language, site)
    await context.close()


async def show_fault(route) -> None:
    """Answer with the page for a fault of the server, which no address leads to."""
    response = fault_page(urlsplit(route.request.url).path)
    await route.fulfill(
        status=response.status_code, headers=dict(response.items()), body=response.content
    )


async def photograph(page: Page, place: Place, language: str, site: str) -> None:
    """Take all pictures of one page, which is loaded once."""
    await page.goto(f"{site}{place.address_in(language)}")
    if place.sends_empty_form:
        async with page.expect_navigation():
            await page.locator("main form [type=submit]").click()
    for width, height in WIDTHS.items():
        await page.set_viewport_size({"width": width, "height": height})
        for scheme in SCHEMES:
            await page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
            await page.evaluate(DRAW_ALL)
            await page.evaluate(LOAD_ALL)
            await page.screenshot(
                path=FOLDER / picture_name(place, language, width, scheme),
                full_page=True,
                type="jpeg",
                quality=85,
            )


def picture_name(place: Place, language: str, width: int, scheme: str) -> Path:
    """Return the name of a picture, such as `member-sv-360-dark.jpeg`."""
    return Path(f"{place.name}-{language}-{width}-{scheme}.jpeg")


def contact_sheet(chosen: list[Place]) -> str:
    """Return a page that shows all pictures, a row a place and language."""
    rows = "".join(
        f"<h2>{escape(place.name)} <small>{escape(place.address_in(language))}</small></h2><div>"
        + "".join(
            f'<a href="{name}"><img src="{name}" alt="{width} px, {scheme}" width="{width // 4}"'
            ' loading="lazy"></a>'
            for width in WIDTHS
            for scheme in SCHEMES
            for name in [picture_name(place, language, width, scheme)]
        )
        + "</div>"
        for place in chosen
        for language in LANGUAGES
    )
    style = (
        "body{font:1rem sans-serif}div{display:flex;align-items:start;gap:1rem}"
        "div a{max-height:40rem;overflow:hidden}small{color:#666}"
    )
    return (
        '<!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>Screenshots</title>'
        f"<style>{style}</style><h1>Screenshots</h1>{rows}</html>"
    )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
