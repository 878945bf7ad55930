"""Answers about projects that are no pages."""

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from techtank.core import open_data

from .models import ProjectIndexPage
from .open_data import projects_data


@require_safe
def projects_file(request: HttpRequest, file_format: str) -> HttpResponse:
    """Answer with all projects as CSV or JSON; raises Http404 without a public list."""
    return open_data.answer(request, file_format, ProjectIndexPage, projects_data)
