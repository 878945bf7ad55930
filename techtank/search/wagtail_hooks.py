"""The search in the admin: what nobody found, and what editors put first."""

from typing import Any
from urllib.parse import urlencode

from django.contrib.auth.models import AbstractBaseUser
from django.db.models import QuerySet
from django.http import HttpRequest
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.admin_url_finder import ModelAdminURLFinder, register_admin_url_finder
from wagtail.admin.ui.tables import Column
from wagtail.admin.utils import get_valid_next_url_from_request
from wagtail.permission_policies import ModelPermissionPolicy
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import CreateView, SnippetViewSet

from techtank.core.chores import HOOK, Chore, Kind
from techtank.core.menus import REGISTERS

from .models import SearchTip, UnansweredSearch
from .unanswered import waiting

#: The search for which a page is to be put first, by its number.
SEARCH = "search"
policy = ModelPermissionPolicy(SearchTip)


class AddTipView(CreateView):
    """The form of a new tip; `?search=` fills in what nobody found, `?next=` leads back there."""

    def get_initial_form_instance(self) -> SearchTip | None:
        """Return a tip for the search that the address names."""
        number = self.request.GET.get(SEARCH, "")
        asked = UnansweredSearch.objects.filter(pk=number).first() if number.isdecimal() else None
        return asked and SearchTip(**{f"questions_{asked.language}": asked.words})

    def get_add_url(self) -> str:
        """Keep where the editor came from while the form is sent."""
        back = get_valid_next_url_from_request(self.request)
        return super().get_add_url() + (f"?{urlencode({'next': back})}" if back else "")

    def get_success_url(self) -> str:
        """Lead back to the list of searches, or to that of tips."""
        return get_valid_next_url_from_request(self.request) or super().get_success_url()


class SearchTipViewSet(SnippetViewSet):
    """Pages that stand first for a search."""

    model = SearchTip
    icon = "pick"
    add_view_class = AddTipView
    list_display = (
        "__str__",
        Column("page", label=_("Page"), accessor=lambda tip: tip.page.get_admin_display_title()),
        Column(
            "care",
            label=_("Care"),
            accessor=lambda tip: "" if tip.page.live else _("The page is not public"),
        ),
    )
    menu_hook = REGISTERS
    menu_order = 30

    def get_queryset(self, request: HttpRequest) -> QuerySet[SearchTip]:
        """Ask for the pages in the same breath."""
        return SearchTip.objects.select_related("page")


register_snippet(SearchTipViewSet)


class UnansweredFinder(ModelAdminURLFinder):
    """Leads from a search that found nothing to the form by which a page is put first for it."""

    def get_edit_url(self, instance: Any) -> str | None:
        """Return the address for whoever may add a tip."""
        if self.user and not policy.user_has_permission(self.user, "add"):
            return None
        address = reverse(SearchTip.snippet_viewset.get_url_name("add"))
        return f"{address}?{urlencode({SEARCH: instance.pk})}"


register_admin_url_finder(UnansweredSearch, UnansweredFinder)


@hooks.register(HOOK)
def chores_of_search() -> list[Chore]:
    """Return what visitors lack."""
    return [
        Chore(
            "searches",
            Kind.MISSING,
            _("Searched for and not found"),
            _(
                "Press a search to put the page first that answers it; or write one, or add the"
                " word to a text, and it leaves the list overnight."
            ),
            unanswered,
            lambda search: search.summary,
        )
    ]


def unanswered(user: AbstractBaseUser) -> QuerySet[UnansweredSearch]:
    """Return the searches for those who may put pages first."""
    return waiting() if policy.user_has_permission(user, "add") else UnansweredSearch.objects.none()
