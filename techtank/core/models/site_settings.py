"""What editors set once for the whole site: menu, footer, contact facts, the text of a 404."""

from django.db import models
from django.urls import translate_url
from django.utils.functional import cached_property
from django.utils.translation import get_language, override
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import (
    FieldPanel,
    FieldRowPanel,
    MultiFieldPanel,
    ObjectList,
    TabbedInterface,
)
from wagtail.blocks import StreamValue
from wagtail.contrib.settings.models import BaseGenericSetting, register_setting
from wagtail.fields import StreamField
from wagtail.models import Page

from ..blocks import FooterColumnBlock, LabelledLinkBlock
from .bilingual import SWEDISH


class Link:
    """A link ready for a template: `label` in the active language, and `url`."""

    def __init__(self, raw: dict, pages: dict[int, Page]) -> None:
        page = pages.get(raw.get("page"))
        self.label = in_active_language(raw, "label")
        self.url = (
            (page.url if page else "") if raw.get("page") else in_language(raw.get("url", ""))
        )
        self.is_current = False


class FooterColumn:
    """A column of the footer ready for a template."""

    def __init__(self, raw: dict, pages: dict[int, Page]) -> None:
        self.heading = in_active_language(raw, "heading")
        self.links = _working([Link(item["value"], pages) for item in raw["links"]])


def in_language(address: str) -> str:
    """Return an address of this site in the reader's language; any other stays as it is."""
    language = get_language()
    if language == SWEDISH or not address.startswith("/"):
        return address
    with override(SWEDISH):  # the language that it is written in
        return translate_url(address, language)


def in_active_language(raw: dict, name: str) -> str:
    """Return `name_sv` or `name_en` of a block, whichever the reader's language asks."""
    return raw[f"{name}_en" if get_language() == "en" else f"{name}_sv"]


@register_setting(icon="cog", order=100)
class SiteSettings(BaseGenericSetting):
    """One row; every text stands in both languages."""

    name = models.CharField(_("name of the site"), max_length=80, default="Techtank")
    menu = StreamField([("link", LabelledLinkBlock())], verbose_name=_("main menu"), blank=True)
    call_to_action = StreamField(
        [("link", LabelledLinkBlock())],
        verbose_name=_("button in the header"),
        blank=True,
        max_num=1,
    )
    footer = StreamField(
        [("column", FooterColumnBlock())], verbose_name=_("footer columns"), blank=True
    )
    owners_heading = models.CharField(_("heading above the owners"), max_length=80, blank=True)
    footer_note = models.TextField(_("note at the end of the footer"), blank=True)
    organisation = models.CharField(_("organisation"), max_length=120, blank=True)
    street = models.CharField(_("street"), max_length=120, blank=True)
    postcode = models.CharField(_("postcode"), max_length=6, blank=True)
    town = models.CharField(_("town"), max_length=60, blank=True)
    phone = models.CharField(_("phone"), max_length=40, blank=True)
    email = models.EmailField(_("e-mail address"), blank=True)
    social = StreamField(
        [("link", LabelledLinkBlock())], verbose_name=_("social media"), blank=True
    )
    not_found_title = models.CharField(_("title of “page not found”"), max_length=120, blank=True)
    not_found_text = models.TextField(_("text of “page not found”"), blank=True)

    class Meta:
        verbose_name = _("the site's settings")
        permissions = (("change_addresses", "Can change the slugs of fixed addresses"),)

    edit_handler = TabbedInterface(
        [
            ObjectList([FieldPanel("menu"), FieldPanel("call_to_action")], heading=_("Menu")),
            ObjectList(
                [
                    FieldPanel("footer"),
                    *(
                        FieldPanel(f"{name}_{code}")
                        for code in ("sv", "en")
                        for name in ("owners_heading", "footer_note")
                    ),
                ],
                heading=_("Footer"),
            ),
            ObjectList(
                [
                    FieldPanel("name"),
                    FieldPanel("organisation"),
                    FieldRowPanel(
                        [FieldPanel("street"), FieldPanel("postcode"), FieldPanel("town")]
                    ),
                    FieldPanel("phone"),
                    FieldPanel("email"),
                    FieldPanel("social"),
                ],
                heading=_("Contact"),
            ),
            ObjectList(
                [
                    MultiFieldPanel(
                        [FieldPanel("not_found_title_sv"), FieldPanel("not_found_text_sv")],
                        heading=_("Swedish"),
                    ),
                    MultiFieldPanel(
                        [FieldPanel("not_found_title_en"), FieldPanel("not_found_text_en")],
                        heading=_("English"),
                    ),
                ],
                heading=_("Page not found"),
            ),
        ]
    )

    @cached_property
    def menu_links(self) -> list[Link]:
        """The main menu, without links to pages that are not published."""
        return self._links(self.menu)

    @cached_property
    def cta(self) -> Link | None:
        """The button of the header, if there is one."""
        return next(iter(self._links(self.call_to_action)), None)

    @cached_property
    def footer_columns(self) -> list[FooterColumn]:
        """The footer's columns."""
        return [FooterColumn(value, self._pages) for value in _values(self.footer)]

    @cached_property
    def social_links(self) -> list[Link]:
        """The cluster's pages on social media."""
        return self._links(self.social)

    def look_up_links(self) -> None:
        """Find all links in the active language, and keep nothing else of the pages."""
        for name in ("menu_links", "cta", "footer_columns", "social_links"):
            getattr(self, name)
        self.__dict__.pop("_pages", None)

    def _links(self, stream: StreamValue) -> list[Link]:
        return _working([Link(value, self._pages) for value in _values(stream)])

    @property
    def linked_pages(self) -> set[int]:
        """The primary keys of all pages that any link leads to."""
        links = [*_values(self.menu), *_values(self.call_to_action), *_values(self.social)]
        for column in _values(self.footer):
            links += [item["value"] for item in column["links"]]
        return {link["page"] for link in links if link.get("page")}

    @cached_property
    def _pages(self) -> dict[int, Page]:
        """All of them, in one query: every visit needs them."""
        numbers = self.linked_pages
        pages = Page.objects.live().filter(pk__in=numbers)
        return {page.pk: page for page in pages} if numbers else {}


def _values(stream: StreamValue) -> list[dict]:
    return [block["value"] for block in stream.raw_data]


def _working(links: list[Link]) -> list[Link]:
    return [link for link in links if link.url]
