"""All public pages for search engines (sitemaps.org 0.9), and what robots may read (RFC 9309)."""

from typing import Any
from urllib.parse import urlencode

from django.contrib.sitemaps.views import sitemap as sitemap_of
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.functional import cached_property
from django.views.decorators.http import require_safe
from wagtail.contrib.sitemaps import Sitemap
from wagtail.models import Page

from .caching import offer_to_caches
from .querysets import PublicPageQuerySet
from .seo import complete
from .share_images import made_for

PART = "p"  # what Django's view calls it


class PageSitemap(Sitemap):
    """The public pages of a site with their languages and pictures; each page lists its own.

    A part asks the database a fixed number of questions: one for each page type, whatever it
    holds.
    """

    #: Pages, of one or two addresses each. The protocol allows 50 000 addresses, but Wagtail reads
    #: no more than 2 000 pages at a time, and these few are told of in under a second.
    limit = 1000

    @cached_property
    def paginator(self) -> Paginator:
        """The parts, counted once."""
        return super().paginator

    def items(self) -> PublicPageQuerySet:
        """Return what is published, in the order of the tree."""
        root = self.get_wagtail_site().root_page
        pages = PublicPageQuerySet(Page).descendant_of(root, inclusive=True).published()
        return pages.order_by("path").defer_streamfields().specific()

    def get_urls(self, page: int | str = 1, site=None, protocol=None) -> list[dict[str, Any]]:
        """Return a part's entries, with the pictures that are made already.

        Making those that are not, thousands perhaps, is not for a request.
        """
        entries = super().get_urls(page, site, protocol)
        pictures = made_for(entry["image_id"] for entry in entries if entry.get("image_id"))
        for entry in entries:
            picture = pictures.get(entry.get("image_id"))
            entry["image"] = complete(picture, self.request) if picture else ""
        return entries

    def parts(self) -> list[str]:
        """Return the address of each part."""
        address = complete(reverse("sitemap"), self.request)
        numbers = range(1, self.paginator.num_pages + 1)
        return [f"{address}?{urlencode({PART: number})}" for number in numbers]


@require_safe
def sitemap(request: HttpRequest) -> HttpResponse:
    """Answer with all pages, or with an index of parts; raises Http404 for a part that is not."""
    offer_to_caches(request)
    pages = PageSitemap(request)
    if PART not in request.GET and len(parts := pages.parts()) > 1:
        context, kind = {"parts": parts}, "application/xml"
        return render(request, "core/sitemap_index.xml", context, content_type=kind)
    return sitemap_of(request, {"pages": pages}, template_name="core/sitemap.xml")


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
