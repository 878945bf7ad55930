"""A visitor in a browser who notices what no visitor should meet: foreign hosts and errors."""

import re
from collections.abc import Callable
from urllib.parse import urlsplit

from playwright.sync_api import Browser, Page, Request, Route, ViewportSize

OWN_HOSTS = {"localhost", "127.0.0.1"}
#: Milliseconds to wait for what a test expects; the server is on the same machine.
PATIENCE = 30_000
DESKTOP = ViewportSize(width=1280, height=800)
PHONE = ViewportSize(width=360, height=740)


class Visitors:
    """Opens pages, each in a browser profile of its own, and keeps what went wrong in them."""

    def __init__(self, browser: Browser):
        self.browser = browser
        self.contexts = []
        self.requests: list[str] = []
        self.complaints: list[str] = []

    def __call__(
        self, *, viewport: ViewportSize = DESKTOP, allowed_errors: str = "", **options
    ) -> Page:
        """A new page; options are Playwright's for a context: locale, color_scheme and so on.

        `allowed_errors` is a pattern of the console errors that this visit is about.
        """
        options = {"locale": "sv-SE", "viewport": viewport} | options
        context = self.browser.new_context(**options)
        self.contexts.append(context)
        context.on("request", self.note_request)
        context.route(is_foreign, refuse)
        context.on("console", self.console_listener(allowed_errors))
        context.on("weberror", lambda error: self.complain(f"script error: {error.error}"))
        context.set_default_timeout(PATIENCE)
        return context.new_page()

    def note_request(self, request: Request) -> None:
        """Every request is kept; one to another host is a complaint."""
        self.requests.append(request.url)
        if is_foreign(request.url):
            self.complain(f"foreign host: {request.url}")

    def console_listener(self, allowed: str) -> Callable:
        """Listens for errors in the console, which tell of refused and missing files too."""

        def listen(message) -> None:
            told = f"{message.text} ({message.location.get('url', '')})"
            if message.type == "error" and not (allowed and re.search(allowed, told)):
                self.complain(f"console error: {told}")

        return listen

    def complain(self, complaint: str) -> None:
        """Keep one thing that no visitor should meet."""
        self.complaints.append(complaint)

    def leave(self) -> None:
        """Close every page and fail the test if there was a complaint."""
        for context in self.contexts:
            context.close()
        assert not self.complaints, "\n".join(["The visit met:", *self.complaints])


def is_foreign(url: str) -> bool:
    """A host that is not this site's; data and blob addresses have none."""
    host = urlsplit(url).hostname
    return host is not None and host not in OWN_HOSTS


def refuse(route: Route) -> None:
    """Tests send nothing into the world."""
    route.abort()
