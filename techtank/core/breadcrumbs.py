"""The way from the front page to a page, as visitors and search engines are shown it."""

from typing import NamedTuple

from django.http import HttpRequest
from django.utils.translation import gettext
from wagtail.models import Page

from .models import BasePage


class Step(NamedTuple):
    """A step of the way to a page; `language` is set where it differs from the interface's."""

    title: str
    url: str
    language: str


def steps_to(page: BasePage, request: HttpRequest) -> list[Step]:
    """Return the way from the front page to the page, both included."""
    trail = getattr(request, "trail", None)
    if trail is None:  # a preview is not routed
        ancestors = page.get_ancestors() if page.pk else Page.objects.none()
        trail = [*ancestors.filter(depth__gt=1).specific(), page]
    front, *others = trail
    return [
        Step(gettext("Start"), front.get_url(request), ""),
        *(_step(other, request) for other in others),
    ]


def _step(page: BasePage, request: HttpRequest) -> Step:
    content = page.content
    language = content.language if content.falls_back else ""
    return Step(content.title, page.get_url(request), language)
