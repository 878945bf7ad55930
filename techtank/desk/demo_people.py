"""The log-ins of the demo, one a role, with a password that everybody may know."""

from typing import NamedTuple

from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group

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


def make_demo_people() -> None:
    """Make those who are missing; the administrator may do everything."""
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
