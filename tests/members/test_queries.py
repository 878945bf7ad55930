"""The directory asks the database as often for 60 companies as for 2, and never too much."""

import pytest

from members.models import MemberPicture
from tests.factories import make_image
from tests.queries import MOST, brief, queries_of

from .factories import (
    CERTIFICATE,
    in_english,
    make_capability,
    make_index,
    make_member,
    take_part,
)

pytestmark = [pytest.mark.django_db, pytest.mark.slow]
LISTS = [
    "/medlemmar/",
    "/en/medlemmar/",
    "/medlemmar/?q=laser&kompetens=bred&kommun=ronneby&storlek=sma",
    "/medlemmar/?q=laser&kompetens=bred&kommun=torsas&storlek=sma",
]


@pytest.fixture
def fill(site):
    """`fill(count)` makes companies with all that a card can show."""
    broad = make_capability("Bred", slug="bred")
    narrow = [make_capability(f"Laser {number}", parent=broad) for number in range(5)]
    iso = make_capability("ISO 9001", kind=CERTIFICATE)

    def make(count):
        for number in range(count):
            make_member(
                core=(narrow[number % 5],),
                supplementary=(broad,),
                certificates={iso: "2026-05-20"},
                employees=20,
                logo=make_image() if number % 2 else None,
                **(in_english() if number % 2 else {}),
            )

    make_index()
    return make


def test_the_directory_costs_the_same_for_2_and_for_60_companies(fill, client):
    fill(2)
    few = {address: queries_of(client, address) for address in LISTS}
    fill(58)
    for address in LISTS:
        many = queries_of(client, address)
        assert len(many) <= len(few[address]), brief(many)
        assert len(many) <= MOST, brief(many)
        assert len(set(many)) == len(many), brief(many)


def test_a_company_costs_the_same_with_1_and_with_20_of_everything(site, client):
    def costs(count):
        able = tuple(make_capability(f"Kunnande {number}") for number in range(count))
        certified = [make_capability(f"Intyg {n}", kind=CERTIFICATE) for n in range(count)]
        page = make_member(
            core=able,
            certificates=dict.fromkeys(certified, "2026-05-20"),
            logo=make_image(),
            **in_english(),
        )
        page.pictures = [MemberPicture(image=make_image()) for _number in range(count)]
        page.save()
        take_part(page.organisation, count)
        return [queries_of(client, f"{prefix}/medlemmar/{page.slug}/") for prefix in ("", "/en")]

    for few, many in zip(costs(1), costs(20), strict=True):
        assert len(many) <= len(few), brief(many)
        assert len(many) <= MOST, brief(many)
        assert len(set(many)) == len(many), brief(many)
