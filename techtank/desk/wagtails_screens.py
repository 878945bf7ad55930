"""Screens of Wagtail that know some words in English alone, with these words added.

Wagtail gives the fields of its forms for links no labels, so Django makes English ones of their
names, and its search of pages does not know what it counts.
"""

from django.forms import Form
from django.urls import path
from django.utils.translation import gettext_lazy as _
from wagtail.admin.auth import require_admin_access
from wagtail.admin.forms import choosers as forms
from wagtail.admin.views import chooser
from wagtail.admin.views.pages.search import SearchView
from wagtail.utils.urlpatterns import decorate_urlpatterns

LABELS = {
    "link_text": _("Link text"),
    "email_address": _("E-mail address"),
    "phone_number": _("Telephone number"),
    "subject": _("Subject"),
    "body": _("Message"),
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


class PageSearchView(SearchView):
    """The search of pages, which tells how many of them it has found."""

    verbose_name = _("page")
    verbose_name_plural = _("pages")


#: At the addresses of Wagtail's own, and before them.
urlpatterns = decorate_urlpatterns(
    [
        path(
            "choose-external-link/",
            chooser.ExternalLinkView.as_view(form_class=ExternalLinkForm),
            name="choose_external_link",
        ),
        path(
            "choose-anchor-link/",
            chooser.AnchorLinkView.as_view(form_class=AnchorLinkForm),
            name="choose_anchor_link",
        ),
        path(
            "choose-email-link/",
            chooser.EmailLinkView.as_view(form_class=EmailLinkForm),
            name="choose_email_link",
        ),
        path(
            "choose-phone-link/",
            chooser.PhoneLinkView.as_view(form_class=PhoneLinkForm),
            name="choose_phone_link",
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
