"""What a project that the European Union pays for owes its visitors.

Emblem and sentence of the programme, the aim and the results (Regulation (EU) 2021/1060, article
50; Regulation (EU) 1303/2013, annex XII).
"""

from typing import TYPE_CHECKING

from django.utils.translation import gettext as _

from techtank.core.publishing import PublishError
from techtank.core.stories import is_empty

from .funds import Funds
from .models.programme import FundingProgramme

if TYPE_CHECKING:
    from .models import ProjectPage


def eu_funds() -> set[int]:
    """Return the primary keys of the organisations that pay by programmes of the Union."""
    return set(FundingProgramme.objects.exclude(rules="").values_list("fund", flat=True))


def missing_marks(funds: Funds, of_eu: set[int]) -> list[PublishError]:
    """Return a sentence for each fund of the Union whose programme nobody has chosen."""
    message = _(
        "Choose the programme of %(fund)s: the emblem and the sentence that the European Union "
        "demands follow from it."
    )
    return [
        PublishError("fundings", message % {"fund": fund.name})
        for fund in funds.without_programme()
        if fund.pk in of_eu
    ]


def missing_goal(project: "ProjectPage", funds: Funds, of_eu: set[int]) -> list[PublishError]:
    """Return a sentence if a project with money of the Union does not tell its aim."""
    if not is_empty(project.goal_sv) or not funds.of_eu(of_eu):
        return []
    message = _("Write the goal: whoever has money of the European Union tells what it is for.")
    return [PublishError("goal_sv", message)]


def missing_results(project: "ProjectPage", *, has_results: bool) -> list[PublishError]:
    """Return a sentence if a project has ended and nothing came of it, as far as the page tells."""
    if has_results or not project.is_finished:
        return []
    return [PublishError("results", _("The project has ended. Tell what came of it."))]
