"""A visitor signs up, and is told the truth by mail; nobody is lost, nobody is told of others."""

from datetime import timedelta

import pytest
import vobject
from bs4 import BeautifulSoup
from django.core import mail
from django.core.management import call_command
from django.utils import timezone

from offers.models import OfferField, SignUp
from offers.reception import MOST
from tests.contact.factories import OFFICE
from tests.offers.factories import (
    answers,
    in_english,
    make_diet,
    make_meeting,
    make_offer,
    make_sign_up,
)

pytestmark = pytest.mark.django_db
State = SignUp.State
ANNA = "anna.ek@example.se"


def letters_to(address=ANNA):
    """Return the mails to somebody."""
    return [letter for letter in mail.outbox if letter.to == [address]]


def calendar_of(letter):
    """Return the file for calendars of a mail, as a calendar reads it."""
    ((name, content, kind),) = letter.attachments
    assert (name, kind) == ("techtank.ics", "text/calendar")
    return vobject.readOne(content)


def test_a_visitor_gets_a_place_a_mail_and_the_day_for_the_calendar(office, send):
    offer = make_meeting(title="Branschträff", place_sv="Exempelhuset", capacity=2)
    response = send(offer.url, answers())
    assert (response.status_code, response["Location"]) == (303, f"{offer.url}?tack=1#form-thanks")
    one = SignUp.objects.get()
    assert (one.state, one.name, one.email) == (State.CONFIRMED, "Anna Ek", ANNA)
    (letter,) = letters_to()
    assert letter.subject == "Du har en plats: Branschträff"
    event = calendar_of(letter).vevent
    assert event.dtstart.value == offer.start.replace(microsecond=0)
    assert event.dtend.value == offer.end.replace(microsecond=0)
    assert event.location.value == "Exempelhuset"


def test_the_mail_is_text_and_html_in_the_language_of_the_page(office, send):
    offer = make_meeting(**in_english())
    send(f"/en{offer.url}", answers())
    (letter,) = letters_to()
    assert letter.subject == "You have a place: Offer 1"
    assert "/en/avboka/" in letter.body
    ((html, kind),) = letter.alternatives
    assert kind == "text/html"
    assert '<html lang="en">' in html
    assert calendar_of(letter).vevent.summary.value == "Offer 1"


def test_what_a_stranger_typed_is_carried_to_nobody(office, send):
    send(make_meeting().url, answers(name="Köp piller", organisation="Piller AB"))
    for letter in mail.outbox:
        assert "iller" not in f"{letter.subject}{letter.body}{letter.alternatives}"


def test_the_staff_are_told_how_many_and_where_to_see_who(office, send):
    offer = make_meeting(title="Träff", capacity=5)
    send(offer.url, answers())
    (letter,) = letters_to(OFFICE)
    assert "Tagna platser: 1 av 5" in letter.body
    assert f"/admin/offers/{offer.pk}/sign-ups/" in letter.body


def test_whoever_comes_after_the_last_place_waits_and_is_told_so(office, send):
    offer = make_meeting(capacity=1)
    make_sign_up(offer)
    send(offer.url, answers())
    assert SignUp.objects.get(email=ANNA).state == State.WAITING
    (letter,) = letters_to()
    assert "Du står på väntelistan" in letter.subject
    assert not letter.attachments


def test_the_same_address_has_one_place_and_gets_an_honest_mail(office, send):
    offer = make_meeting(capacity=5)
    make_sign_up(offer, email=ANNA, told_at=timezone.now() - timedelta(hours=2))
    first = send(offer.url, answers(email="Anna.Ek@Example.se", name="Någon annan"))
    second = send(offer.url, answers(email="bo@example.se"))
    assert first["Location"] == second["Location"]
    assert offer.sign_ups.filter(email=ANNA).count() == 1
    (letter,) = letters_to()
    assert "Du är redan anmäld" in letter.subject


def test_who_presses_twice_gets_one_mail(office, send):
    offer = make_meeting()
    for _time in range(2):
        send(offer.url, answers())
    assert len(letters_to()) == 1
    assert SignUp.objects.count() == 1


