"""The admin's list of those who signed up for an offer, with what staff can do for them."""

import re
from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import BaseColumn, Column, DateColumn
from wagtail.admin.views.generic import IndexView
from wagtail.permission_policies import ModelPermissionPolicy

from techtank.core.spreadsheets import SwedishSpreadsheet
from techtank.core.tables import ButtonsColumn

from .models import OfferPage, SignUp

policy = ModelPermissionPolicy(SignUp)
#: The columns of the file before the offer's own questions.
FACTS = ("state", "name", "email", "organisation", "signed_up_at", "language")


def may_read(user, offer: OfferPage, action: str = "view") -> bool:
    """Whether somebody may read, or with “change” also change, who has signed up.

    The list is of people, so it takes the permission for sign-ups, and the offer among the pages
    that one keeps.
    """
    return policy.user_has_permission(user, action) and offer.permissions_for_user(user).can_edit()


BUTTONS = "offers/admin/buttons_cell.html"


class SignUpsView(SwedishSpreadsheet, IndexView):
    """Who has a place, who waits, who has cancelled; raises PermissionDenied and Http404."""

    model = SignUp
    permission_policy = policy
    any_permission_required = ("view",)
    header_icon = "group"
    list_filter = ("state",)
    search_fields = ("name", "email", "organisation")
    search_backend_name = None
    default_ordering = "signed_up_at"
    show_export_buttons = True
    columns_before = (
        Column("name", label=_("name"), sort_key="name"),
        Column("email", label=_("e-mail address"), sort_key="email"),
        Column("organisation", label=_("organisation"), sort_key="organisation"),
        Column("state", label=_("state"), accessor="get_state_display", sort_key="state"),
    )

    def setup(self, request: HttpRequest, *args: Any, **kwargs: Any) -> None:
        """Find the offer."""
        super().setup(request, *args, **kwargs)
        self.offer = get_object_or_404(OfferPage, pk=kwargs["offer_pk"])

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """Ask whether the offer is among the pages that one keeps."""
        if not may_read(request.user, self.offer):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    def get_base_queryset(self):
        """Read the sign-ups of this offer."""
        return self.offer.sign_ups.select_related("offer").order_by("signed_up_at", "pk")

    @cached_property
    def questions(self) -> dict[str, str]:
        """What the offer asks, by the names under which answers are stored."""
        return {field.clean_name: field.label for field in self.offer.form_fields.all()}

    @cached_property
    def columns(self) -> list[BaseColumn]:
        """Show the facts, the offer's own questions, and the buttons."""
        asked = [
            Column(name, label=label, accessor=lambda row, name=name: _answer(row, name))
            for name, label in self.questions.items()
        ]
        signed_up = DateColumn("signed_up_at", label=_("signed up"), sort_key="signed_up_at")
        buttons = ButtonsColumn(
            "buttons", "offers/admin/buttons_cell.html", label=_("In one click")
        )
        may_change = may_read(self.request.user, self.offer, "change")
        return [*self.columns_before, *asked, signed_up, *([buttons] if may_change else [])]

    # The file

    @cached_property
    def list_export(self) -> list[str]:
        """Write the facts and the offer's own questions."""
        return [*FACTS, *self.questions]

    @property
    def export_headings(self) -> dict[str, str]:
        """Head the columns of the questions with the questions."""
        return self.questions

    def to_row_dict(self, item: SignUp) -> dict[str, Any]:
        """Return a row of the file."""
        return {
            "state": item.get_state_display(),
            "name": item.name,
            "email": item.email,
            "organisation": item.organisation,
            "signed_up_at": timezone.make_naive(item.signed_up_at).replace(microsecond=0),
            "language": item.get_language_display(),
        } | {name: _answer(item, name) for name in self.questions}

    def get_filename(self) -> str:
        """Name the file by the offer and the day."""
        return f"{self.offer.slug}-{timezone.localdate().isoformat()}"

    # Where it stands in the admin

    def get_index_url(self) -> str:
        """Return the address of the list."""
        return reverse("offer_sign_ups", args=[self.offer.pk])

    def get_index_results_url(self) -> str:
        """Return the address that the search asks."""
        return reverse("offer_sign_ups_results", args=[self.offer.pk])

    def get_page_title(self) -> str:
        """Name the offer."""
        return _now("Sign-ups: %(title)s") % {"title": self.offer.title}

    def get_breadcrumbs_items(self) -> list[dict]:
        """Lead back to the offer."""
        edit = reverse("wagtailadmin_pages:edit", args=[self.offer.pk])
        return [
            *self.breadcrumbs_items,
            {"url": edit, "label": self.offer.title},
            {"url": "", "label": _now("Sign-ups")},
        ]


def _answer(one: SignUp, name: str) -> str:
    """Return what somebody answered, in words; spaces for what is deleted or was not asked."""
    value = one.all_answers.get(name, "")
    if isinstance(value, bool):
        return _now("Yes") if value else _now("No")
    return re.sub(r"\s*\n\s*", " / ", value)
