"""The staff's report: which projects with money of the European Union owe visitors something."""

from django.db.models import Exists, OuterRef, QuerySet
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import Column, TitleColumn
from wagtail.admin.views.reports import ReportView
from wagtail.permission_policies import ModelPermissionPolicy

from .eu_duties import eu_funds, missing_goal, missing_marks, missing_results
from .funds import Funds
from .models import FundingProgramme, ProjectFunding, ProjectPage, Result

policy = ModelPermissionPolicy(FundingProgramme)


class FundingReport(ReportView):
    """All public projects that the Union pays for, with what each lacks."""

    page_title = _("Money of the European Union")
    header_icon = "tick-inverse"
    model = ProjectPage
    index_url_name = "funding_report"
    index_results_url_name = "funding_report_results"
    permission_policy = policy
    any_permission_required = ("view",)
    default_ordering = "title"
    list_export = ("title", "start", "end", "programmes", "breaches")

    columns = (
        TitleColumn("title", label=_("project"), url_name="wagtailadmin_pages:edit"),
        Column("stage", label=_("Stage"), accessor=lambda one: one.status.label),
        Column("programmes", label=_("Programme")),
        Column("breaches", label=_("What is missing")),
    )
    export_headings = {
        "title": _("project"),
        "start": _("start"),
        "end": _("end"),
        "programmes": _("Programme"),
        "breaches": _("What is missing"),
    }

    def get_queryset(self) -> QuerySet:
        """Return the projects; the same few questions, however many there are."""
        of_eu = eu_funds()
        paid = ProjectFunding.objects.filter(organisation__in=of_eu).values("page")
        self.queryset = (
            ProjectPage.objects.live()
            .filter(pk__in=paid)
            .annotate(has_results=Exists(Result.objects.filter(page=OuterRef("pk"))))
        )
        return super().get_queryset()

    def decorate_paginated_queryset(self, queryset: QuerySet) -> list[ProjectPage]:
        """Add to each project which programmes pay and what is missing."""
        projects, of_eu = list(queryset), eu_funds()
        rows: dict[int, list[ProjectFunding]] = {}
        paid = ProjectFunding.objects.filter(page__in=[one.pk for one in projects])
        for row in paid.select_related("programme", "organisation"):
            rows.setdefault(row.page_id, []).append(row)
        for project in projects:
            funds = Funds(rows[project.pk], project.budget)
            project.programmes = ", ".join(str(one) for one in funds.programmes)
            missing = [
                *missing_marks(funds, of_eu),
                *missing_goal(project, funds, of_eu),
                *missing_results(project, has_results=project.has_results),
            ]
            project.breaches = " ".join(one.message for one in missing) or _now("nothing")
        return projects
