"""Deleting for good what lies in the waste basket: after 30 days, or for somebody to vanish."""

import logging
from datetime import timedelta

from django.db import transaction
from django.db.models import ProtectedError
from django.utils import timezone
from wagtail.actions.delete_page import DeletePageAction
from wagtail.models import Page, ReferenceIndex

from ..models import DeletedRecord, PutAway, User
from . import records
from .journal import DELETED, tell
from .places import Place, place_of

logger = logging.getLogger("techtank.archive")
#: How long what was deleted can be restored.
KEPT_FOR = timedelta(days=30)


def empty_basket() -> int:
    """Delete for good what has lain long enough, the oldest first; return how much.

    What a record that stays can't be without is kept, and said in the log.
    """
    until = timezone.now() - KEPT_FOR
    deleted = 0
    for kept in DeletedRecord.objects.filter(moment__lte=until):
        records.delete_for_good(kept)
        deleted += 1
    old = PutAway.objects.filter(place=Place.BASKET, moment__lte=until)
    for record in old.order_by("moment").select_related("page"):
        try:
            deleted += delete_for_good(record)
        except ProtectedError as error:
            logger.warning("Page %s stays in the waste basket: %s", record.page_id, error)
    return deleted


@transaction.atomic
def delete_for_good(record: PutAway, by: User | None = None) -> int:
    """Delete a page with all pages below it; return how many. Raises ProtectedError."""
    page = record.page.specific
    number = page.get_descendant_count() + 1
    tell(record, DELETED, record.parent_title, by)
    DeletePageAction(page, user=by).execute(skip_permission_checks=True)
    return number


def forget_what_refers_to(page: Page) -> None:
    """Delete for good what lies in the basket and refers to a page, which is to vanish itself."""
    for source, _references in ReferenceIndex.get_grouped_references_to(page):
        if place_of(source) is Place.BASKET and source.pk != page.pk:
            top = PutAway.objects.get(page__in=source.get_ancestors(inclusive=True))
            delete_for_good(top)
