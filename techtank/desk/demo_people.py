"""The log-ins of the demo: one a role, with a password that everybody may know, and a member."""

from typing import NamedTuple

from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group
from wagtail.users.models import UserProfile

from members.models import MemberPage
from self_service.connecting import NO_MAIL
from self_service.models import MemberEditor
from techtank.core.roles import Role


class DemoPerson(NamedTuple):
    """Somebody to log in as."""

    email: str
    first_name: str
    last_name: str
    role: Role


PASSWORD = "techtank-demo"  # noqa: S105 (printed by `make run`; refused in production)
PEOPLE = [
    DemoPerson("skribent@example.se", "Sara", "Skribent", Role.WRITER),
    DemoPerson("redaktor@example.se", "Rut", "Redaktör", Role.EDITOR),
    DemoPerson("utgivare@example.se", "Ulf", "Utgivare", Role.PUBLISHER),
    DemoPerson("medlemsansvarig@example.se", "Maj", "Medlemsansvarig", Role.MEMBER_MANAGER),
    DemoPerson("admin@example.se", "Ada", "Administratör", Role.ADMINISTRATOR),
]

#: Logs in by a mailed code at /logga-in/, and looks after these companies.
MEMBER = "medlem@example.se"
COMPANIES = ("nebbe-formteknik", "ronneby-skar-och-form")


def make_demo_people() -> None:
    """Make those who are missing; the administrator may do everything."""
    make_demo_member()
    users = get_user_model().objects
    for person in PEOPLE:
        if users.filter(email=person.email).exists():
            continue
        administrator = person.role is Role.ADMINISTRATOR
        user = users.create_user(
            person.email,
            PASSWORD,
            first_name=person.first_name,
            last_name=person.last_name,
            is_superuser=administrator,
            is_staff=administrator,
        )
        user.groups.add(Group.objects.get(name=person.role.value))


def make_demo_member() -> None:
    """Make somebody who looks after two of the invented companies, unless somebody has done so."""
    users = get_user_model().objects
    if users.filter(email=MEMBER).exists():
        return
    user = users.create_user(MEMBER, first_name="Mia", last_name="Medlem")
    UserProfile.objects.create(user=user, preferred_language="sv", **NO_MAIL)
    for company in MemberPage.objects.filter(slug__in=COMPANIES):
        MemberEditor.objects.create(user=user, member=company)
