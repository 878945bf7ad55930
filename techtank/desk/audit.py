"""Who did what: Wagtail's own log, completed by exports, and forgotten after two years.

Administrators read it below “Reports → Site history”; editors read there what concerns pages. It
tells what staff did (legitimate interest, GDPR art. 6.1 f), and nothing of visitors.
"""

from collections.abc import Callable
from datetime import timedelta

from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.log_actions import LogActionRegistry, LogFormatter, log
from wagtail.models import ModelLogEntry, PageLogEntry

from techtank.core.middleware import is_admin
from techtank.core.request_log import without_secrets

EXPORTED = "techtank.exported"
KEPT_FOR = timedelta(days=2 * 365)


class ExportFormatter(LogFormatter):
    """Tells from where in the admin a file was taken."""

    label = _("Export")

    def format_message(self, log_entry) -> str:
        """Return the address."""
        return _("Took a file from %(path)s") % {"path": log_entry.data.get("path", "")}


class ExportJournalMiddleware:
    """Note every file that somebody takes out of the admin, by whichever view."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        if (
            is_admin(request)
            and response.get("Content-Disposition", "").startswith("attachment")
            and request.user.is_authenticated
        ):
            path = without_secrets(request.path, request.resolver_match)
            log(instance=request.user, action=EXPORTED, user=request.user, data={"path": path})
        return response


def register_actions(actions: LogActionRegistry) -> None:
    """Name our entries, for the hook `register_log_actions`."""
    actions.register_action(EXPORTED)(ExportFormatter)


def forget_old_entries() -> int:
    """Delete what is older than two years; returns how many entries."""
    oldest = timezone.now() - KEPT_FOR
    return sum(
        kind.objects.filter(timestamp__lt=oldest).delete()[0]
        for kind in (PageLogEntry, ModelLogEntry)
    )
