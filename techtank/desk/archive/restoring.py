"""The waste basket of pictures, documents, redirects and registers."""

from typing import Any

from django.core.exceptions import PermissionDenied, ValidationError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_POST
from django.views.generic import TemplateView
from wagtail.admin import messages
from wagtail.admin.admin_url_finder import AdminURLFinder
from wagtail.admin.ui.tables import Column, DateColumn, UserColumn
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin
from wagtail.admin.views.reports import ReportView
from wagtail.admin.widgets.button import HeaderButton
from wagtail.permission_policies import ModelPermissionPolicy

from techtank.core.archive.records import delete_for_good, restore
from techtank.core.models import DeletedRecord, PutAway
from techtank.core.tables import ButtonsColumn

from .finding import DELETE
from .lists import last_day


class RecordsView(ReportView):
    """What administrators have deleted that is no page, as long as it can be restored."""

    page_title = _("The waste basket")
    page_subtitle = _("Pictures, documents and registers")
    header_icon = "bin"
    model = DeletedRecord
    index_url_name = "deleted_records"
    index_results_url_name = "deleted_records_results"
    permission_policy = ModelPermissionPolicy(PutAway)
    any_permission_required = ("delete",)
    is_searchable = True
    search_fields = ("title",)
    search_backend_name = None
    default_ordering = "-moment"
    columns = (
        Column("title", label=_("Title"), sort_key="title"),
        Column("kind", label=_("Type"), accessor="kind.name"),
        UserColumn("by", label=_("By whom")),
        DateColumn("moment", label=_("Deleted"), sort_key="moment"),
        Column("last_day", label=_("Can be restored until"), accessor=last_day),
        ButtonsColumn(
            "buttons", "desk/admin/archive/record_buttons_cell.html", label=_("In one click")
        ),
    )

    @cached_property
    def header_buttons(self) -> list[HeaderButton]:
        """Lead to the pages that were deleted."""
        return [HeaderButton(_("Pages"), reverse("basket"), icon_name="doc-empty-inverse")]

    def get_queryset(self):
        """Read what each row shows."""
        self.queryset = DeletedRecord.objects.select_related("kind", "by__wagtail_userprofile")
        return super().get_queryset()


@require_POST
def restore_record(request: HttpRequest, pk: int) -> HttpResponse:
    """Put a record back; say what is in the way if it can't be. Raises Http404."""
    kept = _kept(request, pk)
    try:
        record = restore(kept, by=request.user)
    except ValidationError as error:
        told = _now("“%(title)s” can't be restored as it was: %(reasons)s")
        reasons = " ".join(error.messages)
        messages.error(request, told % {"title": kept.title, "reasons": reasons})
        return redirect("deleted_records")
    address = AdminURLFinder(request.user).get_edit_url(record)
    buttons = [messages.button(address, _now("Edit"))] if address else None
    told = _now("“%(title)s” is back.") % {"title": kept.title}
    messages.success(request, told, buttons=buttons)
    return redirect("deleted_records")


class DeleteRecordView(WagtailAdminTemplateMixin, TemplateView):
    """Deletes a record for good before its time, after a question. Raises Http404."""

    template_name = "desk/admin/archive/delete_for_good.html"
    page_title = _("Delete for good")
    header_icon = "bin"
    _show_breadcrumbs = True

    @cached_property
    def record(self) -> DeletedRecord:
        """What the address names."""
        return _kept(self.request, self.kwargs["pk"])

    def get_breadcrumbs_items(self) -> list[dict[str, str]]:
        """Lead back to the list."""
        back = {"url": reverse("deleted_records"), "label": str(RecordsView.page_title)}
        return [back, {"url": "", "label": self.get_page_title(), "sublabel": str(self.record)}]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Add what it is about, and where to go instead."""
        own = {"record": self.record, "list_address": reverse("deleted_records")}
        return super().get_context_data(**kwargs) | own

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """Do it."""
        delete_for_good(self.record, by=request.user)
        told = _now("“%(title)s” is deleted for good.") % {"title": self.record}
        messages.success(request, told)
        return redirect("deleted_records")


def _kept(request: HttpRequest, pk: int) -> DeletedRecord:
    if not request.user.has_perm(DELETE):
        raise PermissionDenied
    return get_object_or_404(DeletedRecord, pk=pk)
