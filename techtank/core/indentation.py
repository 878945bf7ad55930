"""Visitors' pages without the indents and blank lines of their templates.

They are a ninth of a page, and a twentieth of it compressed.
"""

import re
from collections.abc import Callable

from django.http import HttpRequest, HttpResponse

from .middleware import is_admin

BETWEEN_LINES = re.compile(rb"\n\s+")
#: Where a blank line or an indent is a part of the text.
KEPT_AS_TYPED = re.compile(rb"<(pre|textarea)\b")


class IndentationMiddleware:
    """Begin each line of a page at its first sign, unless the page shows text as it was typed."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        is_page = response.get("Content-Type", "").startswith("text/html")
        if not is_page or response.streaming or is_admin(request):
            return response
        if not KEPT_AS_TYPED.search(response.content):
            response.content = BETWEEN_LINES.sub(b"\n", response.content)
        return response
