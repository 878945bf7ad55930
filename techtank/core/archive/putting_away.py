"""Putting a page away, with all pages below it: nothing of them is public any more, or will be."""

from django.contrib.contenttypes.models import ContentType
from django.db import transaction
from django.db.models import QuerySet
from django.utils import timezone
from wagtail.actions.convert_alias import ConvertAliasPageAction
from wagtail.actions.unpublish_page import UnpublishPageAction
from wagtail.models import Page, Revision, WorkflowState

from ..models import PutAway, User
from .journal import COMING, tell
from .places import Place, move


@transaction.atomic
def put_away(page: Page, place: Place, by: User | None) -> PutAway:
    """Put a page into the archive or the waste basket; one that lies in the other is moved there.

    Whoever calls this has asked for permission and for the guards of pages that are needed.
    """
    page = Page.objects.select_for_update(no_key=True).get(pk=page.pk)  # one at a time
    record = PutAway.objects.filter(page=page).first() or _remember(page)
    if record.place == place:
        return record
    record.place, record.moment, record.by = place, timezone.now(), by
    record.save()
    _make_quiet(Page.objects.descendant_of(page, inclusive=True), by)
    # Pages with one slug come from many places, and lie side by side here.
    Page.objects.filter(pk=page.pk).update(slug=str(page.pk))
    move(page, place.root(), "last-child", by)
    record.page.refresh_from_db()
    tell(record, COMING[place], record.parent_title, by)
    return record


def _remember(page: Page) -> PutAway:
    """Return where a page stands now."""
    parent = page.get_parent()
    return PutAway(
        page=page,
        parent=parent,
        parent_title=parent.specific_deferred.get_admin_display_title(),
        following=page.get_next_sibling(),
        slug=page.slug,
    )


def _make_quiet(pages: QuerySet[Page], by: User | None) -> None:
    """Take pages down, end their reviews, locks and schedules, and part aliases from originals.

    An alias would be published with its original, wherever it lies.
    """
    for page in pages.live().specific():
        UnpublishPageAction(page, user=by).execute(skip_permission_checks=True)
    for alias in pages.exclude(alias_of=None).specific():
        ConvertAliasPageAction(alias, user=by).execute(skip_permission_checks=True)
    of_them = {
        "base_content_type": ContentType.objects.get_for_model(Page),
        "object_id__in": [str(number) for number in pages.values_list("pk", flat=True)],
    }
    for review in WorkflowState.objects.active().filter(**of_them):
        review.cancel(user=by)
    Revision.objects.filter(**of_them).update(approved_go_live_at=None)
    pages.update(go_live_at=None, locked=False, locked_at=None, locked_by=None)
