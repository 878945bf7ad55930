"""What somebody has to see to, as lists that one works through on a Monday.

Each subject says in the hook `register_chores` what it knows to be waiting, ageing or missing. The
lists are questions to the records themselves, so what is mended is gone from them at once.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from django.contrib.auth.models import AbstractBaseUser
from django.db import models
from django.db.models import Model, QuerySet
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.permission_policies import ModelPermissionPolicy
from wagtail.permissions import page_permission_policy

from .archive.places import outside

HOOK = "register_chores"


class Kind(models.TextChoices):
    """Why something is on the list, the most urgent first."""

    WAITS = "waits", _("Waits for you")
    COMING = "coming", _("Is coming")
    AGES = "ages", _("Grows old")
    BROKEN = "broken", _("Is broken")
    MISSING = "missing", _("Is missing")


@dataclass(frozen=True)
class Chore:
    """A list of records that need the same care.

    `find` returns those of them that a person may see to, the most urgent first. `note` tells what
    one must know of it: a day, or what is wrong.
    """

    slug: str
    kind: Kind
    title: str | Promise
    #: Why it matters, and what to do: one or two sentences.
    advice: str | Promise
    find: Callable[[AbstractBaseUser], QuerySet]
    note: Callable[[Model], str] | None = None


def all_chores() -> list[Chore]:
    """Return the lists of all subjects, by their kind and then as the subjects name them."""
    chores: Iterable[Chore] = (chore for find in hooks.get_hooks(HOOK) for chore in find())
    kinds = list(Kind)
    return sorted(chores, key=lambda chore: kinds.index(chore.kind))


def pages_of(user: AbstractBaseUser, pages: QuerySet) -> QuerySet:
    """Return those of the pages that somebody may change, and that are not put away."""
    pages = outside(pages)
    if user.is_superuser:
        return pages
    mine = page_permission_policy.instances_user_has_permission_for(user, "change")
    return pages.filter(pk__in=mine.order_by().values("pk"))


def publishable_pages_of(user: AbstractBaseUser, pages: QuerySet) -> QuerySet:
    """Return those of the pages that somebody may publish, and that are not put away."""
    pages = outside(pages)
    if user.is_superuser:
        return pages
    mine = page_permission_policy.instances_user_has_permission_for(user, "publish")
    return pages.filter(pk__in=mine.order_by().values("pk"))


def records_of(user: AbstractBaseUser, records: QuerySet) -> QuerySet:
    """Return the records if somebody may change their kind, else none."""
    may_change = ModelPermissionPolicy(records.model).user_has_permission(user, "change")
    return records if may_change else records.none()
