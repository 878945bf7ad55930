"""What every page by which visitors write to the cluster has, whatever it asks."""

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail.contrib.forms.models import FormMixin
from wagtail.fields import StreamField

from contact.reception import Reception
from people.blocks import StoryBlocks
from techtank.core.visitor_forms.page import AskingPage

from .submission import Submission


class MessagePage(Reception, FormMixin, AskingPage):
    """A story and a form."""

    body = StreamField(StoryBlocks(), verbose_name=_("text"), blank=True)

    story_fields = ("body",)
    subpage_types = ()
    template = "contact/form_page.html"
    landing_page_template = "contact/thanks.html"
    preview_modes = AskingPage.preview_modes

    class Meta:
        abstract = True

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

    def sender_addresses(self, submission: Submission) -> list[str]:
        """Return the addresses that the sender can be answered at."""
        asked = [one.clean_name for one in self.get_form_fields() if one.field_type == "email"]
        return [submission.form_data[name] for name in asked if submission.form_data.get(name)]

    def notes_on(self, submission: Submission) -> list[str]:
        """Return what else the mail tells the staff about a message."""
        return []

    def when_stored(self, submission: Submission) -> None:
        """Do what else follows from a message; run in the transaction that stores it."""
