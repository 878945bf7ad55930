"""Deleted records that can be restored, for those who ask what we hold of them."""

from typing import Any

from django.db.models import QuerySet, TextField
from django.db.models.functions import Cast
from django.utils.translation import gettext as _
from wagtail.models import ModelLogEntry

from ..data_requests import Holding, make_nameless
from ..models import DeletedRecord
from .records import delete_for_good


def deleted_records() -> Holding:
    """Let people see and erase what names their address in the waste basket.

    Pages there are found as all others are, by what holds such pages.
    """
    return Holding(_("Pictures, documents and registers in the waste basket"), export, erase)


def export(email: str) -> list[dict[str, Any]]:
    """Return what lies there."""
    return [{"kind": kept.kind.name, "title": kept.title} for kept in _naming(email)]


def erase(email: str) -> int:
    """Delete it for good, from the log too; return how much."""
    found = list(_naming(email))
    for kept in found:
        delete_for_good(kept)
        entries = ModelLogEntry.objects.filter(content_type=kept.kind, object_id=kept.number)
        make_nameless(entries)
    return len(found)


def _naming(email: str) -> QuerySet[DeletedRecord]:
    texts = DeletedRecord.objects.annotate(text=Cast("content", TextField()))
    return texts.filter(text__icontains=email.strip()).select_related("kind")
