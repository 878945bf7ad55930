"""All public pages for search engines (sitemaps.org 0.9), and what robots may read (RFC 9309)."""

from collections.abc import Iterator
from hashlib import sha256
from itertools import islice
from typing import Any
from urllib.parse import urlencode

from django.contrib.sitemaps.views import x_robots_tag
from django.core.paginator import InvalidPage, Paginator
from django.db.models import Max
from django.http import Http404, HttpRequest, HttpResponse, StreamingHttpResponse
from django.shortcuts import render
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_safe
from wagtail.models import Page, Site

from .caching import PAGES_TAG, offer_to_caches
from .current_settings import current_settings
from .models import SiteImageRendition
from .querysets import PublicPageQuerySet
from .seo import complete
from .share_images import SPEC, made_for

PART = "p"
#: Pages of a part, of one or two addresses each; the protocol allows 50 000 addresses.
LARGEST_PART = 1000
#: Pages that are read, told of and forgotten before the next.
AT_ONCE = 100


@require_safe
@x_robots_tag
def sitemap(request: HttpRequest) -> HttpResponse | StreamingHttpResponse:
    """Answer with all pages, or with an index of parts; raises Http404 for a part that is not.

    A part is written while it is sent, so a large one needs no more memory than a small one.
    """
    offer_to_caches(request, tags=[PAGES_TAG])
    root = Site.find_for_request(request).root_page
    pages = PublicPageQuerySet(Page).descendant_of(root, inclusive=True).published()
    parts = Paginator(pages.order_by("path"), LARGEST_PART)
    if PART not in request.GET and parts.num_pages > 1:
        address = complete(reverse("sitemap"), request)
        context = {"parts": [f"{address}?{urlencode({PART: one})}" for one in parts.page_range]}
        return render(request, "core/sitemap_index.xml", context, content_type="application/xml")
    try:
        part = parts.page(request.GET.get(PART, 1)).object_list
    except InvalidPage as fault:
        raise Http404(str(fault)) from fault
    response = StreamingHttpResponse(_written(part, request), content_type="application/xml")
    response["ETag"] = _etag(part, request)
    return response


def _written(part: PublicPageQuerySet, request: HttpRequest) -> Iterator[str]:
    """Yield the document, some pages after the other."""
    yield render_to_string("core/sitemap_begin.xml")
    pages = part.defer_streamfields().specific().iterator(chunk_size=AT_ONCE)
    while some := list(islice(pages, AT_ONCE)):
        entries = _entries(some, request)
        yield render_to_string("core/sitemap_urls.xml", {"urlset": entries})
    yield "</urlset>\n"


def _entries(pages: list[Page], request: HttpRequest) -> list[dict[str, Any]]:
    """Return what each page tells of itself, with the pictures that are made already.

    Making those that are not, thousands perhaps, is not for a request.
    """
    entries = [entry for page in pages for entry in page.get_sitemap_urls(request)]
    pictures = made_for(entry["image_id"] for entry in entries if entry.get("image_id"))
    for entry in entries:
        picture = pictures.get(entry.get("image_id"))
        entry["image"] = complete(picture, request) if picture else ""
        if news := entry.get("news"):
            news["publication"] = current_settings(request).name
    return entries


def _etag(part: PublicPageQuerySet, request: HttpRequest) -> str:
    """Name a part before it is written: by its pages and when they were published.

    Weak (RFC 9110 section 8.8.1), for what hardly matters to robots does not change it at once:
    what time changes, or a topic with another name, does on the next day.
    """
    last = SiteImageRendition.objects.filter(filter_spec=SPEC).aggregate(Max("pk"))
    name = sha256(f"{request.get_host()} {timezone.localdate()} {last}".encode())
    for page in part.values_list("pk", "url_path", "last_published_at").iterator():
        name.update(str(page).encode())
    return f'W/"{name.hexdigest()}"'


@require_safe
def robots(request: HttpRequest) -> HttpResponse:
    """Let robots read all that visitors read.

    Results of searches are not closed to them: a robot that may not read a page does not see that
    it asks not to be kept (Google, “Block search indexing with noindex”). Nor is there a switch
    for sites on trial: one that is forgotten takes the real site out of every search engine, and
    a trial belongs behind a password.
    """
    offer_to_caches(request)
    context = {"sitemap": complete(reverse("sitemap"), request)}
    return render(request, "core/robots.txt", context, content_type="text/plain; charset=utf-8")
