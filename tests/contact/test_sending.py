"""A visitor's message is stored, thanked for, and mailed once, whatever the mail server does."""

import logging
from datetime import timedelta

import pytest
from django.core import mail
from django.core.management import call_command
from django.utils import timezone

from contact.models import Submission
from techtank.core.mailing import CLAIM, send_pending_mail
from techtank.core.models.mailable import PAUSE
from tests.contact.factories import ANSWERS, OFFICE, make_choices, make_fields, make_form_page

pytestmark = pytest.mark.django_db


def an_hour_later():
    """Let an hour pass for messages that wait."""
    later = timezone.now() - PAUSE
    Submission.objects.update(mail_not_before=later, submit_time=later)


def test_a_visitors_message_reaches_the_address_in_the_sites_settings(office, send, mail_server):
    page = make_form_page()
    assert send(page.url, ANSWERS).status_code == 303
    (message,) = mail_server.messages
    assert mail_server.recipients == [[OFFICE]]
    assert "Anna Ek" in message.get_content()
    assert "Vi vill bli medlemmar." in message.get_content()
    assert Submission.objects.get().mailed_at


def test_a_page_can_name_its_own_recipients(office, send, mail_server):
    page = make_form_page(recipients="anna@example.se, bo@example.se")
    send(page.url, ANSWERS)
    assert mail_server.recipients == [["anna@example.se", "bo@example.se"]]


def test_whoever_answers_the_mail_answers_the_sender(office, send, mail_server):
    send(make_form_page().url, ANSWERS)
    assert mail_server.messages[0]["Reply-To"] == "anna.ek@example.se"
    assert "anna.ek" not in mail_server.messages[0]["From"]


def test_a_sender_may_leave_no_address_when_the_form_does_not_ask_for_one(office, send):
    page = make_form_page(form_fields=make_fields()[3:])
    send(page.url, {"meddelande": "Knappen går inte att nå med tangentbordet."})
    assert mail.outbox[0].reply_to == []


def test_the_mail_says_where_messages_are_and_until_when(office, send, site):
    page = make_form_page(retention_days=30)
    send(f"/en{page.url}", ANSWERS)
    body = mail.outbox[0].body
    assert f"/admin/forms/submissions/{page.pk}/" in body
    last_day = timezone.localdate() + timedelta(days=30)
    assert str(last_day.year) in body
    assert "English" in body


def test_a_message_sent_while_the_mail_server_is_down_is_mailed_once_when_it_is_back(
    office, send, client, mail_server
):
    page = make_form_page()
    mail_server.stop()
    response = send(page.url, ANSWERS)
    assert response.status_code == 303
    assert client.get(response["Location"]).status_code == 200
    assert Submission.objects.get().form_data["namn"] == "Anna Ek"
    call_command("send_mail", verbosity=0)
    assert not mail_server.messages
    mail_server.start()
    for _time in range(3):
        call_command("send_mail", verbosity=0)
    assert len(mail_server.messages) == 1
    assert Submission.objects.get().mailed_at


def test_a_mail_server_that_is_down_is_logged_once_and_once_when_it_is_back(
    office, send, mail_server, caplog
):
    page = make_form_page()
    mail_server.stop()
    with caplog.at_level(logging.WARNING, logger="techtank.mailing"):
        for number in range(3):
            send(page.url, ANSWERS | {"namn": f"Anna {number}"})
        send_pending_mail()
        mail_server.start()
        assert send_pending_mail() == 3
    assert [record.levelname for record in caplog.records] == ["ERROR", "WARNING"]
    assert "Anna" not in caplog.text


def test_a_message_that_one_machine_is_mailing_is_left_alone_by_the_others(office, send):
    page = make_form_page()
    send(page.url, ANSWERS)
    claimed = timezone.now() + CLAIM
    Submission.objects.update(mailed_at=None, mail_not_before=claimed)
    assert send_pending_mail() == 0
    Submission.objects.update(mail_not_before=timezone.now())  # the machine died
    assert send_pending_mail() == 1


