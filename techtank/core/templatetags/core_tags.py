"""What templates ask of the core. Each tag returns values; markup stays in templates."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TypeVar

from django import template
from django.http import HttpRequest
from django.template.context import Context
from django.urls import reverse, translate_url
from django.utils.safestring import mark_safe
from django.utils.translation import get_language, override

from .. import emails, headings, numbers, phones, seo, stories, structured_data
from ..breadcrumbs import Step, steps_to
from ..caching import offer_to_caches, tags_of
from ..content_version import content_version, kept
from ..current_settings import current_settings
from ..drawings import drawing_url
from ..models import BasePage, SiteImage, SiteSettings
from ..pictures.shapes import SHAPES
from ..pictures.showing import show

Result = TypeVar("Result")

register = template.Library()
register.filter("phone", phones.display)
register.filter("tel", phones.tel)
register.filter("email", emails.display)
register.filter("number", numbers.display)
register.filter("heading_class", headings.heading_class)
register.filter("with_anchors", stories.with_anchors)
register.simple_tag(content_version)


@dataclass(frozen=True)
class Switch:
    """The link to the page in the other language."""

    url: str
    label: str
    language: str


@register.simple_tag(takes_context=True)
def site_settings(context: Context) -> SiteSettings:
    """Return the site's settings; links know whether they lead here, and `here` names those."""
    request: HttpRequest = context["request"]
    settings = current_settings(request)
    links = [*settings.menu_links, *([settings.cta] if settings.cta else [])]
    for link in links:
        link.is_current = link.url != "/" and request.path.startswith(link.url)
    fixed = [reverse("wagtail_serve", args=[path]) for path in ("", "sok/")]
    current = [link.url for link in links if link.is_current]
    settings.here = " ".join([*current, *(url for url in fixed if url == request.path)])
    return settings


@register.simple_tag(takes_context=True)
def meta(context: Context, page: BasePage) -> seo.Meta:
    """Return what the head says of the page."""
    request = context["request"]
    return _once("head", page, request, partial(seo.meta, page, request))


@register.simple_tag(takes_context=True)
def json_ld(context: Context, page: BasePage, meta: seo.Meta) -> str:
    """Return what the page is about, for a script element of the type application/ld+json."""
    request = context["request"]
    graph = _once("graph", page, request, partial(structured_data.to_json, page, request, meta))
    return mark_safe(graph)  # noqa: S308 (its signs of HTML are escaped as JSON has it)


def _once(name: str, page: BasePage, request: HttpRequest, make: Callable[[], Result]) -> Result:
    """Return what is made of an address once a change, if shared caches may keep the answer too.

    There is no end of filters, so what they give is made each time.
    """
    if request.GET or not tags_of(request):
        return make()
    return kept(name, make, page.pk, request.path)


@register.simple_tag(takes_context=True)
def language_switch(context: Context, page: BasePage | None = None) -> Switch:
    """Return the link to the same page, filters included, in the other language."""
    request: HttpRequest = context["request"]
    other, label = ("sv", "Svenska") if get_language() == "en" else ("en", "English")
    if getattr(request, "address_is_its_own", False):  # not that of the page that it shows
        return Switch(translate_url(request.path, other), label, other)
    with override(other):
        url = page.get_url(request) if page else ("/" if other == "sv" else "/en/")
    query = page.listing_query(request) if page and hasattr(page, "listing_query") else ""
    return Switch(f"{url}{query}", label, other)


@register.simple_tag(takes_context=True)
def breadcrumbs(context: Context, page: BasePage) -> list[Step]:
    """Return the way from the front page to the page, both included."""
    return steps_to(page, context["request"])


@register.simple_tag(takes_context=True)
def shows(context: Context, *records) -> str:
    """Tell the page cache that the answer shows these records, and print nothing."""
    request = context["request"]
    if tags_of(request):
        offer_to_caches(request, [record for record in records if record])
    return ""


@register.inclusion_tag("components/picture.html")
def picture(
    image: SiteImage,
    shape: str,
    sizes: str,
    alt: str | None = None,
    priority: bool = False,
    css_class: str = "",
) -> dict:
    """Render a picture in a shape (`core.pictures.shapes`), in the widths that `sizes` asks for.

    `alt=""` marks the picture as decorative, None takes its own alt text. The picture at the top of
    a page is loaded with priority, all others lazily. A drawing stands for one that is gone.
    """
    return {
        "shown": show(image, SHAPES[shape]),
        "drawing": drawing_url(f"picture/{image.pk}"),
        "sizes": sizes,
        "alt": image.default_alt_text if alt is None else alt,
        "priority": priority,
        "css_class": css_class,
    }


@register.inclusion_tag("core/preload.html")
def preload(image: SiteImage | None, shape: str, sizes: str) -> dict:
    """Let browsers fetch the picture at the top of a page before they have read so far.

    Shape and sizes are those of the picture itself, or it is fetched twice.
    """
    return {"shown": show(image, SHAPES[shape]) if image else None, "sizes": sizes}
