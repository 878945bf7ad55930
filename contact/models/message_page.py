"""What every page by which visitors write to the cluster has, whatever it asks."""

from typing import Any

from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils.html import strip_tags
from django.utils.translation import gettext_lazy as _
from wagtail.contrib.forms.models import FormMixin, validate_to_address
from wagtail.fields import RichTextField, StreamField

from contact.reception import Reception
from people.blocks import StoryBlocks
from techtank.core.models import BasePage, SiteSettings

from .submission import Submission

RICH_FEATURES = ["bold", "italic", "link"]


class MessagePage(Reception, FormMixin, BasePage):
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

    rich_texts: tuple[str, ...] = ("privacy_notice", "thanks")
    required_texts = ("purpose",)
    story_fields = ("body",)
    unread_texts = frozenset({"thanks"})
    subpage_types = ()
    template = "contact/form_page.html"
    landing_page_template = "contact/thanks.html"
    preview_modes = BasePage.preview_modes

    class Meta:
        abstract = True

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
        for name in (f"{text}_{code}" for text in self.rich_texts for code in ("sv", "en")):
            if not strip_tags(getattr(self, name) or "").strip():
                setattr(self, name, "")

    # The form, as Wagtail asks for it

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

    # What becomes of a message

    @property
    def recipient_addresses(self) -> list[str]:
        """Who gets the messages; empty if nobody has said."""
        raw = self.recipients or SiteSettings.load().email
        return [address.strip() for address in raw.split(",") if address.strip()]

    def sender_addresses(self, submission: Submission) -> list[str]:
        """Return the addresses that the sender can be answered at."""
        asked = [one.clean_name for one in self.get_form_fields() if one.field_type == "email"]
        return [submission.form_data[name] for name in asked if submission.form_data.get(name)]

    def notes_on(self, submission: Submission) -> list[str]:
        """Return what else the mail tells the staff about a message."""
        return []

    def when_stored(self, submission: Submission) -> None:
        """Do what else follows from a message; run in the transaction that stores it."""
