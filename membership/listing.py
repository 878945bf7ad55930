"""The list of applications in the admin, which says what has become of each."""

from collections.abc import Iterable
from typing import Any

from django.utils.html import format_html
from django.utils.translation import gettext as _

from contact.listing import SubmissionsView
from contact.models import Submission
from members.models import MemberPage
from techtank.core.archive.places import place_of

from .drafting import edit_address
from .forms import ELSEWHERE


class ApplicationsView(SubmissionsView):
    """The list of messages with a column more: the state, which leads to the company's page.

    It follows from that page, so nobody has to keep it up.
    """

    def get_context_data(self, **kwargs) -> dict[str, Any]:
        """Put the state first in each row, in one query for all."""
        context = super().get_context_data(**kwargs)
        if self.is_export:
            return context
        applications = list(context["submissions"])
        pages = _pages_of(applications)
        context["data_headings"].insert(0, {"name": "state", "label": _("State"), "order": None})
        for application, row in zip(applications, context["data_rows"], strict=True):
            answers = application.form_data
            row["fields"].insert(0, _state(answers, pages.get(answers["number"])))
        return context


def _pages_of(applications: Iterable[Submission]) -> dict[str, MemberPage]:
    """Return the companies' pages by organisation number, a public one before others."""
    numbers = [one.form_data["number"] for one in applications]
    pages = MemberPage.objects.filter(organisation_number__in=numbers).order_by("live", "-pk")
    return {page.organisation_number: page for page in pages}


def _state(answers: dict[str, Any], page: MemberPage | None) -> str:
    """Return what has become of an application.

    A company elsewhere gets no draft by itself. Whoever is declined has one that was archived.
    """
    if page is None:
        new = answers["municipality"] == ELSEWHERE
        return _("New: no page was begun") if new else _("Declined: the draft was deleted")
    away = place_of(page) is not None
    if page.live:
        state = _("Member")
    elif page.first_published_at:
        state = _("Has been a member")
    else:
        state = _("Declined: the draft is archived") if away else _("Draft to complete")
    return state if away else format_html('<a href="{}">{}</a>', edit_address(page), state)
