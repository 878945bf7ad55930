"""The page of the design system, within the frame of the site."""

import re

from django.http import HttpRequest
from django.template.response import TemplateResponse

from techtank.core.models import BasePage, SiteImage
from techtank.core.paths import PROJECT_DIR
from techtank.home.models import StandardPage

from . import samples, tokens

ICON = re.compile(r'<symbol[^>]*\bid="([\w-]+)"')
ICONS = PROJECT_DIR / "static" / "img" / "icons.svg"


def design_system(request: HttpRequest) -> TemplateResponse:
    """Show every token, component and block in all its states."""
    return TemplateResponse(
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
            "offers": samples.offers(),
            "portfolio": samples.portfolio(),
            "timeline": samples.timeline(),
            "results": samples.results(),
            "funds": samples.funds(),
            "funder_says": samples.funds().sentences("sv"),
            "told_of": samples.told_of(),
            "term": samples.term(),
            "standings": samples.standings(),
            "branches": samples.branches(),
            "history": samples.history(),
            "people": samples.people(),
            "figures": samples.figures(),
            "held_back": samples.held_back(),
            "corrections": samples.corrections(),
            "listing": samples.pager(),
            "image": SiteImage.objects.order_by("pk").first(),
            "story": samples.story(),
            "blocks": samples.blocks(),
            "form": samples.form(),
            "somewhere": a_page_below_the_front_page(),
        },
        headers={"X-Robots-Tag": "noindex"},
    )


def a_page_below_the_front_page() -> BasePage | None:
    """Return a page with a way to it, for the breadcrumbs."""
    return StandardPage.objects.published().order_by("-depth", "pk").first()
