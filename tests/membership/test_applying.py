"""A company applies: staff get a mail and a draft, the sender a receipt, visitors see nothing."""

from datetime import timedelta

import pytest
from django.core import mail
from django.core.management import call_command
from django.utils import timezone
from hypothesis import given
from hypothesis import strategies as st

from contact.models import Submission
from contact.privacy import delete_old_submissions, erase
from members.models import MemberPage
from members.organisation_numbers import normalise
from membership import drafting
from membership.forms import ApplicationForm
from people.models import Organisation
from techtank.core.archive.places import Place
from techtank.core.archive.putting_away import put_away
from tests.contact.factories import OFFICE
from tests.members.factories import make_member
from tests.membership.factories import NUMBER, application, opened

pytestmark = pytest.mark.django_db


def test_an_application_is_mailed_to_staff_and_confirmed_to_the_sender(
    office, send, page, mail_server
):
    assert send(page.url, application()).status_code == 303
    assert sorted(mail_server.recipients) == [["anna.ek@example.se"], [OFFICE]]
    told = next(one for one in mail_server.messages if one["To"] == OFFICE)
    draft = MemberPage.objects.get(organisation_number=NUMBER)
    assert drafting.edit_address(draft) in told.get_content()
    assert "Vi vill lära av andra." in told.get_content()


def test_a_draft_of_the_company_waits_for_staff_and_no_visitor_sees_it(office, send, page, client):
    send(page.url, application())
    draft = MemberPage.objects.get(organisation_number=NUMBER)
    assert (draft.title, draft.live, draft.municipality.name) == (
        "Nya Verkstaden AB",
        False,
        "Ronneby",
    )
    assert draft.address == "https://nyaverkstaden.example"
    assert client.get(f"/medlemmar/{draft.slug}/").status_code == 404
    assert "Nya Verkstaden" not in client.get("/medlemmar/").content.decode()


def test_only_accepted_terms_make_a_company_part_of_the_open_data(office, send, page):
    send(page.url, application())
    assert MemberPage.objects.get(organisation_number=NUMBER).in_open_data
    page.terms_sv = page.terms_en = ""
    page.save()
    number = "556016-0680"
    send(page.url, application(number=number, company="Andra Verkstaden AB"))
    assert not MemberPage.objects.get(organisation_number=number).in_open_data


def test_who_applied_is_not_written_on_the_draft(office, send, page):
    send(page.url, application())
    draft = MemberPage.objects.get(organisation_number=NUMBER)
    assert not draft.contacts.exists()
    assert "anna.ek" not in str(draft.latest_revision.content)


@pytest.mark.parametrize("live", [True, False])
def test_a_company_that_is_known_is_left_as_it_is_and_only_staff_are_told(
    office, send, page, client, live
):
    known = make_member(title="Gamla Verkstaden AB", live=live)
    response = send(page.url, application(company="Kapad AB"), follow=True)
    assert MemberPage.objects.get(organisation_number=NUMBER).title == "Gamla Verkstaden AB"
    assert "Gamla" not in response.content.decode()
    told = next(one for one in mail.outbox if one.to == [OFFICE])
    assert drafting.edit_address(known) in told.body


def test_an_organisation_of_the_register_is_used_and_not_changed(office, send, page):
    known = Organisation.objects.create(name_sv="Nya Verkstaden AB", address="https://real.example")
    send(page.url, application())
    assert MemberPage.objects.get(organisation_number=NUMBER).organisation == known
    known.refresh_from_db()
    assert known.address == "https://real.example"


def test_a_company_elsewhere_reaches_staff_without_a_draft(office, send, page):
    send(page.url, application(municipality="Annan kommun"))
    assert not MemberPage.objects.filter(organisation_number=NUMBER).exists()
    assert len(mail.outbox) == 2


def test_nothing_is_lost_while_the_mail_server_is_down(office, send, page, mail_server):
    mail_server.stop()
    assert send(page.url, application()).status_code == 303
    mail_server.start()
    for _time in range(2):
        call_command("send_mail", verbosity=0)
    assert len(mail_server.messages) == 2


def test_an_application_outlives_a_fault_of_its_draft(office, send, page, monkeypatch):
    monkeypatch.setattr(drafting, "_free_slug", lambda *_: 1 / 0)
    assert send(page.url, application()).status_code == 303
    assert Submission.objects.get().mailed_at


def test_the_receipt_is_in_the_language_of_the_page_and_repeats_nothing(office, send, page):
    send(f"/en{page.url}", application(why="Buy pills"))
    receipt = next(one for one in mail.outbox if one.to == ["anna.ek@example.se"])
    assert "We have your application" in receipt.body
    assert "pills" not in receipt.body
    assert "Anna" not in receipt.body


@pytest.mark.parametrize(
    "wrong",
    [
        {"number": "556036-0794"},
        {"number": "8112189876"},
        {"terms": ""},
        {"email": "anna"},
        {"municipality": "Atlantis"},
        {"web-address": "https://spam.example"},
        {"opened": ""},
        {"opened": "forged:1:2"},
        {"company": "\x00"},
    ],
)
def test_what_is_wrong_is_refused_and_what_was_typed_is_kept(office, send, page, wrong):
    response = send(page.url, application(**wrong))
    assert response.status_code == 200
    assert "form-errors" in response.content.decode()
    assert "Vi vill lära av andra." in response.content.decode()
    assert not Submission.objects.exists()


def test_who_answers_sooner_than_anybody_types_is_asked_to_send_again(office, send, page):
    response = send(page.url, application(opened=opened(0)))
    assert "Vi vill lära av andra." in response.content.decode()
    assert not Submission.objects.exists()


def test_a_second_click_is_one_application(office, send, page):
    send(page.url, application())
    send(page.url, application(opened=opened(30)))
    assert Submission.objects.count() == 1


@pytest.mark.parametrize("place", Place, ids=lambda place: place.name.lower())
def test_staff_read_where_the_page_of_a_company_lies_that_applies_again(office, send, page, place):
    send(page.url, application())
    put_away(MemberPage.objects.get(), place, by=None)
    assert drafting.notes_on({"number": NUMBER}) == [f"Företaget har en sida i {place.label}."]
    send(page.url, application(why="Vi försöker igen."))
    assert MemberPage.objects.count() == 1


def test_an_application_is_erased_on_request_and_deleted_after_its_time(office, send, page):
    send(page.url, application())
    assert erase("anna.ek@example.se") == 1
    send(page.url, application())
    Submission.objects.update(submit_time=timezone.now() - timedelta(days=page.retention_days + 1))
    assert delete_old_submissions() == 1


@given(st.from_regex(r"[0-9]{2}[2-9][0-9]{6}", fullmatch=True), st.sampled_from(["", "-", " "]))
def test_a_number_is_stored_alike_however_it_is_written(digits, sign):
    for last in "0123456789":
        plain = f"{digits}{last}"
        ways = [plain, f"{plain[:6]}{sign}{plain[6:]}", f"16{plain}"]
        assert {normalise(way) for way in ways} == {f"{plain[:6]}-{plain[6:]}"}


def test_browsers_can_fill_in_who_applies():
    known = {
        name: field.widget.attrs.get("autocomplete")
        for name, field in ApplicationForm.base_fields.items()
    }
    assert known["company"] == "organization"
    assert (known["name"], known["email"], known["phone"]) == ("name", "email", "tel")
