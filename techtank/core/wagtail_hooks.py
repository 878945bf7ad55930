"""What the core asks of Wagtail's admin."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin import messages
from wagtail.admin.ui.tables import Column
from wagtail.documents.permissions import permission_policy
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSet

from . import own_chores  # noqa: F401 (which has hooks of its own)
from .archive import hooks as archive_hooks  # noqa: F401
from .menus import REGISTERS
from .models import BasePage, GlossaryTerm, KeyFigure, SiteDocument


class KeyFigureViewSet(SnippetViewSet):
    """Key figures, with the day on which each was true."""

    model = KeyFigure
    icon = "order"
    list_display = (
        "label_sv",
        "value",
        "unit_sv",
        "as_of",
        Column(
            "age",
            label=_("Care"),
            accessor=lambda figure: _("Needs a new count") if figure.is_aged else "",
        ),
    )
    menu_hook = REGISTERS
    menu_order = 10


class GlossaryTermViewSet(SnippetViewSet):
    """Terms that pages explain where they stand first."""

    model = GlossaryTerm
    icon = "help"
    list_display = ("term_sv", "explanation_sv", "term_en")
    menu_hook = REGISTERS
    menu_order = 20


register_snippet(KeyFigureViewSet)
register_snippet(GlossaryTermViewSet)


@hooks.register("before_serve_document")
def serve_public_documents_only(document: SiteDocument, request: HttpRequest) -> None:
    """Hand a document out while a public page refers to it, and to those who may edit it.

    Raises Http404 for everybody else: that it exists is nobody's business.
    """
    if document.is_public():
        return
    may_edit = permission_policy.user_has_any_permission_for_instance(
        request.user, ["change", "delete"], document
    )
    if not (request.user.is_authenticated and may_edit):
        raise Http404


@hooks.register("before_bulk_action")
def refuse_unready_pages(
    request: HttpRequest, action_type: str, pages: list, action
) -> HttpResponse | None:
    """Stop the bulk action “publish” with a sentence a page, for it would end in an exception.

    The drafts below the chosen pages are asked too if the editor wants them published.
    """
    if action_type != "publish" or request.method != "POST":
        return None
    chosen = [page.specific for page in pages]
    if action.cleaned_form.cleaned_data["include_descendants"]:
        chosen += [
            page for parent in pages for page in parent.get_descendants().not_live().specific()
        ]
    refused = [
        f"{page.get_admin_display_title()}: {error.message}"
        for page in chosen
        if isinstance(page, BasePage)
        for error in page.get_latest_revision_as_object().publish_errors()
    ]
    for sentence in refused:
        messages.error(request, sentence)
    return redirect(action.next_url) if refused else None
