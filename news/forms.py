"""The editors' forms of articles and boilerplates."""

from django.utils.translation import gettext as _
from wagtail.admin.forms import WagtailAdminModelForm

from techtank.core.forms import BasePageForm


class NewsPageForm(BasePageForm):
    """Asks the article about its contacts too, which a press release can't do without."""

    asked_about = ("contacts",)


class BoilerplateForm(WagtailAdminModelForm):
    """Refuses a text with a word in braces for which no figure is chosen."""

    def clean(self) -> dict:
        """Say beside each text which words lack a figure."""
        cleaned_data = super().clean()
        rows = (form for form in self.formsets["figures"].forms if form.is_valid())
        chosen = [form.cleaned_data for form in rows]
        known = {row["word"] for row in chosen if row.get("word") and not row.get("DELETE")}
        for name in ("text_sv", "text_en"):
            asked = self.instance.words_in(cleaned_data.get(name) or "")
            if unknown := sorted(asked - known):
                message = _("Choose a figure below for: %(words)s.")
                self.add_error(name, message % {"words": ", ".join(unknown)})
        return cleaned_data
