"""What the first view of a page may cost a visitor with a phone."""

import gzip
from dataclasses import dataclass

from playwright.sync_api import Page, Response, ViewportSize

PHONE = ViewportSize(width=360, height=800)
DENSITY = 2  # device pixels for a CSS pixel

KB = 1024
#: Bytes as they travel, compressed.
ALL, CSS, HTML, JAVASCRIPT = 150 * KB, 20 * KB, 8 * KB, 10 * KB
REQUESTS = 12
ICON = 1  # the browser asks for it outside of the page
#: How much of the window may move while the page loads (CLS). Where tests keep the machine busy
#: fonts come late, so this is what Web Vitals call good; `make lighthouse` asks for 0.02.
SHIFT = 0.1

RESOURCES = """() => performance.getEntriesByType("resource").map(
    one => [one.name, one.transferSize]
)"""
SHIFTS = """() => new Promise(answer => {
    new PerformanceObserver(list => answer(
        list.getEntries().reduce((sum, shift) => sum + shift.value, 0)
    )).observe({type: "layout-shift", buffered: true})
    setTimeout(() => answer(0), 50)
})"""
SETTLE = """() => new Promise(painted => requestAnimationFrame(
    () => requestAnimationFrame(painted)
))"""


@dataclass
class FirstView:
    """A page's weight, with all that it loads before the visitor scrolls."""

    html: int
    resources: dict[str, int]
    shift: float

    def of_kind(self, ending: str) -> int:
        """Return the weight of what has this ending."""
        return sum(size for address, size in self.resources.items() if address.endswith(ending))

    def excesses(self) -> list[str]:
        """Return a line for each part of the budget that is exceeded."""
        spent = {
            "bytes in all": (self.html + sum(self.resources.values()), ALL),
            "bytes of HTML": (self.html, HTML),
            "bytes of CSS": (self.of_kind(".css"), CSS),
            "bytes of JavaScript": (self.of_kind(".js"), JAVASCRIPT),
            "requests": (1 + len(self.resources) + ICON, REQUESTS),
            "layout shift": (self.shift, SHIFT),
        }
        return [
            f"{value} {what}, allowed are {limit}"
            for what, (value, limit) in spent.items()
            if value > limit
        ]


class InFlight:
    """Counts the requests of a page that are not answered yet."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.open = 0
        page.on("request", lambda _request: self.add(1))
        page.on("requestfinished", lambda _request: self.add(-1))
        page.on("requestfailed", lambda _request: self.add(-1))

    def add(self, number: int) -> None:
        """One more is asked for, or one has ended."""
        self.open += number

    def wait(self) -> None:
        """Return when pictures near the first view have arrived."""
        self.page.evaluate(SETTLE)
        while self.open > 0:
            self.page.wait_for_timeout(10)


def forget_what_was_loaded(page: Page) -> None:
    """Every page is the first that this visitor comes to."""
    page.context.new_cdp_session(page).send("Network.setCacheDisabled", {"cacheDisabled": True})


def first_view(page: Page, answer: Response) -> FirstView:
    """Weigh the page that the browser shows.

    HTML counts as compressed, also that of forms, which go without compression as they hold a
    token.
    """
    return FirstView(
        html=len(gzip.compress(answer.body(), 6)),
        resources=dict(page.evaluate(RESOURCES)),
        shift=page.evaluate(SHIFTS),
    )
