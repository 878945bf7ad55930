"""The money of a project: who gives how much of it, and the mark that this demands."""

from collections.abc import Iterable
from typing import NamedTuple

from people.models import Organisation

from .models.funding import ProjectFunding
from .models.programme import FundingProgramme


class Share(NamedTuple):
    """What a funder gives: a sum in kronor and its part of the budget in %, if they are known."""

    funder: Organisation
    programme: FundingProgramme | None
    amount: int | None
    percent: int | None


class Funds:
    """The funders of a project with a budget in kronor, or None if nobody knows it."""

    def __init__(self, fundings: Iterable[ProjectFunding], budget: int | None) -> None:
        self._fundings = list(fundings)
        self._budget = budget

    @property
    def shares(self) -> list[Share]:
        """What each gives, in the order of the editors."""
        return [
            Share(one.organisation, one.programme, one.amount, self._percent(one.amount))
            for one in self._fundings
        ]

    @property
    def total(self) -> int | None:
        """What all give together; None if no sum is known."""
        known = [one.amount for one in self._fundings if one.amount is not None]
        return sum(known) if known else None

    @property
    def programmes(self) -> list[FundingProgramme]:
        """The programmes, each once."""
        return list(dict.fromkeys(one.programme for one in self._fundings if one.programme))

    def marks(self, language: str) -> list[str]:
        """Return the sentences that stand beside the emblem of the European Union."""
        return self._statements(language, is_eu=True)

    def sentences(self, language: str) -> list[str]:
        """Return the sentences that other funders demand."""
        return self._statements(language, is_eu=False)

    def without_programme(self) -> list[Organisation]:
        """Return the funders for whom no programme is chosen."""
        return [one.organisation for one in self._fundings if not one.programme_id]

    def of_eu(self, eu_funds: set[int]) -> bool:
        """Whether any of the funds, by primary key, is among the funders."""
        return any(one.organisation_id in eu_funds for one in self._fundings)

    def _statements(self, language: str, *, is_eu: bool) -> list[str]:
        found = (
            getattr(one, f"statement_{language}") for one in self.programmes if one.is_eu is is_eu
        )
        return list(dict.fromkeys(filter(None, found)))

    def _percent(self, amount: int | None) -> int | None:
        if amount is None or not self._budget:
            return None
        return round(100 * amount / self._budget)
