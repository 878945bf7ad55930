"""Taking a page out of the archive or the waste basket, and deleting one there for good."""

from typing import Any

from django.db.models import ProtectedError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _
from django.views.generic import FormView, TemplateView
from wagtail.admin import messages
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin
from wagtail.models import Page

from techtank.core.archive.emptying import delete_for_good
from techtank.core.archive.places import Place
from techtank.core.archive.taking_out import free_slug, obstacles, parent_of, take_out
from techtank.core.models import PutAway

from .finding import lying_in
from .place_form import PlaceForm

LISTS = {Place.ARCHIVE: "archive", Place.BASKET: "basket"}


class RecordView(WagtailAdminTemplateMixin):
    """A question about one page that was put away. Raises Http404 for what is not somebody's."""

    _show_breadcrumbs = True
    #: What may lie there.
    places = frozenset(Place)

    @cached_property
    def record(self) -> PutAway:
        """The page that the address names."""
        found = get_object_or_404(PutAway, pk=self.kwargs["pk"], place__in=self.places)
        return get_object_or_404(lying_in(Place(found.place), self.request.user), pk=found.pk)

    @property
    def list_address(self) -> str:
        """Where the others are."""
        return reverse(LISTS[Place(self.record.place)])

    def get_page_subtitle(self) -> str:
        """Name the page."""
        return str(self.record)

    def get_breadcrumbs_items(self) -> list[dict[str, str]]:
        """Lead back to the list."""
        back = {"url": self.list_address, "label": str(LABELS[Place(self.record.place)])}
        return [back, {"url": "", "label": self.get_page_title(), "sublabel": str(self.record)}]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Add the page, and where to go instead."""
        own = {"record": self.record, "list_address": self.list_address}
        return super().get_context_data(**kwargs) | own


class TakeOutView(RecordView, FormView):
    """Puts a page back where it stood; asks for place and address only if that can't be."""

    template_name = "desk/admin/archive/take_out.html"
    form_class = PlaceForm
    page_title = _("Take out")
    header_icon = "folder-open-inverse"

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """Do it at once if the list's button was pressed and nothing is in the way."""
        if "slug" in request.POST:
            return super().post(request, *args, **kwargs)
        if obstacles(self.record):
            return redirect(request.path)
        return self._take_out(parent_of(self.record), self.record.slug)

    def form_valid(self, form: PlaceForm) -> HttpResponse:
        """Put it where somebody wants it."""
        return self._take_out(form.cleaned_data["parent"], form.cleaned_data["slug"])

    def get_form_kwargs(self) -> dict[str, Any]:
        """Let the form know whom it is about, and who asks."""
        return super().get_form_kwargs() | {"record": self.record, "user": self.request.user}

    def get_initial(self) -> dict[str, Any]:
        """Suggest the old place if it is there, and an address that is free."""
        parent = parent_of(self.record)
        slug = free_slug(self.record.slug, parent) if parent else self.record.slug
        return {"parent": parent, "slug": slug}

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Add why it can't simply go back."""
        return super().get_context_data(**kwargs) | {"obstacles": obstacles(self.record)}

    def _take_out(self, parent: Page, slug: str) -> HttpResponse:
        page = take_out(self.record, parent, slug, by=self.request.user)
        told = _now("“%(title)s” is back as a draft. Publish it when visitors are to read it.")
        messages.success(self.request, told % {"title": page.get_admin_display_title()})
        return redirect("wagtailadmin_pages:edit", page.pk)


class DeleteForGoodView(RecordView, TemplateView):
    """Deletes what lies in the waste basket before its time, after a question."""

    places = frozenset({Place.BASKET})

    template_name = "desk/admin/archive/delete_for_good.html"
    page_title = _("Delete for good")
    header_icon = "bin"

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """Do it, unless a record that stays can't be without the page."""
        title = {"title": str(self.record)}
        try:
            delete_for_good(self.record, by=request.user)
        except ProtectedError:
            messages.error(request, _now("“%(title)s” is still used elsewhere.") % title)
        else:
            messages.success(request, _now("“%(title)s” is deleted for good.") % title)
        return redirect("basket")


LABELS = {Place.ARCHIVE: _("The archive"), Place.BASKET: _("The waste basket")}
