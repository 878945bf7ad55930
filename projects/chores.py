"""What projects need when they end, and what the European Union asks of them."""

from datetime import timedelta

from django.contrib.auth.models import AbstractBaseUser
from django.db.models import Exists, OuterRef, QuerySet
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext_lazy as _
from wagtail import hooks

from techtank.core.chores import HOOK, Chore, Kind, pages_of

from .eu_duties import eu_funds
from .models import ProjectFunding, ProjectPage, Result

#: How long before its end somebody begins to gather results.
AHEAD = timedelta(days=90)


@hooks.register(HOOK)
def chores_of_projects() -> list[Chore]:
    """Return what projects need."""
    return [
        Chore(
            "ending-projects",
            Kind.COMING,
            _("Projects that end"),
            _("They end within three months. Ask now what came of them and who can tell it."),
            ending,
            lambda project: date_format(project.end),
        ),
        Chore(
            "results",
            Kind.MISSING,
            _("Finished projects without results"),
            _("Funders and owners judge a project by what came of it. Write it while it is known."),
            without_results,
        ),
        Chore(
            "marks",
            Kind.MISSING,
            _("Projects without the mark of the European Union"),
            _("A fund of the Union pays, but no programme is chosen, so emblem and sentence lack."),
            without_marks,
        ),
    ]


def ending(user: AbstractBaseUser) -> QuerySet:
    """Return the public projects that end soon, the next one first."""
    today = timezone.localdate()
    soon = ProjectPage.objects.live().filter(end__gte=today, end__lte=today + AHEAD)
    return pages_of(user, soon).order_by("end")


def without_results(user: AbstractBaseUser) -> QuerySet:
    """Return the public projects that have ended and tell nothing of what came of them."""
    told = Exists(Result.objects.filter(page=OuterRef("pk")))
    return pages_of(user, ProjectPage.objects.live().finished().exclude(told)).order_by("-end")


def without_marks(user: AbstractBaseUser) -> QuerySet:
    """Return the public projects whose mark can't follow from a programme, for none is chosen."""
    unmarked = ProjectFunding.objects.filter(
        page=OuterRef("pk"), programme=None, organisation__in=eu_funds()
    )
    return pages_of(user, ProjectPage.objects.live().filter(Exists(unmarked))).order_by("title")
