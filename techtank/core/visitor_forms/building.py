"""The form in which an editor builds a form for visitors."""

from wagtail.contrib.forms.forms import WagtailAdminFormPageForm

from techtank.core.forms import BasePageForm


class AskingPageForm(WagtailAdminFormPageForm, BasePageForm):
    """Wagtail's checks of a form's fields, and the site's own of every page."""

    asked_about = ("form_fields",)
