"""Makes the demo's records, those that others refer to first."""

from members.models import Capability, MemberIndexPage, MemberPage
from people.models import Municipality, Organisation, PeoplePage, PersonPage
from techtank.core.models import GlossaryTerm, KeyFigure
from techtank.desk.demo import record_shapes as shapes

from .publishing import child_of, in_both, publish_once

#: Who owns Techtank AB (svb) since July 2021.
OWNERS = {"region-blekinge", "karlshamn", "karlskrona", "olofstrom", "ronneby", "solvesborg"}


def make_organisations(facts: list[shapes.Organisation]) -> dict[str, Organisation]:
    """Return the organisations by key; one that is there by name stays as it is."""
    made = {}
    for one in facts:
        made[one.key], _created = Organisation.objects.get_or_create(
            name_sv=one.name.sv,
            defaults={
                "name_en": one.name.en,
                "kind": one.kind,
                "region": one.region,
                "address": one.address,
                "is_owner": one.key in OWNERS,
                **in_both("note", one.note),
            },
        )
    return made


def make_key_figures(facts: list[shapes.KeyFigure]) -> dict[str, KeyFigure]:
    """Return the key figures by key."""
    made = {}
    for one in facts:
        made[one.key], _created = KeyFigure.objects.get_or_create(
            label_sv=one.label.sv,
            defaults={
                "label_en": one.label.en,
                "value": one.value,
                "approximate": one.approximate,
                "as_of": one.as_of,
                **in_both("unit", one.unit),
                **in_both("source", one.source),
            },
        )
    return made


def make_terms(facts: list[shapes.Term]) -> None:
    """Make the glossary."""
    for one in facts:
        GlossaryTerm.objects.get_or_create(
            term_sv=one.term.sv,
            defaults={
                "term_en": one.term.en,
                **in_both("forms", one.forms),
                **in_both("explanation", one.explanation),
            },
        )


def make_people(
    facts: list[shapes.Person], organisations: dict[str, Organisation]
) -> dict[str, PersonPage]:
    """Return the people by slug."""
    register = PeoplePage.objects.get()
    made = {}
    for one in facts:
        organisation = organisations[one.organisation]
        page = child_of(register, PersonPage, one.slug, one.name, organisation=organisation)
        publish_once(
            page,
            group=one.group,
            phone=one.phone,
            email=one.email,
            press_contact=one.press_contact,
            **in_both("job_title", one.job_title),
            **in_both("lead", one.lead),
        )
        made[one.slug] = page
    return made


def make_capabilities(facts: list[shapes.Capability]) -> dict[str, Capability]:
    """Return the capabilities by slug; broader ones stand before narrower ones."""
    made: dict[str, Capability] = {}
    for one in facts:
        made[one.slug], _created = Capability.objects.get_or_create(
            slug=one.slug,
            defaults={
                "kind": one.kind,
                "parent": made.get(one.parent),
                **in_both("name", one.name),
                **in_both("synonyms", one.synonyms),
            },
        )
    return made


def make_members(facts: list[shapes.Member], capabilities: dict[str, Capability]) -> None:
    """Make the invented companies, marked as examples, each with its organisation."""
    register = MemberIndexPage.objects.get()
    municipalities = {one.slug: one for one in Municipality.objects.all()}
    for one in facts:
        organisation, _created = Organisation.objects.get_or_create(
            name_sv=one.name, defaults={"kind": Organisation.Kind.COMPANY, "address": one.address}
        )
        municipality = municipalities[one.municipality]
        page = child_of(
            register,
            MemberPage,
            one.slug,
            one.name,
            organisation=organisation,
            municipality=municipality,
        )
        if page.latest_revision_id:
            continue
        page.capabilities = [
            page.capabilities.model(capability=capabilities[slug], level=level, sort_order=order)
            for order, (slug, level) in enumerate(
                [(slug, "core") for slug in one.core]
                + [(slug, "supplementary") for slug in one.supplementary]
            )
        ]
        page.certificates = [
            page.certificates.model(
                capability=capabilities[certificate.capability],
                confirmed=certificate.confirmed,
                sort_order=order,
            )
            for order, certificate in enumerate(one.certificates)
        ]
        page.contacts = [
            page.contacts.model(
                name=contact.name,
                phone=contact.phone,
                email=contact.email,
                sort_order=order,
                **in_both("job_title", contact.job_title),
            )
            for order, contact in enumerate(one.contacts)
        ]
        publish_once(
            page,
            is_example=True,
            organisation_number=one.organisation_number,
            street=one.street,
            postcode=one.postcode,
            town=one.town,
            phone=one.phone,
            email=one.email,
            address=one.address,
            jobs_address=one.jobs_address,
            employees=one.employees,
            founded=one.founded,
            last_confirmed=one.last_confirmed,
            **in_both("lead", one.lead),
            **in_both("description", one.description),
        )
