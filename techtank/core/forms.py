"""The editor's form of every page: the publishing gate beside the fields, and copying."""

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from wagtail.admin.forms import WagtailAdminPageForm
from wagtail.blocks import StreamValue
from wagtail.models import Page

#: The name of the button on the English tab, see `panels.CopySwedishPanel`.
COPY_BUTTON = "copy-swedish"


class BasePageForm(WagtailAdminPageForm):
    """Shows what stands in the way of publication beside its field; what was typed stays."""

    #: The rows (formsets) that the page's `publish_errors` looks at.
    asked_about: tuple[str, ...] = ()

    def clean_slug(self) -> str:
        """Refuse slugs that the site's own addresses need."""
        slug = self.cleaned_data["slug"]
        parent = self.parent_page.specific if self.parent_page else None
        if slug in getattr(parent, "reserved_slugs", ()):
            self.add_error("slug", _("The site needs this address for itself. Choose another."))
        return slug

    def clean(self) -> dict:
        """Carry out the copy button of the English tab."""
        cleaned_data = super().clean()
        if COPY_BUTTON in self.data:
            self._copy_swedish(cleaned_data)
        return cleaned_data

    def _copy_swedish(self, cleaned_data: dict) -> None:
        """Fill empty English fields with the Swedish; what is already English stays."""
        for name, field in self.fields.items():
            stem, _underscore, language = name.rpartition("_")
            if language != "en" or cleaned_data.get(name):
                continue
            swedish = cleaned_data.get(f"{stem}_sv", cleaned_data.get(stem))
            if isinstance(swedish, StreamValue):
                swedish = field.block.to_python(without_ids(swedish.get_prep_value()))
            cleaned_data[name] = swedish

    def _post_clean(self) -> None:
        """Ask the page itself, now that it carries what was typed, unless this is a draft."""
        super()._post_clean()
        if self.is_deferred_validation or self._is_sending_back() or self.errors:
            return
        if isinstance(self.instance, Page):
            self._hand_over_rows()
            for field, message in self.instance.publish_errors():
                self._complain(field, message)

    def _hand_over_rows(self) -> None:
        """Give the page the rows and choices that were typed; nothing is stored.

        They reach it only when a form is saved, so the page would speak of the old ones and refuse
        what the editor has just mended.
        """
        self.save_cluster_m2m()
        for name in self.asked_about:
            if self.formsets[name].is_valid():
                self.formsets[name].save(commit=False)

    def _complain(self, field: str, message: str) -> None:
        """Put a sentence beside its field, above its rows, or else at the top."""
        if field in self.asked_about:
            self.formsets[field].non_form_errors().append(ValidationError(message))
        else:
            self.add_error(field if field in self.fields else None, message)

    def _is_sending_back(self) -> bool:
        """A reviewer who asks for changes need not first make them."""
        return self.data.get("workflow-action-name") == "reject"


def without_ids(raw: object) -> object:
    """Return raw block data without block ids, so that a copy gets its own."""
    if isinstance(raw, dict):
        return {key: without_ids(value) for key, value in raw.items() if key != "id"}
    if isinstance(raw, list):
        return [without_ids(value) for value in raw]
    return raw
