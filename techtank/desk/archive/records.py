"""Deleting pictures, documents, redirects and entries of registers in the admin."""

from collections.abc import Iterable

from django.db.models import Model
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.html import format_html, format_html_join
from django.utils.translation import gettext as _
from wagtail.admin import messages
from wagtail.admin.admin_url_finder import AdminURLFinder
from wagtail.contrib.redirects import views as redirects
from wagtail.documents.views import documents
from wagtail.images.views import images
from wagtail.models import Page

from techtank.core.archive.emptying import KEPT_FOR
from techtank.core.archive.records import throw_away, users_of

from .finding import DELETE


def is_refused(request: HttpRequest, records: Iterable[Model]) -> bool:
    """Say why records can't be deleted, if so: somebody may not, or they are used."""
    if not request.user.has_perm(DELETE):
        messages.error(request, _("Only administrators delete."))
        return True
    used = [(record, users) for record in records if (users := users_of(record))]
    for record, users in used:
        messages.error(request, _where(record, users, AdminURLFinder(request.user)))
    return bool(used)


def _where(record: Model, users: list[Model], finder: AdminURLFinder) -> str:
    told = _("“%(title)s” is used here. Take it away there first:") % {"title": record}
    names = [(_name(user), finder.get_edit_url(user)) for user in users]
    links = [
        format_html('<a href="{}">{}</a>', address, name) if address else name
        for name, address in names
    ]
    return format_html("{} {}", told, format_html_join(", ", "{}", ((link,) for link in links)))


def _name(user: Model) -> str:
    return user.get_admin_display_title() if isinstance(user, Page) else str(user)


def throw_all_away(request: HttpRequest, records: list[Model]) -> None:
    """Put records into the waste basket, and say so."""
    titles = ", ".join(map(str, records))
    for record in records:
        throw_away(record, by=request.user)
    told = _("In the waste basket: %(titles)s. To be restored for %(days)s days.")
    button = messages.button(reverse("deleted_records"), _("To the waste basket"))
    words = {"titles": titles, "days": KEPT_FOR.days}
    messages.success(request, told % words, buttons=[button])


def tell_of_restoring(request: HttpRequest) -> None:
    """Say below Wagtail's question that what is deleted can be restored."""
    told = _("It goes to the waste basket, where it can be restored for %(days)s days.")
    messages.info(request, told % {"days": KEPT_FOR.days})


def before_snippets(request: HttpRequest, records: list[Model]) -> HttpResponse | None:
    """Put entries of registers into the waste basket; a hook `before_delete_snippet`."""
    if not records:
        return None
    back = redirect(records[0].snippet_viewset.get_url_name("list"))
    if is_refused(request, records):
        return back
    if request.method != "POST":
        tell_of_restoring(request)
        return None
    throw_all_away(request, records)
    return back


class ToBasket:
    """Stands before a view of Wagtail that deletes one record."""

    def dispatch(self, request: HttpRequest, *args, **kwargs) -> HttpResponse:
        """Refuse before anything is asked."""
        if is_refused(request, [self.object]):
            return redirect(self.get_success_url())
        if request.method == "GET":
            tell_of_restoring(request)
        return super().dispatch(request, *args, **kwargs)

    def form_valid(self, form) -> HttpResponse:
        """Put it into the waste basket."""
        back = self.get_success_url()
        throw_all_away(self.request, [self.object])
        return redirect(back)


class DeletedByAdministrators:
    """Stands before a form of Wagtail, which shows the button to others too."""

    @cached_property
    def can_delete(self) -> bool:
        """Whether the button is shown."""
        return self.request.user.has_perm(DELETE)


class DeletePictureView(ToBasket, images.DeleteView):
    """Deletes a picture."""


class DeleteDocumentView(ToBasket, documents.DeleteView):
    """Deletes a document."""


class DeleteRedirectView(ToBasket, redirects.DeleteView):
    """Deletes a redirect."""


class EditPictureView(DeletedByAdministrators, images.EditView):
    """The form of a picture."""


class EditDocumentView(DeletedByAdministrators, documents.EditView):
    """The form of a document."""
