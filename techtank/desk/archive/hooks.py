"""Archive and waste basket at their places in the admin."""

from collections.abc import Iterator

from django.contrib.auth.models import AbstractBaseUser
from django.http import HttpRequest
from django.urls import URLPattern, path, reverse
from django.utils.http import urlencode
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.admin.ui.components import Component
from wagtail.admin.views.home import RecentEditsPanel
from wagtail.admin.widgets import Button
from wagtail.models import Page

from techtank.core.archive.permissions import StaffPermissions
from techtank.core.archive.places import place_of
from techtank.core.reports import ReportMenuItem, report_addresses

from .bulk import ArchiveAction, DeleteAction
from .lists import ArchiveView, BasketView
from .putting_away import archive, delete
from .records import (
    DeleteDocumentView,
    DeletePictureView,
    DeleteRedirectView,
    EditDocumentView,
    EditPictureView,
    before_snippets,
)
from .restoring import DeleteRecordView, RecordsView, restore_record
from .taking_out import DeleteForGoodView, TakeOutView
from .uploads import (
    DeleteDocumentsAction,
    DeletePicturesAction,
    TakeDocumentBackView,
    TakePictureBackView,
)

hooks.register("register_bulk_action", ArchiveAction)
hooks.register("register_bulk_action", DeleteAction, order=1)  # after Wagtail's own of that name
hooks.register("register_bulk_action", DeletePicturesAction, order=1)
hooks.register("register_bulk_action", DeleteDocumentsAction, order=1)
hooks.register("before_delete_page", delete, order=1000)  # after all that guard pages
hooks.register("before_delete_snippet", before_snippets)


@hooks.register("register_admin_urls")
def addresses() -> list[URLPattern]:
    """Where pages are archived, found and taken out."""
    return [
        *report_addresses(ArchiveView, "arkiv"),
        *report_addresses(BasketView, "papperskorg"),
        path("arkivera/<int:page_id>/", archive, name="archive_page"),
        path("ta-fram/<int:pk>/", TakeOutView.as_view(), name="take_out"),
        path("ta-bort/<int:pk>/", DeleteForGoodView.as_view(), name="delete_for_good"),
        *report_addresses(RecordsView, "papperskorg/poster"),
        path("aterstall/<int:pk>/", restore_record, name="restore_record"),
        path("ta-bort/post/<int:pk>/", DeleteRecordView.as_view(), name="delete_record"),
    ]


@hooks.register("register_admin_urls", order=-1)
def addresses_of_wagtail() -> list[URLPattern]:
    """Take the place of Wagtail's own views of files and redirects, at the same addresses."""
    return [
        path("images/<int:image_id>/", EditPictureView.as_view()),
        path("images/<int:image_id>/delete/", DeletePictureView.as_view()),
        path("images/multiple/<int:image_id>/delete/", TakePictureBackView.as_view()),
        path("documents/edit/<int:document_id>/", EditDocumentView.as_view()),
        path("documents/delete/<int:document_id>/", DeleteDocumentView.as_view()),
        path("documents/multiple/<int:doc_id>/delete/", TakeDocumentBackView.as_view()),
        path("redirects/<int:redirect_id>/delete/", DeleteRedirectView.as_view()),
    ]


@hooks.register("register_page_header_buttons")
@hooks.register("register_page_listing_more_buttons")
def archive_button(
    page: Page, user: AbstractBaseUser, next_url: str | None = None, view_name: str = ""
) -> Iterator[Button]:
    """Archive in one click; without scripts the button leads to the question."""
    if page.pk and not page.is_root() and StaffPermissions(user, page).can_archive():
        address = reverse("archive_page", args=[page.pk])
        if next_url:
            address += "?" + urlencode({"next": next_url})
        yield Button(
            _("Archive"),
            address,
            icon_name="folder-inverse",
            priority=45,
            attrs={
                "data-controller": "w-action",
                "data-action": "w-action#post:prevent",
                "data-w-action-url-value": address,
            },
        )


@hooks.register("register_reports_menu_item")
def archive_menu_item() -> MenuItem:
    """Found among the lists of the site."""
    return ReportMenuItem(ArchiveView, order=10)


@hooks.register("register_reports_menu_item")
def basket_menu_item() -> MenuItem:
    """Found beside the archive."""
    return ReportMenuItem(BasketView, order=20)


class OwnRecentEdits(RecentEditsPanel):
    """What somebody has written lately, without what has been put away since."""

    def get_context_data(self, parent_context: dict) -> dict:
        """Leave out pages that nobody may change now."""
        context = super().get_context_data(parent_context)
        edits = [(day, page) for day, page in context["last_edits"] if not place_of(page)]
        return context | {"last_edits": edits}


@hooks.register("construct_homepage_panels")
def leave_out_of_recent_edits(_request: HttpRequest, panels: list[Component]) -> None:
    """Let the start page not lead to what was put away."""
    panels[:] = [OwnRecentEdits() if type(panel) is RecentEditsPanel else panel for panel in panels]