def test_a_message_that_the_server_refuses_does_not_hold_up_the_others(
    office, send, mail_server, caplog
):
    mail_server.refused = "fel@example.se"
    wrong = make_form_page(slug="fel", recipients="fel@example.se")
    send(wrong.url, ANSWERS)
    send(make_form_page().url, ANSWERS)
    assert mail_server.recipients == [[OFFICE]]
    assert send_pending_mail() == 0
    mail_server.refused = ""
    an_hour_later()
    assert send_pending_mail() == 1
    assert "anna.ek" not in caplog.text


def test_a_message_nobody_is_named_for_is_kept_until_somebody_is(site, send):
    page = make_form_page()
    assert send(page.url, ANSWERS).status_code == 303
    assert not mail.outbox
    page.recipients = OFFICE
    page.save()
    an_hour_later()
    assert send_pending_mail() == 1


def test_a_visitor_is_led_to_thanks_that_search_engines_leave_out(office, send, client):
    page = make_form_page(thanks_sv="<p>Vi svarar inom två dagar.</p>")
    response = send(page.url, ANSWERS)
    assert response.status_code == 303
    assert response["Location"] == "/skriv/?tack=1#form-thanks"
    html = client.get(response["Location"]).content.decode()
    assert "Vi svarar inom två dagar." in html
    assert '<meta name="robots" content="noindex">' in html
    assert "<form" not in html


def test_an_english_visitor_stays_in_english(office, send, client):
    page = make_form_page()
    response = send(f"/en{page.url}", ANSWERS)
    assert response["Location"] == "/en/skriv/?tack=1#form-thanks"
    assert "Thank you!" in client.get(response["Location"]).content.decode()
    assert Submission.objects.get().language == "en"


def test_a_visitor_who_presses_twice_sends_one_message(office, send):
    page = make_form_page()
    assert send(page.url, ANSWERS).status_code == 303
    assert send(page.url, ANSWERS).status_code == 303
    assert Submission.objects.count() == 1
    assert len(mail.outbox) == 1


def test_the_same_words_on_another_page_or_later_are_another_message(office, send):
    page = make_form_page()
    send(page.url, ANSWERS)
    send(make_form_page(slug="annan").url, ANSWERS)
    assert Submission.objects.count() == 2
    an_hour_later()
    send(page.url, ANSWERS)
    assert Submission.objects.count() == 3


@pytest.mark.parametrize(
    "answers",
    [
        {"e_post": "anna@example.se\nBcc: alla@example.se"},
        {"e_post": "anna@example.se\r\nBcc: alla@example.se"},
        {"e_post": "anna@example.se, alla@example.se"},
        {"e_post": "anna@example.se%0ABcc:alla@example.se"},
    ],
)
def test_a_sender_cant_write_into_the_head_of_the_mail(office, send, answers):
    response = send(make_form_page().url, ANSWERS | answers)
    assert response.status_code == 200
    assert not mail.outbox


def test_lines_that_a_program_adds_to_a_name_stay_in_the_name(office, send, mail_server):
    page = make_form_page(title="Skriv\ntill: oss")
    send(page.url, ANSWERS | {"namn": "Anna\r\nBcc: alla@example.se"})
    (message,) = mail_server.messages
    assert mail_server.recipients == [[OFFICE]]
    assert message["Bcc"] is None
    assert message["Subject"].startswith("Skriv till: oss")
    assert Submission.objects.get().form_data["namn"] == "Anna Bcc: alla@example.se"


@pytest.mark.parametrize("kind", ["dropdown", "radio"])
def test_what_an_english_visitor_chooses_reaches_the_staff_in_swedish(office, send, kind):
    page = make_form_page(form_fields=[*make_fields(), make_choices(kind)])
    address = f"/en{page.url}"
    response = send(address, ANSWERS | {"arende": "Membership"})
    assert response.status_code == 200
    send(address, ANSWERS | {"arende": "Medlemskap"})
    assert "Ärende: Medlemskap" in mail.outbox[0].body
