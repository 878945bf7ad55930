"""The directory of member companies."""

from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.url_routing import RouteResult

from techtank.core.models import BasePage
from techtank.core.models.list_page import ListPage
from techtank.core.panels import bilingual_tabs

from .member import MemberPage


class MemberIndexPage(ListPage, BasePage):
    """All member companies, by what they can, where they are and how large they are."""

    reserved_slugs = frozenset({"karta", "csv", "json"})
    listing_class = "members.listing.MemberListing"
    max_count = 1
    parent_page_types = ("home.HomePage",)
    # No subpage_types: pages of text such as /medlemmar/bli-medlem/ are welcome, but lie on a
    # higher floor. Other subjects name their parents themselves.
    page_description = _("The directory of member companies.")
    template = "members/member_index_page.html"
    edit_handler = bilingual_tabs(translated=("lead",), slug_locked=True)

    class Meta:
        verbose_name = _("directory of members")
        verbose_name_plural = _("directory of members")

    def route(self, request: HttpRequest, path_components: list[str]) -> RouteResult:
        """Fetch a company with its register entries and pictures at once; else as usual."""
        if len(path_components) == 1:
            members = MemberPage.objects.child_of(self).select_related(
                "organisation", "municipality", "logo", "share_image"
            )
            member = members.filter(slug=path_components[0]).first()
            if member:
                request.trail = [*getattr(request, "trail", ()), self]
                return member.route(request, [])
        return super().route(request, path_components)

    def noindex(self, request: HttpRequest) -> bool:
        """Leave free searches out of search engines: anybody can make up any number of them."""
        return bool(self.listing(request).filters.q)
