"""A page with a form that editors build themselves."""

from typing import Any

from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils.html import strip_tags
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, InlinePanel, MultiFieldPanel
from wagtail.contrib.forms.models import FormMixin, validate_to_address
from wagtail.contrib.forms.panels import FormSubmissionsPanel
from wagtail.fields import RichTextField, StreamField

from contact.form_builder import VisitorFormBuilder
from contact.forms import FormPageForm, VisitorForm
from contact.reception import Reception
from people.blocks import StoryBlocks
from techtank.core.models import BasePage, SiteSettings
from techtank.core.panels import bilingual_search_fields, bilingual_tabs
from techtank.core.publishing import PublishError

from .field import FormField
from .submission import Submission

RICH = ("privacy_notice", "thanks")
TRANSLATED = ("body", "purpose", *RICH)
RICH_FEATURES = ["bold", "italic", "link"]


class FormPage(Reception, FormMixin, BasePage):
    """A story and a form, with what the law wants to be told beside it (GDPR art. 13)."""

    body = StreamField(StoryBlocks(), verbose_name=_("text"), blank=True)
    purpose = models.TextField(
        _("purpose"),
        help_text=_("What you need the answers for, such as: to answer your question."),
    )
    retention_days = models.PositiveIntegerField(
        _("days until messages are deleted"),
        default=365,
        validators=[MinValueValidator(1), MaxValueValidator(3650)],
        help_text=_("Visitors are told, and the site does it by itself."),
    )
    privacy_notice = RichTextField(
        _("more about personal data"),
        blank=True,
        features=RICH_FEATURES,
        help_text=_("Who is responsible, what for and how long is said already."),
    )
    thanks = RichTextField(
        _("thanks"),
        blank=True,
        features=RICH_FEATURES,
        help_text=_("Shown when the message has been sent, such as when you will answer."),
    )
    recipients = models.CharField(
        _("recipients"),
        max_length=255,
        blank=True,
        validators=[validate_to_address],
        help_text=_("E-mail addresses with commas between. Empty: the one in the site's settings."),
    )

    required_texts = ("purpose",)
    story_fields = ("body",)
    unread_texts = frozenset({"thanks"})
    subpage_types = ()
    page_description = _("A page with a form that visitors fill in and send.")
    template = "contact/form_page.html"
    schema_type = "ContactPage"
    landing_page_template = "contact/thanks.html"
    base_form_class = FormPageForm
    preview_modes = BasePage.preview_modes
    #: The fields in the editor's hands, while a form of the admin holds them.
    fields_at_hand: list[FormField] | None = None

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

    def clean(self) -> None:
        """Leave no empty paragraph for a preview to show."""
        super().clean()
        self._empty_blank_texts()

    def save(self, *args, **kwargs) -> None:
        """Leave no empty paragraph that would count as text."""
        self._empty_blank_texts()
        super().save(*args, **kwargs)

    def _empty_blank_texts(self) -> None:
        # The admin's editor leaves an empty paragraph behind.
        for name in (f"{text}_{code}" for text in RICH for code in ("sv", "en")):
            if not strip_tags(getattr(self, name) or "").strip():
                setattr(self, name, "")

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
        fields = self.fields_at_hand
        fields = list(self.get_form_fields()) if fields is None else fields
        faults = [fault for field in fields for fault in field.faults()]
        if not fields:
            faults.append(_now("Add at least one field to the form."))
        return super().publish_errors() + [PublishError("form_fields", fault) for fault in faults]

    # The form, as Wagtail asks for it

    def get_form_class(self) -> type[VisitorForm]:
        """Return the form in the language of the text around it."""
        return VisitorFormBuilder(self.get_form_fields(), self.content.language).get_form_class()

    def get_submission_class(self) -> type[Submission]:
        """Return where messages are stored."""
        return Submission

    def get_submissions_list_view_class(self) -> type:
        """Return the admin's list of messages."""
        from contact.listing import SubmissionsView  # the admin's views need all models first

        return SubmissionsView

    def get_data_fields(self) -> list[tuple[str, Any]]:
        """Return the columns of that list."""
        return [
            *super().get_data_fields(),
            ("in-language", _("Language")),
            ("mailed-at", _("Mailed")),
        ]

    @property
    def recipient_addresses(self) -> list[str]:
        """Who gets the messages; empty if nobody has said."""
        raw = self.recipients or SiteSettings.load().email
        return [address.strip() for address in raw.split(",") if address.strip()]

    def sender_addresses(self, submission: Submission) -> list[str]:
        """Return the addresses that the sender can be answered at."""
        asked = self.form_fields.filter(field_type="email").values_list("clean_name", flat=True)
        return [submission.form_data[name] for name in asked if submission.form_data.get(name)]
