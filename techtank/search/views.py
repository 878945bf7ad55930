"""Answers of the search that are no pages."""

from django.http import HttpRequest, JsonResponse
from django.utils.translation import get_language, ngettext
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from techtank.core.caching import FINDS_TAG, offer_to_caches

from .question import Question
from .suggesting import suggest


@require_safe
def suggestions(request: HttpRequest) -> JsonResponse:
    """Answer with what may complete `?q=`, and how many that is in words that are read out."""
    found = suggest(Question.read(request.GET).words, get_language())
    offer_to_caches(request, tags=[FINDS_TAG])
    told = ngettext("%(total)d suggestion", "%(total)d suggestions", len(found))
    return JsonResponse(
        {
            "told": told % {"total": len(found)} if found else _("No suggestions"),
            "suggestions": [
                {"text": one.text, "kind": str(one.kind), "language": one.language} for one in found
            ],
        },
        headers={"X-Robots-Tag": "noindex"},
    )
