"""Views that are no pages: drawings and monograms."""

from collections.abc import Callable

from django.core.cache import cache
from django.http import Http404, HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from techtank.core.art import EDITION, Drawing, draw, draw_monogram

from .drawings import MONOGRAMS, SIGNS, VARIETY

DRAWING_SIZE = (1200, 900)
#: A drawing depends on its number alone; it changes only with the code.
DRAWING_LIFETIME = 60 * 60 * 24 * 30
LONGEST_MONOGRAM = 2


@require_safe
def drawing(request: HttpRequest, number: int) -> HttpResponse:
    """Answer with a drawing as SVG; raises Http404 for a number that no page has."""
    if number >= VARIETY:
        raise Http404
    width, height = DRAWING_SIZE
    return _kept(str(number), lambda: draw(seed=str(number), width=width, height=height))


@require_safe
def monogram(request: HttpRequest, letters: str, variant: int) -> HttpResponse:
    """Answer with a monogram as SVG; raises Http404 for what no name has as initials."""
    if len(letters) > LONGEST_MONOGRAM or set(letters) - set(SIGNS) or variant >= MONOGRAMS:
        raise Http404
    name = f"{letters.encode().hex()}-{variant}"  # some caches refuse keys with å
    return _kept(name, lambda: draw_monogram(letters, variant))


def _kept(name: str, make: Callable[[], Drawing]) -> HttpResponse:
    """Answer with a drawing, made once for as long as caches hold it."""
    svg = cache.get_or_set(f"drawing-{EDITION}-{name}", lambda: make().svg(), DRAWING_LIFETIME)
    response = HttpResponse(svg, content_type="image/svg+xml")
    response["Cache-Control"] = f"public, max-age={DRAWING_LIFETIME}"
    return response
