"""Answers about members that are no pages."""

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from techtank.core import open_data

from .models import MemberIndexPage
from .open_data import members_data


@require_safe
def members_file(request: HttpRequest, file_format: str) -> HttpResponse:
    """Answer with all companies as CSV or JSON; raises Http404 without a public list."""
    return open_data.answer(request, file_format, MemberIndexPage, members_data)