def test_the_thanks_tell_nobody_whether_an_address_was_known(office, send, client):
    offer = make_meeting(capacity=1)
    response = send(offer.url, answers())
    html = client.get(response["Location"]).content.decode()
    assert "noindex" in html
    assert "om du har en plats eller står på väntelistan" in html
    assert f"{offer.url.rstrip('/')}.ics" in html


def test_nobody_is_lost_while_the_mail_server_is_down(office, send, mail_server):
    offer = make_meeting()
    mail_server.stop()
    assert send(offer.url, answers()).status_code == 303
    assert SignUp.objects.get().state == State.CONFIRMED
    mail_server.start()
    for _time in range(2):
        call_command("send_mail", verbosity=0)
    assert sorted(mail_server.recipients) == [[ANNA], [OFFICE]]
    guest = next(one for one in mail_server.messages if one["To"] == ANNA)
    (attached,) = guest.iter_attachments()
    assert attached.get_content_type() == "text/calendar"


@pytest.mark.parametrize(
    "times",
    [
        {"closes_at": timezone.now() - timedelta(minutes=1)},
        {"start": timezone.now() - timedelta(hours=1), "end": timezone.now() + timedelta(hours=1)},
    ],
    ids=["after the last day", "when it has begun"],
)
def test_nobody_signs_up_too_late(office, send, client, times):
    offer = make_offer(**times)
    assert "<form" not in client.get(offer.url).content.decode().partition("<main")[2]
    response = send(offer.url, answers())
    assert "Du är inte anmäld" in response.content.decode()
    assert not SignUp.objects.exists()


def test_without_a_waiting_list_the_last_place_is_the_end(office, send):
    offer = make_meeting(capacity=1, has_waiting_list=False)
    make_sign_up(offer)
    assert "Du är inte anmäld" in send(offer.url, answers()).content.decode()
    assert SignUp.objects.count() == 1


@pytest.mark.parametrize(
    ("wrong", "sentence"),
    [
        ({"email": "anna"}, "giltig e-postadress"),
        ({"name": ""}, "obligatoriskt"),
        ({"name": "x" * 121}, "som mest 120"),
        ({"organisation": "\x00"}, ""),
        ({"web-address": "https://spam.example"}, "Robotar"),
        ({"opened": ""}, "Det gick fort"),
        ({"opened": "forged:1:2"}, "Det gick fort"),
    ],
)
def test_what_is_wrong_is_said_beside_the_field_and_the_rest_is_kept(office, send, wrong, sentence):
    offer = make_meeting(form_fields=[OfferField(label="Telefon", required=False)])
    response = send(offer.url, answers(telefon="070-174 06 05", **wrong))
    tree = BeautifulSoup(response.content, "lxml")
    assert response.status_code == 200
    assert sentence in tree.find(id="form-errors").get_text()
    assert tree.select_one("[name=telefon]")["value"] == "070-174 06 05"
    assert not SignUp.objects.exists()


@pytest.mark.slow
def test_many_from_one_network_are_asked_to_wait(office, send):
    offer = make_meeting()
    told = [send(offer.url, answers(email=f"{number}@example.se")) for number in range(MOST + 1)]
    assert [response.status_code for response in told] == [303] * MOST + [429]
    assert "Många har anmält sig" in told[-1].content.decode()


def test_what_staff_ask_is_kept_and_a_special_diet_is_kept_apart(office, send):
    fields = [OfferField(label="Ort", label_en="Town"), make_diet()]
    offer = make_meeting(form_fields=fields)
    send(offer.url, answers(ort="Ronneby", specialkost="Vegan"))
    one = SignUp.objects.get()
    assert one.answers == {"ort": "Ronneby"}
    assert one.diet == {"specialkost": "Vegan"}
    assert not any("Vegan" in letter.body for letter in mail.outbox)


def test_a_visitor_reads_what_becomes_of_the_answers_beside_the_form(site, client):
    offer = make_meeting(retention_days=30, form_fields=[make_diet()])
    tree = BeautifulSoup(client.get(offer.url).content, "lxml")
    form = tree.select_one("main form").get_text(" ", strip=True)
    assert "att veta hur många som kommer" in form
    assert "Raderas 30 dagar efter att det är slut." in form
    assert "Raderas dagen efter." in form
