"""What search engines, and other sites on which a page is shared, are told of it."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, ClassVar

from django.http import HttpRequest
from django.utils import timezone, translation

from .bilingual import ENGLISH, SWEDISH
from .image import SiteImage

if TYPE_CHECKING:
    from ..seo import Meta


class Discoverable:
    """The part of a page that machines ask; `seo`, `structured_data` and `sitemaps` read it."""

    #: The kind of thing for Open Graph (ogp.me) and the kind of page for schema.org.
    open_graph_type = "website"
    schema_type = "WebPage"
    #: Whether search engines are told of the page at all.
    for_search_engines = True
    #: Fields that hold a picture; the first one that is filled stands for the page.
    picture_fields: tuple[str, ...] = ("share_image",)
    #: Whether a card with the title is shared; else the picture that stands for the whole site.
    has_share_card = True
    #: The shapes (`core.pictures.shapes`) in which a page shows the pictures of a field.
    picture_shapes: ClassVar[dict[str, tuple[str, ...]]] = {"share_image": ()}
    #: What an article is about, such as its category.
    section = ""
    #: The sentences of funders that stand beside the emblem of the European Union, on the page and
    #: on its card; in the language shown.
    marks: Sequence[str] = ()

    # Pictures

    @property
    def card_image_id(self) -> int | None:
        """The primary key of the picture that stands for the page; asks the database nothing."""
        ids = (getattr(self, f"{name}_id") for name in self.picture_fields)
        return next((number for number in ids if number), None)

    @property
    def card_image(self) -> SiteImage | None:
        """The picture that stands for the page on cards and when it is shared."""
        filled = (name for name in self.picture_fields if getattr(self, f"{name}_id"))
        return next((getattr(self, name) for name in filled), None)

    @property
    def card_image_text(self) -> str:
        """What that picture shows, in the language shown."""
        return self.card_image.alt_in(self.content.language) if self.card_image else ""

    def shapes_of(self, model_path: str) -> tuple[str, ...]:
        """Return the shapes of a picture that stands at a path, as the reference index names it.

        What is no field of the page's own, such as “body_sv.item.image.image”, is part of a story.
        """
        names = model_path.split(".")
        in_story = "portrait" if names[-1] == "portrait" else "story"
        return self.picture_shapes.get(names[0], (in_story,))

    # Addresses

    def languages(self) -> list[str]:
        """The languages that the page really has."""
        return [SWEDISH, ENGLISH] if self.has_english else [SWEDISH]

    def get_address(self, language: str, request: HttpRequest | None = None) -> str:
        """Return the complete address of the page in a language."""
        with translation.override(language):
            return self.get_full_url(request) or ""

    def get_alternates(self, request: HttpRequest | None = None) -> dict[str, str]:
        """Return the address in every language and for all others; empty if there is but one.

        Each language's page names the same set, itself included, or none of it counts (Google,
        “Localized versions of your pages”).
        """
        if len(self.languages()) < 2:
            return {}
        addresses = {code: self.get_address(code, request) for code in self.languages()}
        return addresses | {"x-default": addresses[SWEDISH]}

    def canonical_query(self, request: HttpRequest) -> str:
        """Return the query string that belongs to the canonical address; usually none."""
        return ""

    def noindex(self, request: HttpRequest) -> bool:
        """Whether search engines are asked to leave this answer out."""
        return not self.for_search_engines

    # Times

    @property
    def published_time(self) -> date | datetime | None:
        """When the page was first public."""
        return self.first_published_at and timezone.localtime(self.first_published_at)

    @property
    def modified_time(self) -> datetime | None:
        """When it was changed since then; None if it was not."""
        changed, first = self.last_published_at, self.first_published_at
        return timezone.localtime(changed) if changed and first and changed > first else None

    # What is told

    def structured_data(self, request: HttpRequest, meta: "Meta") -> list[dict[str, Any]]:
        """Return what the page is about, as nodes of schema.org; the page itself is one already.

        `meta` is what the head says. Must not ask the database anything that the page does not.
        """
        return []

    def get_sitemap_urls(self, request: HttpRequest | None = None) -> list[dict[str, Any]]:
        """Return an entry for each language that the page has (Wagtail's name for it)."""
        if not self.for_search_engines or self.is_shadowed:
            return []
        alternates = self.get_alternates(request)
        addresses = dict.fromkeys(alternates.values()) or [self.get_address(SWEDISH, request)]
        return [
            {
                "location": address,
                "lastmod": self.last_published_at or self.latest_revision_created_at,
                "alternates": alternates,
                "image_id": self.card_image_id,
            }
            for address in addresses
        ]
