"""What a member types is a draft of its own until it is sent."""

import pytest

from members.models import CompanyContact, MemberPage
from self_service import drafts
from self_service.models import ProfileDraft
from tests.members.factories import CERTIFICATE, make_capability, make_member
from tests.queries import MOST, brief, queries_of
from tests.self_service.conftest import connect
from tests.self_service.sent import ADDRESS, form_of, save

pytestmark = [pytest.mark.django_db, pytest.mark.slow]


def test_the_form_shows_what_stands_on_the_page(company, member):
    shown = form_of(member)
    assert shown["phone"] == "0455-30 50 00"
    assert shown["description_sv"] == company.description_sv.removeprefix("<p>").removesuffix(
        "</p>"
    )


def test_what_is_typed_is_kept_and_no_visitor_sees_it(company, member):
    before = MemberPage.objects.values().get(pk=company.pk)
    assert save(member, phone="0457-111 22").status_code == 302
    assert form_of(member)["phone"] == "0457-111 22"
    assert MemberPage.objects.values().get(pk=company.pk) == before
    assert "111" not in member.get("/medlemmar/plat-ab/").content.decode()


def test_only_what_differs_from_the_page_is_kept(company, member):
    save(member, phone="0457-111 22")
    assert ProfileDraft.objects.get().answers == {"phone": "0457-111 22"}


def test_the_preview_shows_the_draft_in_both_languages(company, member):
    save(member, lead_sv="Vi bockar plåt.", lead_en="We bend.", description_en="We bend sheets.")
    assert "Vi bockar plåt." in member.get(f"{ADDRESS}forhandsvisning/").content.decode()
    assert "We bend." in member.get(f"/en{ADDRESS}forhandsvisning/").content.decode()


def test_the_preview_leaves_out_what_must_be_mended_and_says_so(company, member):
    save(member, employees="många", town="Ronneby")
    shown = member.get(f"{ADDRESS}forhandsvisning/").content.decode()
    assert "En sak behöver rättas" in shown
    assert "många" not in shown
    assert "Ronneby" in shown


def test_capabilities_are_picked_with_a_level(company, member):
    laser, water = make_capability("Laserskärning"), make_capability("Vattenskärning")
    save(member, **{f"capability-{laser.pk}": "core", f"capability-{water.pk}": "supplementary"})
    answers = ProfileDraft.objects.get().answers
    assert answers == {"capabilities": {str(laser.pk): "core", str(water.pk): "supplementary"}}
    save(member, **{f"capability-{water.pk}": ""})
    page = drafts.profile_of(company, ProfileDraft.objects.get(), checked=True).page
    assert [(use.capability, use.level) for use in page.capabilities.all()] == [(laser, "core")]


def test_a_certificate_can_not_be_picked(company, member):
    iso = make_capability("ISO 9001", kind=CERTIFICATE)
    assert f"capability-{iso.pk}" not in form_of(member)
    save(member, **{f"capability-{iso.pk}": "core"})
    assert ProfileDraft.objects.get().answers == {}


def test_a_contact_is_added_changed_and_removed(company, member):
    save(member, **{"contacts-0-name": "Bo Ek", "contacts-0-email": "bo@example.se"})
    save(member, **{"contacts-1-name": "Siv Ek"})
    save(member, **{"contacts-0-phone": "0455-12 34 56", "contacts-1-remove": "1"})
    page = drafts.profile_of(company, ProfileDraft.objects.get(), checked=True).page
    assert [(one.name, one.phone) for one in page.contacts.all()] == [("Bo Ek", "0455-12 34 56")]


def test_a_contact_that_stays_is_the_same_record(company, member):
    old = CompanyContact.objects.create(page=company, name="Bo Ek")
    save(member, **{"contacts-0-name": "Bo Ekman"})
    page = drafts.profile_of(company, ProfileDraft.objects.get(), checked=True).page
    assert [(one.pk, one.name) for one in page.contacts.all()] == [(old.pk, "Bo Ekman")]
    old.refresh_from_db()
    assert old.name == "Bo Ek"


def test_of_two_who_type_at_once_the_second_is_asked(company, member):
    first, second = form_of(member), form_of(member)
    member.post(ADDRESS, first | {"town": "Ronneby"})
    refused = member.post(ADDRESS, second | {"town": "Karlshamn"})
    assert refused.status_code == 409
    assert 'value="Karlshamn"' in refused.content.decode()
    assert ProfileDraft.objects.get().answers == {"town": "Ronneby"}


def test_a_script_saves_and_is_told_when(company, member):
    as_script = {"HTTP_ACCEPT": "application/json"}
    filled = form_of(member) | {"town": "Ronneby"}
    told = member.post(ADDRESS, filled, **as_script).json()
    assert told["saved"].startswith("Sparat ")
    again = member.post(
        ADDRESS, filled | {"town": "Nybro", "version": told["version"]}, **as_script
    )
    assert again.status_code == 200
    assert member.post(ADDRESS, filled, **as_script).status_code == 409
    member.logout()
    assert member.post(ADDRESS, filled, **as_script).status_code == 401


def test_a_text_that_nobody_touched_is_not_written_anew(company, member):
    rich = '<p>Läs om <a linktype="page" id="5">oss</a> &amp; dem.</p><ul><li>plåt</li></ul>'
    type(company).objects.filter(pk=company.pk).update(description_sv=rich)
    save(member, town="Ronneby")
    page = drafts.profile_of(company, ProfileDraft.objects.get(), checked=True).page
    assert page.description_sv == rich


@pytest.mark.parametrize(
    ("page", "most"),
    [("/min-sida/", MOST), (ADDRESS, MOST), (f"{ADDRESS}forhandsvisning/", MOST + 9)],
)
def test_no_page_asks_the_database_often(company, member, page, most):
    for number in range(3):
        CompanyContact.objects.create(page=company, name=f"Person {number}")
        make_capability(f"Kunnande {number}")
    save(member, town="Ronneby")
    asked = queries_of(member, page)
    assert len(asked) <= most, brief(asked)


def test_the_overview_costs_the_same_for_one_company_and_for_many(company, member, person):
    save(member, town="Ronneby")
    few = queries_of(member, "/min-sida/")
    for number in range(5):
        other = make_member(title=f"Gjut AB {number}", slug=f"gjut-{number}")
        connect(other, person.email)
        ProfileDraft.objects.create(member=other, answers={"town": "Ronneby"}, changed_by=person)
    many = queries_of(member, "/min-sida/")
    assert len(many) <= len(few), brief(many)


def test_a_member_throws_the_changes_away_after_a_question(company, member):
    save(member, phone="0457-111 22")
    assert "kasta/" in member.get(ADDRESS).content.decode()
    assert "0457" not in member.get(f"{ADDRESS}kasta/").content.decode()
    assert ProfileDraft.objects.exists()
    shown = member.post(f"{ADDRESS}kasta/", follow=True).content.decode()
    assert form_of(member)["phone"] == "0455-30 50 00"
    assert "kastade" in shown
    assert "kasta/" not in shown
