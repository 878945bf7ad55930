"""What the log tells of pages that were put away.

The entries belong to the `PutAway`, not to the page: Wagtail shows those of a page only to whoever
finds it in the tree. The page's own history tells the same as moves, from one place to the other.
"""

from typing import TYPE_CHECKING

from django.db.models import QuerySet
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from wagtail.log_actions import LogActionRegistry, LogFormatter, log
from wagtail.models import ModelLogEntry

from .places import Place

if TYPE_CHECKING:
    from ..models import PutAway, User

ARCHIVED, TAKEN_OUT = "techtank.archived", "techtank.taken_out"
THROWN_AWAY, RESTORED = "techtank.thrown_away", "techtank.restored"
DELETED = "techtank.deleted_for_good"
#: Of pictures, documents and entries of registers; that they were deleted Wagtail tells.
RECORD_RESTORED, RECORD_DELETED = "techtank.record_restored", "techtank.record_deleted"

#: What it is called when a page comes to a place, and when it leaves it.
COMING = {Place.ARCHIVE: ARCHIVED, Place.BASKET: THROWN_AWAY}
LEAVING = {Place.ARCHIVE: TAKEN_OUT, Place.BASKET: RESTORED}
WORDS: dict[str, tuple[Promise, Promise]] = {
    ARCHIVED: (_("Archive"), _("Archived the page, which stood below “%(parent)s”")),
    TAKEN_OUT: (_("Take out of the archive"), _("Took the page out, to below “%(parent)s”")),
    THROWN_AWAY: (
        _("Put into the waste basket"),
        _("Put the page, which stood below “%(parent)s”, into the waste basket"),
    ),
    RESTORED: (
        _("Restore from the waste basket"),
        _("Restored the page to below “%(parent)s”"),
    ),
    DELETED: (
        _("Delete for good"),
        _("Deleted the page, which once stood below “%(parent)s”, for good"),
    ),
}


def register_actions(actions: LogActionRegistry) -> None:
    """Name our entries, for the hook `register_log_actions`."""
    for action, (label, message) in WORDS.items():
        actions.register_action(action)(_formatter(label, message))
    restored = _("Restored it from the waste basket")
    actions.register_action(RECORD_RESTORED, WORDS[RESTORED][0], restored)
    actions.register_action(RECORD_DELETED, WORDS[DELETED][0], _("Deleted it for good"))


def tell(record: "PutAway", action: str, parent: str, by: "User | None") -> None:
    """Write down what was done with a page."""
    data = {"page": record.page_id, "parent": parent}
    log(instance=record, action=action, user=by, data=data)


def entries_about(page_id: int) -> QuerySet[ModelLogEntry]:
    """Return what is written of a page here."""
    return ModelLogEntry.objects.filter(action__in=WORDS, data__page=page_id)


def _formatter(label: Promise, message: Promise) -> type[LogFormatter]:
    class Formatter(LogFormatter):
        """Says below which page it stood or stands."""

        def format_message(self, log_entry: ModelLogEntry) -> str:
            return message % {"parent": log_entry.data.get("parent", "")}

    Formatter.label = label
    return Formatter
