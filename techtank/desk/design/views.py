"""The pages of the design system, within the frame of the site."""

import re
from collections.abc import Callable
from typing import Any, NamedTuple

from django.http import Http404, HttpRequest
from django.template.response import TemplateResponse
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from techtank.core.models import BasePage, SiteImage
from techtank.core.paths import PROJECT_DIR
from techtank.home.models import StandardPage

from . import companies, samples, tokens, work

ICON = re.compile(r'<symbol[^>]*\bid="([\w-]+)"')
ICONS = PROJECT_DIR / "static" / "img" / "icons.svg"


class Subject(NamedTuple):
    """What one subject alone shows: a page of its own, or two might have parts of one name."""

    title: str | Promise
    template: str
    context: Callable[[], dict[str, Any]]


SUBJECTS = {
    "foretag": Subject(_("Companies"), "desk/design_companies.html", companies.context),
    "projekt": Subject(_("Projects"), "desk/design_projects.html", work.project_context),
    "erbjudanden": Subject(_("Offers"), "desk/design_offers.html", work.offer_context),
}


def design_system(request: HttpRequest) -> TemplateResponse:
    """Show every token, block and component that several subjects share, in all its states."""
    return _answer(
        request,
        "desk/design_system.html",
        {
            "palettes": [(name, tokens.palette(name).items()) for name in ("light", "dark")],
            "contrasts": list(
                zip(tokens.contrasts("light"), tokens.contrasts("dark"), strict=True)
            ),
            "type_scale": [name for name in tokens.tokens() if name.startswith("t-")],
            "spaces": [name for name in tokens.tokens() if re.fullmatch(r"s\d", name)],
            "icons": ICON.findall(ICONS.read_text()),
            "items": samples.cards(),
            "term": samples.term(),
            "people": samples.people(),
            "figures": samples.figures(),
            "held_back": samples.held_back(),
            "corrections": samples.corrections(),
            "listing": samples.pager(),
            "image": SiteImage.objects.order_by("pk").first(),
            "story": samples.story(),
            "blocks": samples.blocks(),
            "form": samples.form(),
            "subjects": [(slug, subject.title) for slug, subject in SUBJECTS.items()],
        },
    )


def design_of_subject(request: HttpRequest, subject: str) -> TemplateResponse:
    """Show what one subject alone shows; raises Http404 for what is none."""
    if subject not in SUBJECTS:
        raise Http404
    shown = SUBJECTS[subject]
    context = {"subject": shown.title} | shown.context()
    return _answer(request, shown.template, context)


def _answer(request: HttpRequest, template: str, context: dict[str, Any]) -> TemplateResponse:
    context["somewhere"] = a_page_below_the_front_page()
    return TemplateResponse(request, template, context, headers={"X-Robots-Tag": "noindex"})


def a_page_below_the_front_page() -> BasePage | None:
    """Return a page with a way to it, for the breadcrumbs."""
    return StandardPage.objects.published().order_by("-depth", "pk").first()
