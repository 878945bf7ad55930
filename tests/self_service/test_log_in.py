"""Members log in by a code that is mailed to them, and nobody else does."""

import re
from datetime import timedelta

import pytest
from django.core import mail
from django.core.management import call_command
from django.test import Client
from django.utils import timezone

from self_service.models import MemberEditor
from techtank.core.models import OutgoingMail, User
from tests.factories import make_person
from tests.self_service.conftest import EMAIL

pytestmark = pytest.mark.django_db
TOKEN = re.compile(r'(?<=name="csrfmiddlewaretoken" value=")\w+')


def is_logged_in(client: Client) -> bool:
    """Whether the browser belongs to somebody."""
    return "_auth_user_id" in client.session


def test_a_member_logs_in_by_the_code_in_the_mail(person, client, ask_for_code):
    code = ask_for_code(EMAIL.upper())
    response = client.post("/logga-in/kod/", {"code": code})
    assert response["Location"] == "/min-sida/"
    assert is_logged_in(client)


def test_the_mail_is_in_the_language_of_the_log_in(person, ask_for_code):
    ask_for_code(EMAIL, "/en/logga-in/")
    assert "your code for Techtank" in mail.outbox[0].subject
    ask_for_code(EMAIL)
    assert "din kod till Techtank" in mail.outbox[0].subject


def test_the_mail_can_be_read_as_text_and_as_html(person, ask_for_code):
    code = ask_for_code(EMAIL)
    message = mail.outbox[0]
    [html] = [part for part, kind in message.alternatives if kind == "text/html"]
    assert code in message.body
    assert code in html
    assert "<" not in message.body


def test_a_code_works_once(person, client, ask_for_code):
    code = ask_for_code(EMAIL)
    client.post("/logga-in/kod/", {"code": code})
    client.post("/logga-ut/")
    assert not is_logged_in(client)
    client.post("/logga-in/kod/", {"code": code})
    assert not is_logged_in(client)


def test_a_code_works_in_the_browser_that_asked_for_it_only(person, ask_for_code):
    code, other = ask_for_code(EMAIL), Client()
    other.post("/logga-in/kod/", {"code": code})
    assert not is_logged_in(other)


def test_a_code_does_not_work_after_ten_minutes(person, client, ask_for_code, monkeypatch):
    code = ask_for_code(EMAIL)
    later = timezone.now() + timedelta(minutes=10, seconds=1)
    monkeypatch.setattr("time.time", lambda: later.timestamp())
    client.post("/logga-in/kod/", {"code": code})
    assert not is_logged_in(client)


def test_after_three_wrong_codes_the_right_one_is_worthless(person, client, ask_for_code):
    code = ask_for_code(EMAIL)
    answers = [client.post("/logga-in/kod/", {"code": "0000-0000"}) for _time in range(3)]
    assert "Det är inte koden i det senaste mejlet" in answers[0].content.decode()
    assert answers[-1].status_code == 302
    client.post("/logga-in/kod/", {"code": code})
    assert not is_logged_in(client)


@pytest.mark.parametrize(
    "who", ["nobody@example.se", "staff@example.se", "former@example.se", "gone@example.se"]
)
def test_an_address_without_a_company_gets_no_mail_and_the_same_answer(
    person, client, ask_for_code, who
):
    make_person(email="staff@example.se")
    User.objects.create_user("former@example.se")
    gone = User.objects.create_user("gone@example.se", is_active=False)
    MemberEditor.objects.create(user=gone, member=person.member_connections.get().member)
    assert ask_for_code(EMAIL)
    known = client.get("/logga-in/kod/").content.decode()
    stranger = Client()
    assert ask_for_code(who, using=stranger) is None
    unknown = stranger.get("/logga-in/kod/").content.decode()

    def shown(html: str, email: str) -> str:
        return TOKEN.sub("", html).replace(email, "x")

    assert shown(known, EMAIL) == shown(unknown, who)


def test_nobody_signs_up_or_resets_a_password(site, client):
    for address in ("signup", "password/reset", "email", "login", "reauthenticate"):
        assert client.get(f"/logga-in/{address}/").status_code == 404
        assert client.get(f"/accounts/{address}/").status_code == 404


