"""What has happened to a profile, read from Wagtail's own log of the page."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from django.db.models import Q
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.log_actions import LogActionRegistry
from wagtail.models import PageLogEntry

from members.models import MemberPage

SENT = "self_service.sent"
APPROVED = "self_service.approved"
UNDONE = "self_service.undone"
RETURNED = "wagtail.workflow.reject"
WITHDRAWN = "wagtail.workflow.cancel"
#: What the member reads.
WORDS = {
    SENT: _("Sent for review"),
    APPROVED: _("Approved and public"),
    UNDONE: _("The change was undone by Techtank"),
    RETURNED: _("Sent back by Techtank"),
    WITHDRAWN: _("Taken back"),
}
MOST = 20


@dataclass(frozen=True)
class Event:
    """One thing that happened, when, who of the company did it, and what staff said."""

    when: datetime
    what: str
    who: str
    comment: str


@hooks.register("register_log_actions")
def register_actions(actions: LogActionRegistry) -> None:
    """Name our entries in the history that staff see."""
    actions.register_action(SENT, _("Sent by the company"), _("The company sent changes"))
    actions.register_action(
        APPROVED, _("The company's changes published"), _("The company's changes were published")
    )
    actions.register_action(
        UNDONE, _("The company's changes undone"), _("The company's changes were undone")
    )


def history_of(page: MemberPage) -> list[Event]:
    """Return the latest events that concern what members have sent, the newest first."""
    return histories_of([page])[page.pk]


def histories_of(pages: Iterable[MemberPage]) -> dict[int, list[Event]]:
    """Return the same of several companies, by the primary keys of their pages, in one query.

    What staff do among themselves is not the member's to read.
    """
    numbers = [page.pk for page in pages]
    sent = PageLogEntry.objects.filter(page__in=numbers, action=SENT).values("revision_id")
    own = Q(action__in=[SENT, APPROVED, UNDONE])
    about_own = Q(action__in=[RETURNED, WITHDRAWN], revision_id__in=sent)
    entries = PageLogEntry.objects.filter(own | about_own, page__in=numbers)
    found: dict[int, list[Event]] = {number: [] for number in numbers}
    for entry in entries.select_related("user").order_by("-timestamp", "-pk"):
        if len(found[entry.page_id]) < MOST:
            found[entry.page_id].append(_event(entry))
    return found


def _event(entry: PageLogEntry) -> Event:
    return Event(
        when=entry.timestamp,
        what=WORDS[entry.action],
        who=str(entry.user) if entry.action == SENT and entry.user else "",
        comment=entry.data.get("comment", "") if entry.action == RETURNED else "",
    )


def was_sent(revision_id: int | None) -> bool:
    """Whether a revision is what a member sent."""
    return PageLogEntry.objects.filter(action=SENT, revision_id=revision_id).exists()
