"""The mail that tells whoever applied that the application has come."""

from typing import TYPE_CHECKING

from techtank.core.mailing import write_mail

if TYPE_CHECKING:
    from contact.models import MessagePage, Submission


def send(page: "MessagePage", submission: "Submission") -> None:
    """Mail the receipt, in the language of the application.

    Nothing that was typed stands in it: anybody can write anybody's address into the form, and
    the site carries no stranger's words to others.
    """
    recipient = submission.form_data["email"]
    write_mail(recipient, "membership/mail/receipt", {"page": page}, submission.language)
