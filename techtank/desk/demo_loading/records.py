"""Makes the demo's records, those that others refer to first."""

from people.models import Organisation, PeoplePage, PersonPage
from techtank.core.models import KeyFigure
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
