"""When the large site was made: days that do not depend on the day of the test."""

from datetime import UTC, date, datetime, timedelta

_MOMENT = datetime(2026, 1, 7, 9, tzinfo=UTC)
#: What a page has that was written and published then.
PUBLISHED = {
    "first_published_at": _MOMENT,
    "last_published_at": _MOMENT,
    "latest_revision_created_at": _MOMENT,
}
LATEST = date(2026, 10, 30)


def days_before(days: int) -> date:
    """Return the day that so many days lie before the latest news."""
    return LATEST - timedelta(days=days)
