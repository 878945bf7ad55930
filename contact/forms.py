"""The form in which an editor builds a form."""

from wagtail.contrib.forms.forms import WagtailAdminFormPageForm

from techtank.core.forms import BasePageForm


class FormPageForm(WagtailAdminFormPageForm, BasePageForm):
    """Wagtail's checks of a form's fields, and the site's own of every page."""

    def _post_clean(self) -> None:
        # The fields reach the page when it is saved, but the publishing gate asks for them now.
        self.instance.fields_at_hand = [
            form.instance
            for formset in [self.formsets.get("form_fields")]
            for form in (formset.forms if formset else ())
            if not form.cleaned_data.get("DELETE")
        ]
        super()._post_clean()
