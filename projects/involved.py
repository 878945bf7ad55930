"""Who is involved in a project, in what role, and what Techtank's own part is."""

from collections.abc import Sequence
from typing import NamedTuple

from django.utils.text import get_text_list
from django.utils.translation import gettext, ngettext

from people.models import Organisation

from .models.funding import ProjectFunding
from .models.organisations import ProjectRole, Role
from .models.parts import ShownPart


class Party(NamedTuple):
    """An organisation with all its roles in one line."""

    organisation: Organisation
    roles: str
    is_owner: bool
    is_ours: bool


class Involved:
    """A project's organisations; `own_name` is Techtank's in the site's settings.

    The organisation of that name is our own: its part in the project is derived from its roles
    and from the sub-projects that it answers for, and stands nowhere else.
    """

    def __init__(
        self, roles: Sequence[ProjectRole], fundings: Sequence[ProjectFunding], own_name: str
    ) -> None:
        self._roles = roles
        self._fundings = fundings
        self._own_name = own_name

    @property
    def organisations(self) -> list[Organisation]:
        """Everybody, in the order of the editors."""
        return [one.organisation for one in (*self._roles, *self._fundings)]

    @property
    def owners(self) -> list[Organisation]:
        """Who owns the project."""
        return self._in_role(Role.OWNER)

    @property
    def partners(self) -> list[Organisation]:
        """Who shares the work."""
        return self._in_role(Role.PARTNER)

    @property
    def funders(self) -> list[Organisation]:
        """Who pays, each once."""
        return list(dict.fromkeys(one.organisation for one in self._fundings))

    @property
    def participants(self) -> list[Organisation]:
        """Who takes part."""
        return self._in_role(Role.PARTICIPANT)

    @property
    def parties(self) -> list[Party]:
        """All but the participants, each once: owners first, then partners, then funders."""
        roles = {
            Role.OWNER.label: self.owners,
            Role.PARTNER.label: self.partners,
            gettext("Funder"): self.funders,
        }
        found: dict[Organisation, list[str]] = {}
        for role, organisations in roles.items():
            for one in organisations:
                found.setdefault(one, []).append(str(role))
        owners = set(self.owners)
        return [
            Party(one, ", ".join(dict.fromkeys(names)), one in owners, self.is_ours(one))
            for one, names in found.items()
        ]

    def is_ours(self, organisation: Organisation | None) -> bool:
        """Whether the organisation is Techtank itself."""
        return bool(organisation and self._own_name and organisation.name_sv == self._own_name)

    def own_part(self, sub_projects: Sequence[ShownPart]) -> str:
        """Return “Leads sub-project 2”, else our roles, else nothing."""
        numbers = [
            str(number)
            for number, part in enumerate(sub_projects, start=1)
            if self.is_ours(part.responsible)
        ]
        if numbers:
            words = ngettext(
                "Leads sub-project %(numbers)s", "Leads sub-projects %(numbers)s", len(numbers)
            )
            return words % {"numbers": get_text_list(numbers, gettext("and"))}
        ours = [one for one in self._roles if self.is_ours(one.organisation)]
        return ", ".join(one.get_role_display() for one in ours)

    def _in_role(self, role: Role) -> list[Organisation]:
        return [one.organisation for one in self._roles if one.role == role]
