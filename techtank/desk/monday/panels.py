"""What editors find when they log in: what they do most, and what needs their care."""

from dataclasses import dataclass
from typing import Any

from django.urls import reverse
from wagtail.admin.ui.components import Component

from news.models import NewsIndexPage
from news.releases import new_release_url
from techtank.core.chores import Chore, Kind, all_chores


class WritePanel(Component):
    """The button that begins a press release."""

    name = "write"
    template_name = "desk/admin/write.html"
    order = 50

    def get_context_data(self, parent_context: dict[str, Any]) -> dict[str, Any]:
        """Add the form's address, if the editor may add news."""
        user = parent_context["request"].user
        news = NewsIndexPage.objects.first()
        may_add = news and news.permissions_for_user(user).can_add_subpage()
        return {"new_release": new_release_url(news) if may_add else ""}


@dataclass(frozen=True)
class Line:
    """A list that is not empty, with how many records are on it."""

    chore: Chore
    total: int

    @property
    def address(self) -> str:
        """Where the list is worked through."""
        return reverse("chore", args=[self.chore.slug])


class ChoresPanel(Component):
    """All lists with something on them, by why it is there."""

    name = "chores"
    template_name = "desk/admin/chores.html"
    order = 60

    def get_context_data(self, parent_context: dict[str, Any]) -> dict[str, Any]:
        """Count what the editor may see to: one question a list."""
        user = parent_context["request"].user
        lines = [Line(chore, chore.find(user).count()) for chore in all_chores()]
        groups = {
            kind: [line for line in lines if line.chore.kind is kind and line.total]
            for kind in Kind
        }
        return {"groups": {kind.label: lines for kind, lines in groups.items() if lines}}
