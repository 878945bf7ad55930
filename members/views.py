"""Answers about members that are no pages."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_safe

from techtank.core import open_data
from techtank.core.caching import offer_to_caches
from techtank.core.vcards import answer

from .models import MemberIndexPage, MemberPage
from .open_data import members_data
from .vcards import vcard


@require_safe
def members_file(request: HttpRequest, file_format: str) -> HttpResponse:
    """Answer with all companies as CSV or JSON; raises Http404 without a public list."""
    return open_data.answer(request, file_format, MemberIndexPage, members_data)


@require_safe
def member_vcard(request: HttpRequest, slug: str) -> HttpResponse:
    """Answer with the vCard of a company; raises Http404 for one that is not public."""
    company = get_object_or_404(MemberPage.objects.published(), slug=slug)
    offer_to_caches(request, [company])
    return answer(vcard(company), company.slug)
