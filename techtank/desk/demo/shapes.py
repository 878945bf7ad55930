"""The shapes of the demo's texts; everything in this folder is one of them."""

import datetime
from dataclasses import dataclass, field

Story = list[tuple[str, str | dict]]
"""Blocks in reading order as (kind, value); "heading" is plain, "text" HTML, the rest dicts.

"contacts" and "key_figures" name people by slug and figures by key."""


@dataclass(frozen=True)
class Text:
    """A text in both languages; an empty `en` shows the site's honest fallback to Swedish."""

    sv: str
    en: str = ""


@dataclass(frozen=True)
class Link:
    """A label and where it leads: a site path (without /en) or a whole address."""

    label: Text
    path: str


@dataclass(frozen=True)
class Picture:
    """A drawing that our own code makes; the same seed always gives the same picture."""

    seed: str
    title: str
    alt: Text
    caption: Text
    credit: str = "Teckning: Techtank"

    def block(self, language: str, size: str = "wide") -> tuple[str, dict]:
        """The picture as a story block; `size` is "column", "wide" or "portrait"."""
        return (
            "image",
            {
                "seed": self.seed,
                "title": self.title,
                "alt": getattr(self.alt, language),
                "caption": getattr(self.caption, language),
                "credit": self.credit,
                "size": size,
            },
        )


@dataclass(frozen=True)
class Category:
    """A category or a topic of news; the slug is part of public addresses."""

    slug: str
    name: Text


@dataclass(frozen=True)
class Boilerplate:
    """A standing paragraph about Techtank; `text` is HTML, `figures` keys by their words."""

    slug: str
    name: Text
    text: Text
    figures: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Article:
    """A piece of news; a release names its boilerplate and the people to ask."""

    slug: str
    date: datetime.date
    categories: list[str]
    title: Text
    lead: Text
    body_sv: Story
    body_en: Story
    image: Picture
    boilerplate: str = ""
    contacts: list[str] = field(default_factory=list)
    topics: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class StandardText:
    """A lasting page; `path` begins and ends with a slash and never holds the language."""

    path: str
    title: Text
    lead: Text
    body_sv: Story
    body_en: Story
    seo_description: Text
    lists_forms: bool = False

    @property
    def slug(self) -> str:
        """The last part of the path."""
        return self.path.strip("/").rsplit("/", 1)[-1]


@dataclass(frozen=True)
class Logo:
    """A version of the logo; `file` names the drawing and its pixels in `static/img`."""

    file: str
    name: Text
    alt: Text
    for_dark: bool = False


@dataclass(frozen=True)
class Question:
    """A field of a form; `kind` and `autocomplete` as in the questions of forms."""

    label: Text
    kind: str
    help_text: Text = field(default_factory=lambda: Text(""))
    required: bool = True
    autocomplete: str = ""


@dataclass(frozen=True)
class FormText:
    """What a page asks, what for, and for how long; title and lead only where no page is yet."""

    path: str
    purpose: Text
    retention_days: int
    thanks: Text
    questions: list[Question]
    title: Text | None = None
    lead: Text | None = None


@dataclass(frozen=True)
class AccessibilityText:
    """The accessibility statement, part by part."""

    path: str
    title: Text
    lead: Text
    faults_sv: Story
    faults_en: Story
    assessment: Text
    assessed_on: datetime.date
    authority: str
    authority_address: str
    seo_description: Text


@dataclass(frozen=True)
class SearchText:
    """The search page; `advice` is HTML and shown when nothing is found."""

    path: str
    title: Text
    lead: Text
    advice: Text
    seo_description: Text


@dataclass(frozen=True)
class Entrance:
    """A way in from the front page, phrased as what a company needs."""

    heading: Text
    text: Text
    path: str


@dataclass(frozen=True)
class HomeText:
    """The front page; `lead`, `entrances_text` and `closing_text` are plain."""

    title: Text
    seo_description: Text
    hero_heading: Text
    lead: Text
    hero_links: list[Link]
    entrances_heading: Text
    entrances_text: Text
    entrances: list[Entrance]
    figures_heading: Text
    figures: list[str]
    closing_heading: Text
    closing_text: Text
    closing_link: Link


@dataclass(frozen=True)
class FooterColumn:
    """A headed list of links in the footer."""

    heading: Text
    links: list[Link]


@dataclass(frozen=True)
class SiteText:
    """What every page of the site shows."""

    menu: list[Link]
    call_to_action: Link
    footer_columns: list[FooterColumn]
    owners_heading: Text
    footer_note: Text
    not_found_title: Text
    not_found_text: Text
    organisation: str
    phone: str
    phone_link: str
    email: str
