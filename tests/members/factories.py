"""Makes the companies that tests need, with as little as each needs."""

from itertools import count

from members.models import (
    Capability,
    CompanyContact,
    MemberCapability,
    MemberCertificate,
    MemberIndexPage,
    MemberPage,
)
from members.models.uses import Level
from people.models import Municipality, Organisation
from projects.models import ProjectIndexPage, ProjectPage, ProjectRole
from techtank.home.models import HomePage
from tests.factories import make_page

_numbers = count(1)
PROCESS, CERTIFICATE = Capability.Kind.PROCESS, Capability.Kind.CERTIFICATE
ORGANISATION_NUMBER = "556036-0793"


def make_index() -> MemberIndexPage:
    """Make the directory at /medlemmar/ with the page about joining below it."""
    index = MemberIndexPage.objects.first()
    if index is None:
        home = HomePage.objects.get()
        home.get_children().filter(slug="medlemmar").delete()
        home.refresh_from_db()
        index = home.add_child(
            instance=MemberIndexPage(title="Medlemmar", title_en="Members", slug="medlemmar")
        )
        make_page(index, title="Bli medlem", slug="bli-medlem")
    return MemberIndexPage.objects.get(pk=index.pk)


def make_capability(name: str, name_en: str = "", **fields) -> Capability:
    """Make a process unless told otherwise; the slug follows from the name unless given."""
    fields = {"slug": f"kunnande-{next(_numbers)}", "kind": PROCESS} | fields
    return Capability.objects.create(name_sv=name, name_en=name_en, **fields)


def make_member(
    *,
    place: str = "ronneby",
    core: tuple[Capability, ...] = (),
    supplementary: tuple[Capability, ...] = (),
    certificates: dict | None = None,
    contacts: tuple[CompanyContact, ...] = (),
    **fields,
) -> MemberPage:
    """Make a company in a municipality; live unless `live=False`.

    `certificates` has the capability and the day when it was confirmed.
    """
    number = next(_numbers)
    fields = {
        "title": f"Företag {number:04d}",
        "slug": f"foretag-{number}",
        "lead_sv": f"Ingress {number} om verkstaden.",
        "description_sv": f"<p>Beskrivning {number}.</p>",
        "organisation_number": ORGANISATION_NUMBER,
        "municipality": Municipality.objects.get(slug=place),
    } | fields
    if "organisation" not in fields:
        fields["organisation"] = Organisation.objects.create(name_sv=fields["title"])
    page = MemberPage(**fields)
    page.capabilities = [
        *(MemberCapability(capability=one, level=Level.CORE) for one in core),
        *(MemberCapability(capability=one, level=Level.SUPPLEMENTARY) for one in supplementary),
    ]
    page.certificates = [
        MemberCertificate(capability=one, confirmed=day)
        for one, day in (certificates or {}).items()
    ]
    page.contacts = list(contacts)
    make_index().add_child(instance=page)
    return MemberPage.objects.get(pk=page.pk)


def take_part(organisation: Organisation, count: int = 1, **fields) -> list[ProjectPage]:
    """Make projects that an organisation is a partner in; live unless `live=False`."""
    index = ProjectIndexPage.objects.first()
    if index is None:
        home = HomePage.objects.get()
        index = home.add_child(instance=ProjectIndexPage(title="Projekt", slug="vara-projekt"))
    made = []
    for _turn in range(count):
        number = next(_numbers)
        plain = {"title": f"Projekt {number}", "lead_sv": "Ett projekt.", "goal_sv": "Ett mål."}
        page = ProjectPage(slug=f"projekt-{number}", **plain | fields)
        page.roles = [ProjectRole(organisation=organisation)]
        made.append(index.add_child(instance=page))
    return made


def in_english() -> dict:
    """Return what makes a company English too."""
    return {"lead_en": "An English lead.", "description_en": "<p>An English text.</p>"}
