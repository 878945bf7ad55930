"""The archive and the waste basket, as lists of the admin."""

from django.db.models import QuerySet
from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import Column, DateColumn, UserColumn
from wagtail.admin.views.reports import ReportView
from wagtail.admin.widgets.button import HeaderButton
from wagtail.permission_policies import ModelPermissionPolicy

from techtank.core.archive.emptying import KEPT_FOR
from techtank.core.archive.places import Place
from techtank.core.models import DeletedRecord, PutAway
from techtank.core.tables import ButtonsColumn

from .finding import DELETE, lying_in


def _kind(record: PutAway) -> str:
    return record.page.cached_content_type.name


def last_day(record: PutAway | DeletedRecord) -> str:
    """Return the day until which something can be restored; Wagtail's column only looks back."""
    return date_format(timezone.localtime(record.moment + KEPT_FOR))


class PageButtonsColumn(ButtonsColumn):
    """Takes a page out, and deletes it for whoever may."""

    def get_cell_context_data(self, instance: PutAway, parent_context: dict) -> dict:
        """Add whether somebody may delete, and from where."""
        context = super().get_cell_context_data(instance, parent_context)
        may_delete = parent_context["request"].user.has_perm(DELETE)
        in_basket = instance.place == Place.BASKET
        return context | {"may_delete": may_delete, "in_basket": in_basket}


class ArchiveView(ReportView):
    """What editors have archived, with a button that takes it out again."""

    place = Place.ARCHIVE
    page_title = _("The archive")
    header_icon = "folder-inverse"
    model = PutAway
    index_url_name = "archive"
    index_results_url_name = "archive_results"
    permission_policy = ModelPermissionPolicy(PutAway)
    any_permission_required = ("view",)
    is_searchable = True
    search_fields = ("page__draft_title",)
    search_backend_name = None
    default_ordering = "-moment"
    columns = (
        Column("title", label=_("Page"), accessor=str, sort_key="page__draft_title"),
        Column("kind", label=_("Type"), accessor=_kind),
        Column("parent_title", label=_("Stood below"), sort_key="parent_title"),
        UserColumn("by", label=_("By whom")),
        DateColumn("moment", label=_("Archived"), sort_key="moment"),
        PageButtonsColumn(
            "buttons", "desk/admin/archive/buttons_cell.html", label=_("In one click")
        ),
    )

    def get_queryset(self) -> QuerySet:
        """Return what somebody may take out."""
        self.queryset = lying_in(self.place, self.request.user)
        return super().get_queryset()


class BasketView(ArchiveView):
    """What administrators have deleted, as long as it can be restored."""

    place = Place.BASKET
    page_title = _("The waste basket")
    header_icon = "bin"
    index_url_name = "basket"
    index_results_url_name = "basket_results"
    any_permission_required = ("delete",)

    @cached_property
    def header_buttons(self) -> list[HeaderButton]:
        """Lead to what was deleted that is no page."""
        label = _("Pictures, documents and registers")
        return [HeaderButton(label, reverse("deleted_records"), icon_name="image")]

    columns = (
        *ArchiveView.columns[:4],
        DateColumn("moment", label=_("Deleted"), sort_key="moment"),
        Column("last_day", label=_("Can be restored until"), accessor=last_day),
        ArchiveView.columns[-1],
    )
