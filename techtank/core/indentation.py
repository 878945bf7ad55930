"""Visitors' pages without the indents and blank lines of their templates.

They are a ninth of a page, and a twentieth of it compressed; of a long form even more.
"""

import re
from collections.abc import Callable

from django.http import HttpRequest, HttpResponse

from .middleware import is_admin

#: Inside the elements a blank line or an indent is a part of the text.
BETWEEN_LINES = re.compile(rb"(?P<typed><(?P<name>pre|textarea)\b.*?</(?P=name)>)|\n\s+", re.DOTALL)


class IndentationMiddleware:
    """Begin each line of a page at its first sign, but not of a text that is shown as typed."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        is_page = response.get("Content-Type", "").startswith("text/html")
        if is_page and not response.streaming and not is_admin(request):
            response.content = BETWEEN_LINES.sub(_as_typed_or_a_line, response.content)
        return response


def _as_typed_or_a_line(found: re.Match[bytes]) -> bytes:
    return found["typed"] or b"\n"