def test_codes_for_one_address_are_mailed_five_times_in_a_quarter_of_an_hour(person, client):
    for _time in range(5):
        assert client.post("/logga-in/", {"email": EMAIL})["Location"] == "/logga-in/kod/"
        client.post("/logga-ut/")
    response = client.post("/logga-in/", {"email": EMAIL})
    assert "För många försök" in response.content.decode()
    assert OutgoingMail.objects.count() + len(mail.outbox) <= 5


def test_a_code_that_the_mail_server_could_not_take_is_mailed_while_it_is_good(
    person, client, mail_server, django_capture_on_commit_callbacks
):
    mail_server.stop()
    with django_capture_on_commit_callbacks(execute=True):
        client.post("/logga-in/", {"email": EMAIL})
    mail_server.start()
    call_command("send_mail", verbosity=0)
    assert mail_server.recipients == [[EMAIL]]
    assert not OutgoingMail.objects.exists()


def test_a_code_that_is_over_is_not_mailed_and_forgotten_after_a_month(person, mail_server):
    over = timezone.now() - timedelta(minutes=1)
    OutgoingMail.objects.create(recipient=EMAIL, subject="1", text="1", html="1", expires_at=over)
    call_command("send_mail", verbosity=0)
    assert not mail_server.messages
    assert not OutgoingMail.objects.over().exists()
    OutgoingMail.objects.update(expires_at=over - OutgoingMail.KEPT_AFTER_END)
    assert OutgoingMail.objects.over().count() == 1


def test_a_code_alone_does_not_open_the_admin(site, company, client, ask_for_code):
    boss = make_person(email="bo@example.se")  # may do everything
    MemberEditor.objects.create(user=boss, member=company)
    client.post("/logga-in/kod/", {"code": ask_for_code("bo@example.se")})
    assert is_logged_in(client)
    response = client.get("/admin/")
    assert response["Location"].startswith("/admin/login/")
    answers = {"login": "bo@example.se", "password": "hemligt"}
    client.post("/admin/login/", answers)
    assert client.get("/admin/").status_code == 200


def test_an_address_that_was_changed_in_the_admin_is_the_one_that_logs_in(person, ask_for_code):
    person.email = "siv.ny@example.se"
    person.save()
    assert ask_for_code(EMAIL) is None
    assert ask_for_code("siv.ny@example.se")


def test_a_faulty_address_is_told_beside_the_field_and_kept(site, client):
    html = client.post("/logga-in/", {"email": "siv@"}).content.decode()
    assert 'value="siv@"' in html
    assert 'aria-invalid="true"' in html


def test_a_log_in_leads_on_to_where_it_was_asked_for_and_to_no_other_site(
    person, client, ask_for_code
):
    for wanted, led_to in (("/min-sida/?a=1", "/min-sida/?a=1"), ("//evil.example/", "/min-sida/")):
        code = ask_for_code(EMAIL)
        response = client.post("/logga-in/kod/", {"code": code, "next": wanted})
        assert response["Location"] == led_to
        client.post("/logga-ut/")


@pytest.mark.parametrize("screen", ["", "plat-ab/", "plat-ab/forhandsvisning/", "plat-ab/kasta/"])
def test_every_screen_lets_a_member_log_out_by_a_button(member, screen):
    html = member.get(f"/min-sida/{screen}").content.decode()
    form = html.split('<form method="post" action="/logga-ut/">')[1].split("</form>")[0]
    assert "Logga ut" in form
    assert member.get("/logga-ut/").status_code == 405  # a link would log out who only looks
    assert member.post("/logga-ut/")["Location"] == "/logga-in/"
    assert not is_logged_in(member)


def test_whoever_gives_an_address_is_told_what_it_is_used_for(site, client):
    html = client.get("/logga-in/").content.decode()
    field = re.search(r"<input[^>]*type=\"email\"[^>]*>", html)[0]
    told = re.search(r'aria-describedby="([^"]+)"', field)[1]
    hint = html.split(f'id="{told}">')[1].split("</p>")[0]
    assert "bara för att mejla koden" in hint
    assert html.index(hint) < html.index(field) < html.index('href="/personuppgifter/"')
