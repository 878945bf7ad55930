"""What the head of a page tells machines: title, description, addresses, picture, times."""

from dataclasses import dataclass, replace
from datetime import date, datetime
from urllib.parse import urljoin

from django.http import HttpRequest
from django.utils.text import Truncator
from wagtail.models import Site

from .current_settings import current_settings
from .models import BasePage
from .models.bilingual import ENGLISH, SWEDISH
from .share_images import ShareImage, own_picture, share_image

DESCRIPTION_LENGTH = 160
LOCALES = {SWEDISH: "sv_SE", ENGLISH: "en_GB"}


@dataclass(frozen=True)
class Meta:
    """Title, description, canonical address, other languages, and sharing.

    `image` is what is shared, often a card with the title; `picture` is the page's own, without.
    `noindex` is true of what search engines should not keep; such an answer, a preview too,
    says nothing else to them.
    """

    title: str
    description: str
    canonical: str
    alternates: dict[str, str]
    language: str
    image: ShareImage
    picture: ShareImage | None
    type: str
    published: str
    modified: str
    section: str
    noindex: bool

    @property
    def locale(self) -> str:
        """The language as Open Graph writes it."""
        return LOCALES[self.language]

    @property
    def other_locales(self) -> list[str]:
        """The other languages of the page."""
        others = self.alternates.keys() - {self.language}
        return [name for code, name in LOCALES.items() if code in others]


def meta(page: BasePage, request: HttpRequest) -> Meta:
    """Return what the head says of a page, in the language of the text that is shown.

    The canonical address is that of this language. It keeps filters and the number of a page of a
    list, for those show other items; so do the addresses in other languages.
    """
    content = page.content
    name = current_settings(request).name
    title = content.seo_title or content.title
    query = page.canonical_query(request)
    is_preview = bool(getattr(request, "is_preview", False))
    return Meta(
        title=title if name in title else f"{title} – {name}",
        description=content.search_description
        or Truncator(content.lead or "").chars(DESCRIPTION_LENGTH, truncate="…"),
        canonical=page.get_address(content.language, request) + query,
        alternates={
            code: address + query for code, address in page.get_alternates(request).items()
        },
        language=content.language,
        image=_completed(share_image(page, name, is_preview=is_preview), request),
        picture=_completed(own_picture(page), request),
        type=page.open_graph_type,
        published=iso(page.published_time),
        modified=iso(page.modified_time),
        section=page.section,
        noindex=is_preview or page.noindex(request),
    )


def _completed(image: ShareImage | None, request: HttpRequest) -> ShareImage | None:
    return image and replace(image, url=complete(image.url, request))


def complete(url: str, request: HttpRequest) -> str:
    """Return an address with the host of the site, unless it has one of its own."""
    return urljoin(Site.find_for_request(request).root_url, url)


def iso(moment: date | None) -> str:
    """Return a day or a moment as ISO 8601: “2024-05-16”, “2024-05-16T09:00:00+02:00”."""
    if isinstance(moment, datetime):
        return moment.isoformat(timespec="seconds")
    return moment.isoformat() if moment else ""
