"""Projects in the admin: all of them at a glance, with where each stands."""

from django.db.models import Sum
from django.urls import URLPattern
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.admin.ui.tables import Column
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSet

from people.models import Organisation
from techtank.core import counting
from techtank.core.menus import REGISTERS
from techtank.core.page_lists import PagesViewSet
from techtank.core.reports import ReportMenuItem, report_addresses

from . import chores  # noqa: F401 (which has hooks of its own)
from .models import FundingProgramme, ProjectPage, ProjectRole, Theme
from .report import FundingReport


class ProjectsViewSet(PagesViewSet):
    """All projects in one list."""

    model = ProjectPage
    icon = "folder-open-inverse"
    menu_label = _("Projects")
    menu_order = 220
    add_to_admin_menu = True
    columns = (
        *PagesViewSet.columns,
        Column("stage", label=_("Stage"), accessor=lambda project: project.status.label),
        Column("years", label=_("Period")),
    )


class FundingProgrammeViewSet(SnippetViewSet):
    """Programmes that pay for projects, with the sentence that each demands."""

    model = FundingProgramme
    icon = "tick-inverse"
    menu_label = _("Funding")
    list_display = ("name_sv", "fund", Column("years", label=_("Period")), "statement_sv")
    menu_hook = REGISTERS
    menu_order = 60


class ThemeViewSet(SnippetViewSet):
    """Themes."""

    model = Theme
    icon = "thumbtack"
    menu_hook = REGISTERS
    menu_order = 70
    list_display = ("name_sv", "name_en", "slug")


register_snippet(FundingProgrammeViewSet)
register_snippet(ThemeViewSet)


@hooks.register("register_admin_viewset")
def register_projects() -> ProjectsViewSet:
    """List the projects below “Projects”."""
    return ProjectsViewSet("projects")


@hooks.register(counting.HOOK)
def running_projects() -> counting.Count:
    """Let a key figure count the projects that run."""
    return counting.Count(
        "running-projects",
        _("Running projects"),
        lambda: ProjectPage.objects.published().running().count(),
    )


@hooks.register("register_admin_urls")
def funding_report_addresses() -> list[URLPattern]:
    """Where the report of the Union's money is read."""
    return report_addresses(FundingReport, "eu-medel")


@hooks.register("register_reports_menu_item")
def funding_report_menu_item() -> MenuItem:
    """Found among the reports."""
    return ReportMenuItem(FundingReport, order=710)


@hooks.register(counting.HOOK)
def budget_of_projects() -> counting.Count:
    """Let a key figure add up what the public projects cost, in kronor."""
    return counting.Count(
        "project-budget",
        _("Budget of all projects, in kronor"),
        lambda: ProjectPage.objects.published().aggregate(total=Sum("budget"))["total"] or 0,
    )


@hooks.register(counting.HOOK)
def companies_in_projects() -> counting.Count:
    """Let a key figure count the companies that take part in public projects, each once."""
    return counting.Count(
        "companies-in-projects",
        _("Companies that take part in projects"),
        lambda: (
            Organisation.objects.filter(
                kind=Organisation.Kind.COMPANY,
                project_roles__role=ProjectRole.Role.PARTICIPANT,
                project_roles__page__in=ProjectPage.objects.published(),
            )
            .distinct()
            .count()
        ),
    )
