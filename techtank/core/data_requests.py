"""What people may ask about their data: to see it, to take it along, and that it is erased.

GDPR articles 15, 17 and 20. People are known by their e-mail address. Each part of the site says
in the hook `register_personal_data` what it holds; the desk asks them all.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from django.contrib.contenttypes.models import ContentType
from django.db.models import Model, QuerySet, TextField
from django.db.models.functions import Cast
from django.utils.translation import gettext as _
from wagtail import hooks
from wagtail.models import ModelLogEntry, Page, PageLogEntry, Revision

from .archive.journal import entries_about

HOOK = "register_personal_data"


@dataclass(frozen=True)
class Holding:
    """What one part of the site holds of people.

    `export` returns it, as plain values by name; `erase` erases it and returns how much;
    `if_left` tells staff why something may be left, and what to do about it.
    """

    name: str
    export: Callable[[str], list[dict[str, Any]]]
    erase: Callable[[str], int]
    if_left: str = ""


def holdings() -> list[Holding]:
    """Return everything that may hold personal data."""
    return [register() for register in hooks.get_hooks(HOOK)]


def is_same(email: str, other: str | None) -> bool:
    """Whether two e-mail addresses are one."""
    return (other or "").strip().casefold() == email.strip().casefold()


def revisions_with(model: type[Page], email: str) -> Iterator[Revision]:
    """Yield the revisions of a type of page that hold an e-mail address, one by one."""
    kind = ContentType.objects.get_for_model(model)
    texts = Revision.page_revisions.annotate(text=Cast("content", TextField()))
    yield from texts.filter(content_type=kind, text__icontains=email.strip()).iterator()


def forget_name(instance: Model, **_kwargs) -> None:
    """Take the name of somebody who is deleted out of the log, which keeps what was done.

    A receiver of `post_delete`.
    """
    if isinstance(instance, Page):
        make_nameless(PageLogEntry.objects.filter(page=instance.pk))
        make_nameless(entries_about(instance.pk))
    else:
        kind = ContentType.objects.get_for_model(instance)
        make_nameless(ModelLogEntry.objects.filter(content_type=kind, object_id=str(instance.pk)))


def make_nameless(entries: QuerySet) -> None:
    """Let entries of the log no longer say of whom they tell."""
    entries.update(label=_("A person"), data={})
