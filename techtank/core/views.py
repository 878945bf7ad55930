"""Views that are no pages: drawings."""

from django.core.cache import cache
from django.http import Http404, HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from techtank.core.art import EDITION, draw

from .drawings import VARIETY

DRAWING_SIZE = (1200, 900)
#: A drawing depends on its number alone; it changes only with the code.
DRAWING_LIFETIME = 60 * 60 * 24 * 30


@require_safe
def drawing(request: HttpRequest, number: int) -> HttpResponse:
    """Answer with a drawing as SVG; raises Http404 for a number that no page has."""
    if number >= VARIETY:
        raise Http404
    width, height = DRAWING_SIZE
    svg = cache.get_or_set(
        f"drawing-{EDITION}-{number}",
        lambda: draw(seed=str(number), width=width, height=height).svg(),
        DRAWING_LIFETIME,
    )
    response = HttpResponse(svg, content_type="image/svg+xml")
    response["Cache-Control"] = f"public, max-age={DRAWING_LIFETIME}"
    return response
