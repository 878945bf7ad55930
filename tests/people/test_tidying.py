"""Each organisation stands in the register once, and staff see what nobody needs."""

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse

from people import names
from people.models import Organisation
from projects.models import ProjectRole
from techtank.core.roles import Role
from tests.factories import make_person
from tests.members.factories import make_member
from tests.people.factories import make_contact, make_organisation
from tests.projects.factories import involve, make_programme, make_project, pay
from tests.queries import brief, queries_of

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    "name",
    ["plåtteknik ab", "Plåt-Teknik", "PLÅT TEKNIK AB (publ)", "Platteknik", "Plåtteknik  AB"],
)
def test_one_name_written_in_several_ways_is_one(name):
    assert names.fold(name) == names.fold("Plåtteknik AB")


def test_a_name_of_nothing_but_its_form_is_still_a_name():
    assert names.fold("AB") == "ab"


def test_different_organisations_have_different_names():
    assert names.fold("Region Blekinge") != names.fold("Region Skåne")
    assert not names.alike({1: "Karlskrona kommun", 2: "Karlshamns kommun"})


def test_a_slip_of_the_pen_is_nearly_the_same_name():
    found = names.alike({1: "Blekinge Tekniska Högskola", 2: "Blekinge Teknisk Högskola"})
    assert found == {1: [2], 2: [1]}


def test_a_second_record_of_the_same_organisation_is_refused_beside_its_name(site, client):
    client.force_login(make_person(Role.EDITOR))
    make_organisation(name_sv="Plåt-Teknik AB")
    address = reverse("wagtailsnippets_people_organisation:add")
    form = {"name_sv": "Plåtteknik", "name_en": "", "kind": "company", "region": "Skåne"}
    response = client.post(address, form | {"address": "", "note_sv": "", "note_en": ""})
    assert response.context["form"].errors["name_sv"] == [
        "”Plåt-Teknik AB” finns redan i registret."
    ]
    assert 'value="Plåtteknik"' in response.content.decode()
    assert Organisation.objects.count() == 1


def test_an_organisation_keeps_its_own_name_when_it_is_changed(site):
    organisation = make_organisation(name_sv="Volvo")
    organisation.full_clean()
    with pytest.raises(ValidationError):
        Organisation(name_sv="VOLVO AB").full_clean()


class TestReport:
    """What staff see."""

    @pytest.fixture
    def faults(self, site, client):
        """`faults()` returns what is wrong, by name."""
        client.force_login(make_person(Role.EDITOR))

        def faults() -> dict[str, str]:
            response = client.get(reverse("organisation_report"))
            return {one.name_sv: one.faults for one in response.context["object_list"]}

        return faults

    def test_what_nobody_refers_to_is_told_and_nothing_else(self, faults):
        make_organisation(name_sv="Ensam")
        make_organisation(name_sv="Ägare", is_owner=True)
        involve(make_project(), ProjectRole.Role.PARTNER, name_sv="Part")
        pay(make_project(), organisation=make_organisation(name_sv="Finansiär"))
        make_programme(fund=make_organisation(name_sv="Fond"))
        make_contact(organisation=make_organisation(name_sv="Arbetsgivare"))
        make_member()
        assert {name: why for name, why in faults().items() if "används" in why} == {
            "Ensam": "används ingenstans"
        }

    def test_likely_doubles_are_told_with_one_another(self, faults):
        for name in ("Plåt-Teknik AB", "Plåtteknik", "Blekinge Tekniska Högskola"):
            make_organisation(name_sv=name, is_owner=True)
        make_organisation(name_sv="Blekinge Teknisk Högskola", is_owner=True)
        assert faults() == {
            "Plåt-Teknik AB": "har samma namn som Plåtteknik",
            "Plåtteknik": "har samma namn som Plåt-Teknik AB",
            "Blekinge Tekniska Högskola": "har nästan samma namn som Blekinge Teknisk Högskola",
            "Blekinge Teknisk Högskola": "har nästan samma namn som Blekinge Tekniska Högskola",
        }

    def test_it_costs_the_same_for_few_and_for_many(self, faults, client):
        make_organisation()
        address = reverse("organisation_report")
        few = queries_of(client, address)
        for _number in range(20):
            make_organisation()
        many = queries_of(client, address)
        assert len(many) <= len(few), brief(many)

    def test_it_can_be_taken_into_a_spreadsheet(self, faults, client):
        make_organisation(name_sv="Ensam")
        response = client.get(reverse("organisation_report"), {"export": "csv"})
        assert "används ingenstans" in b"".join(response.streaming_content).decode()

    def test_a_writer_does_not_see_it(self, faults, client):
        client.force_login(make_person(Role.WRITER))
        assert client.get(reverse("organisation_report")).status_code == 302
