"""Links that editors set: to a page of the site, or to an address elsewhere."""

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.blocks.struct_block import StructBlockValidationError


class LinkTarget(blocks.StructValue):
    """A link's value: `href` is where it leads, in the active language."""

    @property
    def href(self) -> str:
        """Return the address; empty while the page is not published."""
        page = self.get("page")
        if page:
            return page.url if page.live else ""
        return self.get("url") or ""


class LinkBlock(blocks.StructBlock):
    """Exactly one of a page and an address."""

    page = blocks.PageChooserBlock(label=_("Page"), required=False)
    url = blocks.CharBlock(
        label=_("Address"),
        required=False,
        help_text=_("For example https://…, mailto:… or tel:…, if it is no page of the site."),
    )

    class Meta:
        value_class = LinkTarget
        icon = "link"

    def clean(self, value: LinkTarget) -> LinkTarget:
        """Refuse a link without a target, with two, or with an address that runs script."""
        value = super().clean(value)
        url = value.get("url") or ""
        if self.is_deferred_validation:
            return value
        if bool(value.get("page")) == bool(url):
            message = _now("Choose a page or write an address, one of the two.")
            raise StructBlockValidationError({"page": ValidationError(message)})
        if url and not url.startswith(("https://", "http://", "mailto:", "tel:", "/", "#")):
            message = _now("Begin the address with https://, mailto: or tel:.")
            raise StructBlockValidationError({"url": ValidationError(message)})
        return value


class LabelledLinkBlock(LinkBlock):
    """A link of a menu, named in both languages."""

    label_sv = blocks.CharBlock(label=_("Text in Swedish"), max_length=60)
    label_en = blocks.CharBlock(label=_("Text in English"), max_length=60)

    class Meta:
        label = _("Link")


class FooterColumnBlock(blocks.StructBlock):
    """A column of the footer: a heading and its links."""

    heading_sv = blocks.CharBlock(label=_("Heading in Swedish"), max_length=60)
    heading_en = blocks.CharBlock(label=_("Heading in English"), max_length=60)
    links = blocks.ListBlock(LabelledLinkBlock(), label=_("Links"))

    class Meta:
        icon = "list-ul"
        label = _("Column")
