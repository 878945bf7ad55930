"""What the head of a page tells machines: title, description, canonical address, languages."""

from dataclasses import dataclass
from urllib.parse import urljoin

from django.http import HttpRequest
from django.utils.text import Truncator
from django.utils.translation import get_language
from wagtail.models import Site

from .models import BasePage, SiteSettings
from .models.bilingual import ENGLISH, SWEDISH

#: Facebook and LinkedIn ask for 1200 × 630 pixels.
SHARE_IMAGE = "fill-1200x630|format-jpeg"
DESCRIPTION_LENGTH = 160
LOCALES = {SWEDISH: "sv_SE", ENGLISH: "en_GB"}


@dataclass(frozen=True)
class Alternate:
    """A `<link rel="alternate" hreflang>`."""

    language: str
    url: str


@dataclass(frozen=True)
class Meta:
    """Title, description, canonical address and sharing."""

    title: str
    description: str
    canonical: str
    image_url: str
    type: str
    noindex: bool
    locale: str


def alternates(page: BasePage, request: HttpRequest) -> list[Alternate]:
    """Return an alternate a language that the page really has, and x-default."""
    if len(page.languages()) < 2:
        return []
    addresses = {code: page.get_address(code, request) for code in page.languages()}
    return [
        *(Alternate(code, url) for code, url in addresses.items()),
        Alternate("x-default", addresses[SWEDISH]),
    ]


def meta(page: BasePage, request: HttpRequest) -> Meta:
    """Return what the head says of a page.

    The canonical address is that of the language whose text is shown, without filters; the
    page of a list keeps its number, for it shows other items.
    """
    content = page.content
    name = SiteSettings.load(request_or_site=request).name
    title = content.seo_title or content.title
    image = page.card_image
    return Meta(
        title=title if name in title else f"{title} – {name}",
        description=content.search_description
        or Truncator(content.lead).chars(DESCRIPTION_LENGTH, truncate="…"),
        canonical=page.get_address(content.language, request) + page.canonical_query(request),
        image_url=_complete(image.get_rendition(SHARE_IMAGE).url, request) if image else "",
        type=page.open_graph_type,
        noindex=bool(getattr(request, "is_preview", False)) or page.noindex(request),
        locale=LOCALES[get_language() if get_language() in LOCALES else SWEDISH],
    )


def _complete(url: str, request: HttpRequest) -> str:
    """Return a file's address with the host of the site, unless it has one of its own."""
    return urljoin(Site.find_for_request(request).root_url, url)
