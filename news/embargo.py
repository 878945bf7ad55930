"""What is held back until its time, for those who may read it before.

The time of an embargo is Wagtail's go-live time; there is no second date.
"""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import get_language
from django.views.decorators.http import require_safe

from techtank.core.archive.places import place_of

from .models import NewsPage, PreviewLink


def draft_for_press(article: NewsPage) -> NewsPage:
    """Return the article as it will be published: what is scheduled, else the latest draft."""
    revision = article.scheduled_revision or article.latest_revision
    return revision.as_object() if revision else article


@require_safe
def preview(request: HttpRequest, token: str) -> HttpResponse:
    """Show an article under embargo; once it is public, lead there.

    Raises Http404 for a link that was withdrawn as for one that never was, and while the article is
    put away. The answer is in no
    cache, and no search engine nor the sites that the article links to learn of the address.
    """
    link = get_object_or_404(
        PreviewLink.objects.select_related("article"), token=token, withdrawn_at=None
    )
    if place_of(link.article):
        raise Http404
    if link.article.live:
        return redirect(link.article.get_url(request))
    request.is_preview = True
    request.preview_link = link
    request.address_is_its_own = True
    draft = draft_for_press(link.article)
    response = draft.serve_preview(request, get_language())
    response["Cache-Control"] = "private, no-store"
    response["X-Robots-Tag"] = "noindex, nofollow"
    response["Referrer-Policy"] = "no-referrer"
    return response
