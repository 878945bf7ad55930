"""What a project that others pay for must have before it is published."""

from typing import TYPE_CHECKING

from django.utils.translation import gettext as _

from techtank.core.publishing import PublishError

if TYPE_CHECKING:
    from projects.models import ProjectPage


def funding_errors(project: "ProjectPage") -> list[PublishError]:
    """Return why the money stops a project from being published, each beside its field.

    Money of the European Union is shown with the mark of its programme, and with the aim of the
    project (Regulation (EU) 2021/1060, article 50; (EU) 1303/2013, annex XII). The aim is asked of
    every project, so here it is the mark.
    """
    funds = project.funds
    errors = [
        PublishError(
            "fundings",
            _(
                "Choose the programme of %(fund)s: the emblem and the sentence that the European "
                "Union demands follow from it."
            )
            % {"fund": fund.name},
        )
        for fund in funds.without_programme()
    ]
    if project.budget is not None and (funds.total or 0) > project.budget:
        message = _("The funders can't pay more than the whole budget.")
        errors.append(PublishError("fundings", message))
    return errors
