"""What forms add to the admin."""

from django.utils.translation import gettext as _
from wagtail import hooks

from techtank.core.data_requests import HOOK, Holding

from .privacy import erase, export


@hooks.register(HOOK)
def messages_of_visitors() -> Holding:
    """Let people see and erase what they have sent."""
    return Holding(_("Messages from forms"), export, erase)
