"""The list of staff and board."""

from typing import Any

from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from techtank.core.caching import offer_to_caches, order_tag
from techtank.core.models import BasePage
from techtank.core.panels import bilingual_tabs
from techtank.core.structured_data import item_list

from .person import PersonPage


class PeoplePage(BasePage):
    """Staff and board in the order in which editors put them."""

    max_count = 1
    parent_page_types = ("home.StandardPage", "home.HomePage")
    subpage_types = ("people.PersonPage",)
    page_description = _("The list of staff and board.")
    template = "people/people_page.html"
    schema_type = "CollectionPage"
    edit_handler = bilingual_tabs(translated=("lead",), slug_locked=True)

    class Meta:
        verbose_name = _("list of people")
        verbose_name_plural = _("lists of people")

    def people(self, request: HttpRequest) -> list[PersonPage]:
        """Return staff and board; read once a request."""
        if not hasattr(request, "people_listed"):
            people = PersonPage.objects.child_of(self).published().for_contacts()
            request.people_listed = list(people.order_by("path"))
        return request.people_listed

    def structured_data(self, request: HttpRequest, meta: Meta) -> list[dict[str, Any]]:
        """Return the list of people."""
        return item_list(self.people(request), request, meta)

    def get_context(self, request: HttpRequest, *args, **kwargs) -> dict[str, Any]:
        """Add the groups that have somebody, each with its people."""
        people = self.people(request)
        if not getattr(request, "is_preview", False):
            offer_to_caches(request, people, tags=[order_tag(PersonPage)])
        groups = [
            (group, [person for person in people if person.group == group])
            for group in (PersonPage.Group.STAFF, PersonPage.Group.BOARD)
        ]
        return super().get_context(request, *args, **kwargs) | {
            "groups": [(group, members) for group, members in groups if members]
        }
