"""What people's records need now and then."""

from django.contrib.auth.models import AbstractBaseUser
from django.db.models import QuerySet
from django.utils.formats import date_format
from django.utils.translation import gettext_lazy as _
from wagtail import hooks

from techtank.core.chores import HOOK, Chore, Kind, pages_of

from .models import PersonPage


@hooks.register(HOOK)
def chores_of_people() -> list[Chore]:
    """Return what people's records need."""
    return [
        Chore(
            "away",
            Kind.AGES,
            _("People who are away"),
            _("Somebody answers for them. Are they back, or gone for good?"),
            away,
            lambda person: date_format(person.stand_in_until) if person.stand_in_until else "",
        ),
    ]


def away(user: AbstractBaseUser) -> QuerySet:
    """Return whoever has a stand-in, those who should be back by now first."""
    people = PersonPage.objects.live().filter(stand_in__isnull=False)
    return pages_of(user, people).order_by("stand_in_until")
