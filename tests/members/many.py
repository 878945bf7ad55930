"""Makes thousands of companies, past the forms and signals that would take minutes."""

from itertools import cycle, islice
from uuid import uuid4

from django.db.models import Model
from wagtail.models import Page

from members.models import Capability, MemberCapability, MemberPage
from members.models.uses import Level
from members.search_text import rebuild
from people.models import Municipality, Organisation

CORE = 5  # of its capabilities, a company's own


def make_many(sample: MemberPage, numbers: range, able: list[Capability], each: int) -> None:
    """Make companies like a sample, each with so many capabilities, all over Blekinge."""
    index = sample.get_parent()
    places = cycle(Municipality.objects.filter(county="Blekinge"))
    people = cycle([3, 20, 90, 400, None])
    pages = []
    for number in numbers:
        slug = f"nummer-{number}"
        values = _values(Page.objects.get(pk=sample.pk)) if not pages else _values(pages[0])
        values |= {
            "id": None,
            "path": index.path + Page._int2str(1000 + number).rjust(Page.steplen, "0"),
            "title": f"Företag {number:04d}",
            "slug": slug,
            "url_path": f"{index.url_path}{slug}/",
            "translation_key": uuid4(),
        }
        pages.append(Page(**values))
    Page.objects.bulk_create(pages)
    owners = Organisation.objects.bulk_create(Organisation(name_sv=page.title) for page in pages)
    for page, owner in zip(pages, owners, strict=True):
        company = MemberPage(**_values(sample) | _values(page) | {"page_ptr_id": page.pk})
        company.organisation, company.municipality = owner, next(places)
        company.employees, company.sort_key = next(people), page.slug
        company.save_base(raw=True, force_insert=True)
    uses = [
        MemberCapability(
            page_id=page.pk,
            capability=capability,
            level=Level.CORE if order < CORE else Level.SUPPLEMENTARY,
            sort_order=order,
        )
        for place, page in enumerate(pages)
        for order, capability in enumerate(islice(cycle(able), place, place + each))
    ]
    MemberCapability.objects.bulk_create(uses, batch_size=500)
    rebuild(MemberPage.objects.filter(pk__in=[page.pk for page in pages]))


def _values(record: Model) -> dict:
    return {field.attname: getattr(record, field.attname) for field in record._meta.concrete_fields}
