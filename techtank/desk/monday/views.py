"""A list of the Monday page, which one works through and comes back to."""

from typing import Any

from django.db.models import Model, QuerySet
from django.http import Http404
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.http import urlencode
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _
from wagtail.admin.admin_url_finder import AdminURLFinder
from wagtail.admin.ui.tables import BaseColumn, Column, TitleColumn
from wagtail.admin.views.generic.base import BaseListingView
from wagtail.models import Page

from techtank.core.chores import Chore, all_chores


class ChoreView(BaseListingView):
    """Shows what is on one list; each line leads to the form that mends it, and that back here.

    Raises Http404 for a list that is not known.
    """

    template_name = "desk/admin/chore.html"
    header_icon = "list-ul"
    paginate_by = 50
    is_searchable = False
    _show_breadcrumbs = True

    @cached_property
    def chore(self) -> Chore:
        """The list that the address names."""
        chore = next((one for one in all_chores() if one.slug == self.kwargs["slug"]), None)
        if chore is None:
            raise Http404
        return chore

    def get_page_title(self) -> str:
        """Return the name of the list."""
        return str(self.chore.title)

    def get_index_url(self) -> str:
        """Return the address of the list."""
        return reverse("chore", args=[self.chore.slug])

    def get_queryset(self) -> QuerySet:
        """Ask the subject, which knows what this person may see to and what is most urgent."""
        return self.chore.find(self.request.user)

    @cached_property
    def columns(self) -> list[BaseColumn]:
        """Show what it is, with a way to mend it, and what is the matter."""
        title = TitleColumn("title", label=_("Title"), accessor=_name_of, get_url=self._form_of)
        if self.chore.note is None:
            return [title]
        return [title, Column("note", label=_("Details"), accessor=self.chore.note)]

    @cached_property
    def no_results_message(self) -> str:
        """Praise whoever has emptied the list."""
        return _now("Nothing is left to do here.")

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Add why the list matters."""
        return super().get_context_data(**kwargs) | {"chore": self.chore}

    def _form_of(self, record: Model) -> str | None:
        """Return where a record is mended; its form leads back to the list."""
        if isinstance(record, Page):
            address = reverse("wagtailadmin_pages:edit", args=[record.pk])
        else:
            address = AdminURLFinder(self.request.user).get_edit_url(record)
        if not address:
            return None
        sign = "&" if "?" in address else "?"
        return f"{address}{sign}{urlencode({'next': self.get_index_url()})}"


def _name_of(record: Model) -> str:
    return record.get_admin_display_title() if isinstance(record, Page) else str(record)
