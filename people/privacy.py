"""People of the register, for those who ask what we hold of them."""

from typing import Any

from django.utils.translation import gettext as _
from wagtail.models import ReferenceIndex

from techtank.core.archive.emptying import forget_what_refers_to
from techtank.core.data_requests import Holding

from .models import PersonPage


def register_of_people() -> Holding:
    """Let people see what the register says of them, and be erased when nothing needs them."""
    return Holding(
        _("Register of people"),
        export,
        erase,
        if_left=_(
            "Somebody who is used on pages can't be erased before another stands there: the "
            "person's page says where."
        ),
    )


def export(email: str) -> list[dict[str, Any]]:
    """Return what the register says."""
    return [
        {
            "name": person.title,
            "title": person.job_title_sv,
            "phone": person.phone,
            "page": person.full_url or "",
        }
        for person in _people(email)
    ]


def erase(email: str) -> int:
    """Delete those whom nothing refers to, with all versions; return how many.

    What lies in the waste basket is no reason to keep them: it is deleted for good before.
    """
    erased = 0
    for person in _people(email):
        forget_what_refers_to(person)
        if not ReferenceIndex.get_references_to(person).exists():
            person.delete()
            erased += 1
    return erased


def _people(email: str):
    return PersonPage.objects.filter(email__iexact=email.strip())
