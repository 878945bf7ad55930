"""What the pages of projects and of offers show: nothing from the database."""

from datetime import datetime, timedelta
from types import SimpleNamespace
from typing import Any
from zoneinfo import ZoneInfo

from django.conf import settings
from django.utils import timezone
from django.utils.translation import gettext as _

from offers.forms import SignUpFormBuilder
from offers.models import Status
from people.models import Organisation
from people.presence import Presence
from projects.funds import Funds
from projects.involved import Involved
from projects.models import FundingProgramme, ProjectFunding, ProjectPage, ProjectRole
from projects.models.parts import ShownPart
from projects.models.status import Status as Stage
from projects.participants import Participants
from projects.portfolio import Figures
from projects.timeline import Timeline
from techtank.core.drawings import drawing_url
from techtank.core.models.bilingual import SWEDISH

from .samples import DAY, SampleContent, SampleItem, people

OURS = "Techtank AB (svb)"


def project_context() -> dict[str, Any]:
    """Return what the page of projects shows."""
    paid = funds()
    return {
        "projects": projects(),
        "portfolio": portfolio(),
        "timeline": timeline(),
        "project": project(),
        "involved": involved(),
        "participants": Participants(involved().participants, "", ""),
        "focus_areas": [ShownPart("Smart industri", "Maskiner som talar med varandra.")],
        "sub_projects": sub_projects(),
        "results": results(),
        "funds": paid,
        "funder_says": paid.sentences(SWEDISH),
        "told_of": told_of(),
        "people": people(),
        "told_in": [SampleItem(SampleContent("Projektet har börjat"))],
    }


def offer_context() -> dict[str, Any]:
    """Return what the page of offers shows."""
    form = SignUpFormBuilder([], SWEDISH).get_form_class()(page=None, user=None)
    return {"offers": offers(), "offer": offer(), "form": form}


def projects() -> list[SampleItem]:
    """Return a project in each status."""
    return [SampleItem(SampleContent(f"Projekt: {one.label}"), status=one) for one in Stage]


def project() -> SimpleNamespace:
    """Return the facts of a project."""
    return SimpleNamespace(
        start=DAY,
        end=DAY + timedelta(days=900),
        budget=8_000_000,
        funding=5_200_000,
        address="https://www.example.se/projektet",
    )


def involved() -> Involved:
    """Return an owner, ourselves as a partner, and participants from two regions."""
    role = ProjectRole.Role
    known = (
        (role.OWNER, "Exempelregionen", "", None),
        (role.PARTNER, OURS, "", None),
        (role.PARTICIPANT, "Exempelverkstaden AB", "", Presence("#participants", "Ronneby")),
        (role.PARTICIPANT, "Exempelklustret", "Heter numera Exempelalliansen.", None),
    )
    rows = []
    for number, (part, name, note, presence) in enumerate(known, 1):
        region = "Skåne" if number == len(known) else "Blekinge"
        organisation = Organisation(pk=number, name=name, note=note, region=region)
        organisation.presence = presence
        rows.append(ProjectRole(role=part, organisation=organisation))
    return Involved(rows, [], OURS)


def sub_projects() -> list[tuple[ShownPart, bool]]:
    """Return a sub-project of another's, and one of ours."""
    _owner, us, *_others = involved().organisations
    theirs = ShownPart("Kompetenshöjning", "Kurser på arbetstid.")
    return [(theirs, False), (ShownPart("Plattform", "En verkstad för alla.", us), True)]


def offer() -> SimpleNamespace:
    """Return an offer with a day, a place and a price."""
    content = SampleContent("Branschträff i Olofström")
    content.audience = "Företag som funderar på robotar"
    content.place = "Folkets hus"
    content.price_note = "exklusive moms"
    content.purpose = "För att veta hur många som kommer."
    content.privacy_notice = ""
    start = datetime(2126, 11, 24, 9, 0, tzinfo=ZoneInfo(settings.TIME_ZONE))
    return SimpleNamespace(
        content=content,
        slug="exempel",
        start=start,
        end=start + timedelta(hours=2),
        closing_time=start - timedelta(days=7),
        is_past=False,
        called_off=False,
        online=False,
        address="Exempelgatan 3, Olofström",
        price=1500,
        status=Status.QUEUE,
        kept_for="Tas bort 30 dagar efteråt.",
    )


def offers() -> list[SimpleNamespace]:
    """An offer in each state, the first with few places left."""
    start = datetime(2126, 11, 24, 9, 0, tzinfo=ZoneInfo(settings.TIME_ZONE))
    return [
        SimpleNamespace(
            content=SampleContent("Branschträff i Olofström"),
            card_image=None,
            art_url=drawing_url(f"offer/{status.value}"),
            url="#offers",
            start=start,
            end=start + timedelta(hours=2),
            status=status,
            few_left=status is Status.OPEN,
        )
        for status in Status
    ]


def portfolio() -> Figures:
    """Return what projects amount to."""
    return Figures(5, 3, 22_300_000, 2, 22, 9)


def timeline() -> Timeline:
    """Return projects of every status, one of them without an end."""
    today, year = timezone.localdate(), timedelta(days=365)
    spans = {
        "Avslutat projekt": (today - 4 * year, today - year),
        "Pågående projekt": (today - 2 * year, today + year),
        "Projekt utan slut": (today - year, None),
        "Kommande projekt": (today + year, today + 3 * year),
    }
    return Timeline(
        [ProjectPage(title=title, start=start, end=end) for title, (start, end) in spans.items()]
    )


def results() -> list[ShownPart]:
    """Return what came of a project: all that can be told, and the least."""
    return [
        ShownPart(
            "Tolv företag mäter sin energi",
            "Var och en vet vilken maskin som drar mest.",
            evidence="Mätningar före och efter, med samma utrustning.",
            lesson="Börja med den som sköter maskinen.",
        ),
        ShownPart("En handbok", ""),
    ]


def funds() -> Funds:
    """Return who pays for a project: one by a programme with a sentence, one without a sum."""
    programme = FundingProgramme(
        pk=0, name="Exempelprogrammet", statement_sv="Betalt av Exempelfonden."
    )
    return Funds(
        [
            ProjectFunding(
                organisation=Organisation(name="Exempelfonden"),
                programme=programme,
                amount=1_500_000,
            ),
            ProjectFunding(organisation=Organisation(name="Exempelkommunen")),
        ],
        2_000_000,
    )


def told_of() -> SimpleNamespace:
    """Return an article about two projects, one of them paid for by the European Union."""
    return SimpleNamespace(
        marked_projects=[None, None],
        marked_project_links=[("Lättare plåt", "#told-of"), ("Grön omställning", "#told-of")],
        marks=[_("Co-funded by the European Union")],
    )
