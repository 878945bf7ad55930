"""A page with a form that editors build themselves."""

from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, InlinePanel, MultiFieldPanel
from wagtail.contrib.forms.panels import FormSubmissionsPanel

from techtank.core.models import BasePage
from techtank.core.panels import bilingual_search_fields, bilingual_tabs
from techtank.core.publishing import PublishError
from techtank.core.visitor_forms.builder import VisitorFormBuilder
from techtank.core.visitor_forms.building import AskingPageForm
from techtank.core.visitor_forms.form import VisitorForm

from .message_page import MessagePage

TRANSLATED = ("body", "purpose", "privacy_notice", "thanks")


class FormPage(MessagePage):
    """Asks what its editors want to know."""

    page_description = _("A page with a form that visitors fill in and send.")
    schema_type = "ContactPage"
    base_form_class = AskingPageForm

    search_fields = [*BasePage.search_fields, *bilingual_search_fields(*TRANSLATED)]
    edit_handler = bilingual_tabs(
        translated=("lead", *TRANSLATED),
        shared=(
            FormSubmissionsPanel(),
            InlinePanel("form_fields", heading=_("Form fields"), label=_("Field")),
        ),
        settings=(
            MultiFieldPanel(
                [FieldPanel("recipients"), FieldPanel("retention_days")], heading=_("Messages")
            ),
        ),
    )

    class Meta:
        verbose_name = _("page with a form")
        verbose_name_plural = _("pages with forms")

    # Two languages

    def is_translated(self) -> bool:
        """Whether every text that there is, and every question, stands in English too."""
        return (
            super().is_translated()
            and all(
                getattr(self, f"{text}_en") or not getattr(self, f"{text}_sv")
                for text in ("lead", *TRANSLATED)
            )
            and all(field.is_translated() for field in self.get_form_fields())
        )

    def publish_errors(self) -> list[PublishError]:
        """Add what is wrong with the questions."""
        fields = list(self.form_fields.all())
        faults = [fault for field in fields for fault in field.faults()]
        if not fields:
            faults.append(_now("Add at least one field to the form."))
        return super().publish_errors() + [PublishError("form_fields", fault) for fault in faults]

    # The form, as Wagtail asks for it

    def get_form_class(self) -> type[VisitorForm]:
        """Return the form in the language of the text around it."""
        return VisitorFormBuilder(self.get_form_fields(), self.content.language).get_form_class()
