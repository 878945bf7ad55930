"""Putting a page back where it stood, as a draft, or elsewhere if that can't be."""

from django.db import transaction
from django.utils.translation import gettext as _
from wagtail.models import Page

from ..models import PutAway, User
from .journal import LEAVING, tell
from .places import Place, move, place_of


def parent_of(record: PutAway) -> Page | None:
    """Return the page below which it stood, if it may stand there now."""
    parent = record.parent
    if parent is None or place_of(parent) or not record.page.specific.can_move_to(parent):
        return None
    return parent


def is_free(slug: str, parent: Page) -> bool:
    """Whether a page may have a slug below another."""
    reserved = getattr(parent.specific, "reserved_slugs", frozenset())
    return slug not in reserved and not parent.get_children().filter(slug=slug).exists()


def free_slug(slug: str, parent: Page) -> str:
    """Return the slug, or if it is taken one like it that is free."""
    number, free = 2, slug
    while not is_free(free, parent):
        number, free = number + 1, f"{slug}-{number}"
    return free


def obstacles(record: PutAway) -> list[str]:
    """Return why a page can't simply go back where it stood; empty if it can."""
    parent = parent_of(record)
    if parent is None:
        return [_("“%(parent)s” is gone: choose another place.") % {"parent": record.parent_title}]
    if not is_free(record.slug, parent):
        return [_("Another page has its address now: choose another.")]
    return []


@transaction.atomic
def take_out(record: PutAway, parent: Page, slug: str, by: User | None) -> Page:
    """Put a page below another as a draft, and return it; nothing of it is public by that."""
    page = Page.objects.select_for_update(no_key=True).get(pk=record.page_id)
    Page.objects.filter(pk=page.pk).update(slug=slug)
    _rename_draft(page, record.slug, slug)
    following = record.following
    if following and following.is_child_of(parent):
        move(page, following, "left", by)
    else:
        move(page, parent, "last-child", by)
    title = parent.specific_deferred.get_admin_display_title()
    tell(record, LEAVING[Place(record.place)], title, by)
    record.delete()
    return Page.objects.get(pk=page.pk).specific


def _rename_draft(page: Page, old: str, new: str) -> None:
    """Let the draft have the new slug too, or its publication would bring the old one back."""
    draft = page.latest_revision
    if draft and old != new and draft.content.get("slug") == old:
        draft.content["slug"] = new
        draft.save(update_fields=["content"])
