"""The companies of the large site, each with its organisation, capabilities, contacts, pictures."""

from collections.abc import Iterator

from django.db.models import Model
from wagtail.search.backends import get_search_backend

from members.models import Capability, MemberIndexPage, MemberPage
from members.models.capability import Kind
from members.models.company_contact import CompanyContact
from members.models.picture import MemberPicture
from members.models.uses import Level, MemberCapability, MemberCertificate
from members.organisation_numbers import has_check_digit
from members.search_text import rebuild
from people.models import Municipality, Organisation
from techtank.core.alphabet import sort_key
from techtank.core.letters import slug_of
from techtank.core.models import SiteImage
from techtank.desk.demo_loading.publishing import in_both

from . import words
from .bulk import Draft, batches, publish
from .days import PUBLISHED, days_before
from .pictures import share_sizes, specs_of
from .writer import Writer, company_names

#: How the slugs of the large site's companies begin.
SLUG = "skala-foretag-"
#: Companies whose logo and picture come from the row of pictures; the others have a drawing.
WITH_LOGO = 2
CORE, OTHERS, CERTIFICATES = 3, 4, 2


def make_companies(total: int, pictures: list[SiteImage]) -> list[MemberPage]:
    """Return the companies in their order."""
    register = MemberIndexPage.objects.get()
    there = MemberPage.objects.filter(slug__startswith=SLUG).count()
    records = _Records(pictures)
    for batch in batches(range(there, total)):
        names = [company_names()[number] for number in batch]
        owners = Organisation.objects.bulk_create(
            Organisation(name_sv=name, sort_key=sort_key(name)) for name in names
        )
        get_search_backend().add_bulk(Organisation, owners)
        drafts = [
            _company(number, owner, records) for number, owner in zip(batch, owners, strict=True)
        ]
        pages = publish(register, drafts, complete=rebuild)
        share_sizes([page.logo for page in pages if page.logo], specs_of("logo"))
        shown = MemberPicture.objects.filter(page__in=pages).select_related("image")
        share_sizes([one.image for one in shown], specs_of("card"))
    companies = MemberPage.objects.filter(slug__startswith=SLUG).order_by("path")
    return list(companies[:total])


class _Records:
    """What companies refer to, read once."""

    def __init__(self, pictures: list[SiteImage]) -> None:
        by_kind: dict[str, list[Capability]] = {}
        for one in Capability.objects.order_by("slug"):
            by_kind.setdefault(one.kind, []).append(one)
        self.abilities = [*by_kind[Kind.PROCESS], *by_kind[Kind.MATERIAL]]
        self.certificates = by_kind[Kind.CERTIFICATE]
        self.municipalities = list(Municipality.objects.order_by("code"))
        self.pictures = pictures


def _company(number: int, owner: Organisation, records: _Records) -> Draft:
    name = owner.name_sv
    writer = Writer(f"company-{number}", company=name)
    first, second = writer.paragraph(3), writer.paragraph(3)
    host = f"{slug_of(name)}.example.se"
    page = MemberPage(
        title=name,
        slug=f"{SLUG}{number + 1}",
        is_example=True,
        organisation=owner,
        organisation_number=_organisation_number(number),
        municipality=writer.pick(records.municipalities),
        street=f"{writer.pick(words.CRAFTS)}gatan {writer.number(1, 60)}",
        postcode=f"37{writer.number(0, 9)} {writer.number(10, 99)}",
        town=writer.pick(words.PLACES),
        phone=f"070-174 {number % 100:02d} {number // 100 % 100:02d}",
        email=f"info@{host}",
        address=f"https://{host}/",
        employees=writer.pick([2, 6, 14, 35, 80, 190, 420]),
        founded=writer.number(1910, 2024),
        last_confirmed=days_before(writer.number(1, 300)),
        logo=writer.pick(records.pictures) if number % WITH_LOGO == 0 else None,
        sort_key=sort_key(name),
        **in_both("lead", writer.line(words.COMPANY_LEADS)),
        description_sv=f"<p>{first.sv}</p><p>{second.sv}</p>",
        description_en=f"<p>{first.en}</p><p>{second.en}</p>" if writer.happens(60) else "",
        **PUBLISHED,
    )
    return Draft(page, list(_rows(writer, host, records)))


def _rows(writer: Writer, host: str, records: _Records) -> Iterator[Model]:
    for order, ability in enumerate(writer.some(records.abilities, CORE + OTHERS)):
        level = Level.CORE if order < CORE else Level.SUPPLEMENTARY
        yield MemberCapability(capability=ability, level=level)
    for certificate in writer.some(records.certificates, writer.number(0, CERTIFICATES)):
        seen = days_before(writer.number(10, 400))
        yield MemberCertificate(capability=certificate, confirmed=seen)
    for _contact in range(writer.number(1, 2)):
        name = writer.person()
        address = f"{slug_of(name).replace('-', '.')}@{host}"
        title = in_both("job_title", writer.pick(words.ROLES))
        yield CompanyContact(name=name, email=address, **title)
    if writer.happens(30):
        yield MemberPicture(image=writer.pick(records.pictures))


def _organisation_number(number: int) -> str:
    """Return a number of the series that the demo uses for companies that do not exist."""
    first = f"55999{number // 1000}-{number % 1000:03d}"
    return next(f"{first}{digit}" for digit in range(10) if has_check_digit(f"{first}{digit}"))
