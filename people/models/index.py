"""The list of staff and board."""

from typing import Any

from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from techtank.core.caching import offer_to_caches
from techtank.core.models import BasePage
from techtank.core.panels import bilingual_tabs

from .person import PersonPage


class PeoplePage(BasePage):
    """Staff and board in the order in which editors put them."""

    max_count = 1
    parent_page_types = ("home.StandardPage", "home.HomePage")
    subpage_types = ("people.PersonPage",)
    page_description = _("The list of staff and board.")
    template = "people/people_page.html"
    edit_handler = bilingual_tabs(translated=("lead",), slug_locked=True)

    class Meta:
        verbose_name = _("list of people")
        verbose_name_plural = _("lists of people")

    def get_context(self, request: HttpRequest, *args, **kwargs) -> dict[str, Any]:
        """Add the groups that have somebody, each with its people."""
        people = list(PersonPage.objects.child_of(self).published().for_contacts().order_by("path"))
        if not getattr(request, "is_preview", False):
            offer_to_caches(request, people)
        groups = [
            (group, [person for person in people if person.group == group])
            for group in (PersonPage.Group.STAFF, PersonPage.Group.BOARD)
        ]
        return super().get_context(request, *args, **kwargs) | {
            "groups": [(group, members) for group, members in groups if members]
        }
