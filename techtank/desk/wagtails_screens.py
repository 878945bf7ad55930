"""Screens of Wagtail that know some words in English alone, with these words added.

Wagtail gives the fields of its forms for links no labels, so Django makes English ones of their
names; its search of pages does not know what it counts; and its scripts read its own catalog
alone. The hook for roles is in `wagtail_hooks.py`, the rest are addresses.
"""

from django.conf import settings
from django.forms import Form
from django.http import HttpRequest, HttpResponse
from django.urls import path
from django.utils.translation import gettext_lazy as _
from django.views.i18n import JavaScriptCatalog
from wagtail.admin.auth import require_admin_access
from wagtail.admin.forms import choosers as forms
from wagtail.admin.localization import get_localized_response
from wagtail.admin.views import chooser
from wagtail.admin.views.pages.search import SearchView
from wagtail.users.views.bulk_actions import assign_role
from wagtail.utils.urlpatterns import decorate_urlpatterns

LABELS = {
    "link_text": _("Link text"),
    "email_address": _("E-mail address"),
    "phone_number": _("Telephone number"),
    "subject": _("Subject"),
    "body": _("Message"),
    "role": _("Role"),
}


class Labelled(Form):
    """A form whose fields are named by `LABELS`."""

    def __init__(self, *args, **kwargs) -> None:
        """Name them anew, in the language of whoever asks."""
        super().__init__(*args, **kwargs)
        for name in LABELS.keys() & self.fields.keys():
            self.fields[name].label = LABELS[name]


class ExternalLinkForm(Labelled, forms.ExternalLinkChooserForm):
    """A link to another site."""


class AnchorLinkForm(Labelled, forms.AnchorLinkChooserForm):
    """A link to a part of the page."""


class EmailLinkForm(Labelled, forms.EmailLinkChooserForm):
    """A link that begins a mail."""


class PhoneLinkForm(Labelled, forms.PhoneLinkChooserForm):
    """A link that calls."""


class RoleForm(Labelled, assign_role.RoleForm):
    """A role for several users."""


class AssignRoleAction(assign_role.AssignRoleBulkAction):
    """Gives several users a role."""

    form_class = RoleForm


class PageSearchView(SearchView):
    """The search of pages, which tells how many of them it has found."""

    verbose_name = _("page")
    verbose_name_plural = _("pages")


class ScriptWordsView(JavaScriptCatalog):
    """The words of Wagtail's scripts, those that it lacks in Swedish among them."""

    packages = ["wagtail.admin"]

    def get_paths(self, packages: list[str]) -> list:
        """Ours win, as in Django's own order of catalogs."""
        return [*super().get_paths(packages), *settings.LOCALE_PATHS]


def script_words(request: HttpRequest) -> HttpResponse:
    """Answer in the language that somebody has chosen for the admin."""
    return get_localized_response(ScriptWordsView.as_view(), request)


#: Wagtail's view and our form for each kind of link, named as in Wagtail's addresses.
LINKS = {
    "external": (chooser.ExternalLinkView, ExternalLinkForm),
    "anchor": (chooser.AnchorLinkView, AnchorLinkForm),
    "email": (chooser.EmailLinkView, EmailLinkForm),
    "phone": (chooser.PhoneLinkView, PhoneLinkForm),
}
_of_staff = decorate_urlpatterns(
    [
        *(
            path(
                f"choose-{kind}-link/",
                view.as_view(form_class=form),
                name=f"wagtailadmin_choose_page_{kind}_link",
            )
            for kind, (view, form) in LINKS.items()
        ),
        path("pages/search/", PageSearchView.as_view(), name="page_search"),
        path(
            "pages/search/results/",
            PageSearchView.as_view(results_only=True),
            name="page_search_results",
        ),
    ],
    require_admin_access,
)
#: At the addresses of Wagtail's own, and before them.
urlpatterns = [
    path("jsi18n/", script_words, name="wagtailadmin_javascript_catalog"),
    *_of_staff,
]
