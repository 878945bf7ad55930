"""Members in the admin: all companies at a glance, and what they can."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin import messages
from wagtail.admin.views.pages.listing import IndexView
from wagtail.models import Page
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSet

from people import presence
from techtank.core import counting
from techtank.core.data_requests import HOOK
from techtank.core.menus import MEMBERS, REGISTERS
from techtank.core.page_lists import PagesViewSet

from .models import Capability, MemberPage
from .presence import companies_among
from .privacy import company_contacts
from .signals import COMPANIES

COLUMNS = {column.name: column for column in IndexView.base_columns}


class MemberPageViewSet(PagesViewSet):
    """All companies in one list."""

    model = MemberPage
    icon = "group"
    menu_label = _("Companies")
    menu_hook = MEMBERS
    menu_order = 10
    list_display = (
        COLUMNS["bulk_actions"],
        COLUMNS["title"],
        "employees",
        "last_confirmed",
        COLUMNS["status"],
    )
    list_filter = ("municipality", "is_example")
    ordering = "sort_key"


class CapabilityViewSet(SnippetViewSet):
    """Capabilities."""

    model = Capability
    icon = "cogs"
    menu_hook = REGISTERS
    menu_order = 90
    list_display = ("name_sv", "name_en", "kind", "parent")
    list_filter = ("kind",)


register_snippet(CapabilityViewSet)


@hooks.register("register_admin_viewset")
def register_companies() -> MemberPageViewSet:
    """List the companies below “Members”."""
    return MemberPageViewSet("member_pages")


@hooks.register("before_copy_page")
def refuse_copying(request: HttpRequest, page: Page) -> HttpResponse | None:
    """Keep one page a company: a copy would belong to the same organisation and end in a fault."""
    if page.specific_class is not MemberPage:
        return None
    messages.error(request, _now("A company has one page. Make a new one for another company."))
    return redirect("wagtailadmin_explore", page.get_parent().pk)


hooks.register(HOOK, company_contacts)


@hooks.register(counting.HOOK)
def companies() -> counting.Count:
    """Let a key figure count the companies that visitors find."""
    return counting.Count(
        COMPANIES,
        _("Companies in the directory"),
        lambda: MemberPage.objects.published().count(),
    )


hooks.register(presence.HOOK, companies_among)
