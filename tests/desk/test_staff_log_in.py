"""Staff log in by password and a second factor, and strangers get no further by trying."""

import re
from urllib.parse import unquote

import pytest
from allauth.mfa.models import Authenticator
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group
from django.test import Client
from django.urls import reverse
from wagtail.models import ModelLogEntry

from self_service.log_in.backend import CODE_BACKEND
from techtank.core.roles import Role
from tests.desk.staff import CHOSEN, HOME, LOG_IN, PASSWORD, code_for, log_in
from tests.factories import make_news, make_person

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("demanded")]


def recovery_codes(client) -> list[str]:
    """Return the codes that somebody is shown to keep."""
    html = client.get(reverse("mfa_view_recovery_codes")).content.decode()
    return re.findall(r"<code>(\d+)</code>", html)


# Who gets in


def test_who_may_publish_gets_no_further_than_the_page_that_sets_a_factor_up(editor, client):
    assert log_in(client)["Location"] == HOME
    for address in (HOME, "/admin/pages/", "/admin/images/"):
        assert client.get(address)["Location"] == reverse("mfa_index")
    assert client.post("/admin/images/add/")["Location"] == reverse("mfa_index")


def test_a_factor_is_set_up_in_one_visit_and_opens_the_admin(editor, client, set_up):
    log_in(client)
    set_up(client)
    assert len(recovery_codes(client)) == 10
    assert client.get(HOME).status_code == 200


def test_the_next_log_in_asks_for_the_code_before_anything_is_open(editor, client, set_up):
    log_in(client)
    secret = set_up(client)
    other = Client()
    assert log_in(other)["Location"] == reverse("mfa_authenticate")
    assert other.get(HOME)["Location"].startswith(LOG_IN)
    assert (
        "Det är inte koden"
        in other.post(reverse("mfa_authenticate"), {"code": "000000"}).content.decode()
    )
    code = code_for(secret, seconds=30)
    answer = other.post(reverse("mfa_authenticate"), {"code": f"{code[:3]} {code[3:]}"})
    assert answer["Location"] == HOME
    assert other.get(HOME).status_code == 200


def test_a_recovery_code_opens_the_admin_once(editor, client, set_up):
    log_in(client)
    set_up(client)
    code = recovery_codes(client)[0]
    for expected in (HOME, None):
        other = Client()
        log_in(other)
        answer = other.post(reverse("mfa_authenticate"), {"code": code})
        assert answer.get("Location") == expected


def test_a_session_in_which_no_factor_was_shown_is_asked_for_it(editor, client, set_up):
    log_in(client)
    set_up(client)
    other = Client()
    other.force_login(editor)
    for address in ("/admin/pages/", reverse("mfa_view_recovery_codes")):
        assert other.get(address)["Location"].startswith(LOG_IN)


def test_a_writer_needs_no_factor_but_may_have_one(site, client, set_up):
    make_person(Role.WRITER, email="sara@example.se")
    log_in(client, "sara@example.se")
    assert client.get(HOME).status_code == 200
    set_up(client)
    assert log_in(Client(), "sara@example.se")["Location"] == reverse("mfa_authenticate")


def test_who_must_have_a_factor_can_not_take_it_away(editor, client, set_up):
    log_in(client)
    set_up(client)
    client.post(reverse("account_reauthenticate"), {"password": PASSWORD})
    answer = client.post(reverse("mfa_deactivate_totp"))
    assert "Den som får publicera" in answer.content.decode()
    assert Authenticator.objects.filter(type=Authenticator.Type.TOTP).exists()


def test_after_the_log_in_one_is_where_one_wanted_to_be_and_never_elsewhere(editor, client):
    wanted = {"login": "rut@example.se", "password": PASSWORD, "next": "/admin/reports/"}
    assert client.post(LOG_IN, wanted)["Location"] == "/admin/reports/"
    elsewhere = wanted | {"next": "https://annan.example/"}
    assert Client().post(LOG_IN, elsewhere)["Location"] == HOME


# Who does not


@pytest.mark.parametrize("email", ["rut@example.se", "ingen@example.se"])
def test_the_answer_to_a_wrong_password_is_that_to_an_unknown_address(editor, client, email):
    html = log_in(client, email, "fel").content.decode()
    assert "E-postadressen eller lösenordet stämmer inte." in html
    assert email in html


@pytest.mark.slow
def test_spraying_a_password_over_many_accounts_is_stopped(site):
    for number in range(20):
        make_person(Role.WRITER, email=f"person{number}@example.se")
    answers = [
        log_in(Client(), f"person{number % 20}@example.se", f"gissning{number}")
        for number in range(100)
    ]
    reached = [one for one in answers if "stämmer inte" in one.content.decode()]
    assert len(reached) <= 10
    assert log_in(Client(), "person3@example.se").status_code in {200, 429}


def test_guessing_one_account_is_stopped_from_whatever_address_it_comes(editor, settings):
    settings.ALLAUTH_TRUSTED_PROXY_COUNT = 1
    for number in range(6):
        log_in(Client(), password="fel", headers={"x-forwarded-for": f"192.0.2.{number}"})
    answer = log_in(Client(), headers={"x-forwarded-for": "192.0.2.99"})
    assert "För många försök" in answer.content.decode()


def test_codes_can_not_be_guessed(editor, client, set_up):
    log_in(client)
    secret = set_up(client)
    other = Client()
    log_in(other)
    for number in range(8):
        other.post(reverse("mfa_authenticate"), {"code": f"{number:06}"})
    assert (
        other.post(reverse("mfa_authenticate"), {"code": code_for(secret, seconds=30)}).status_code
        == 200
    )
    assert other.get(HOME)["Location"].startswith(LOG_IN)


# What asks again


def test_accounts_and_roles_are_changed_only_by_who_has_just_shown_who_it_is(administrator, client):
    users = reverse("wagtailusers_users:index")
    for address in (users, reverse("account_invite", args=[administrator.pk])):
        answer = client.get(address)
        assert answer["Location"].startswith(reverse("account_reauthenticate"))
        assert unquote(answer["Location"]).endswith(f"?next={address}")
    assert (
        "Lösenordet stämmer inte."
        in client.post(answer["Location"], {"password": "fel"}).content.decode()
    )
    confirmed = client.post(answer["Location"], {"password": PASSWORD, "next": users})
    assert confirmed["Location"] == users
    assert client.get(users).status_code == 200


def test_without_the_demand_the_demo_s_accounts_log_in_by_password_alone(editor, client, settings):
    settings.SECOND_FACTOR_DEMANDED = False
    log_in(client)
    assert client.get(HOME).status_code == 200


def test_visitors_meet_none_of_it(site, client):
    article = make_news()
    assert client.get(article.url).status_code == 200
    assert not client.cookies


# Other people's accounts


def account(**fields) -> dict:
    """Return what the form of a new account is sent with."""
    return {"email": "ny@example.se", "first_name": "Nils", "last_name": "Ny"} | fields


def link_in(mail) -> str:
    """Return where the link of a mail leads."""
    return re.search(r"http://\S+(/admin/login/nytt-losenord/\S+/)", mail.body).group(1)


@pytest.fixture
def invite(sure, mailoutbox, django_capture_on_commit_callbacks):
    """`invite(**fields)` makes an account, and returns the mail that it sent, if any."""

    def run(**fields):
        with django_capture_on_commit_callbacks(execute=True):
            sure.post(reverse("wagtailusers_users:add"), account(**fields))
        return mailoutbox[-1] if mailoutbox else None

    return run


def choose_password(client, mail, password=CHOSEN):
    """Do what a mail asks for."""
    form = client.get(link_in(mail))["Location"]
    return client.post(form, {"password1": password, "password2": password})


def test_who_is_invited_chooses_the_password_and_then_sets_a_factor_up(invite):
    mail = invite(groups=[Group.objects.get(name=Role.EDITOR.value).pk])
    assert mail.to == ["ny@example.se"]
    assert "Ada" in mail.body
    assert log_in(Client(), "ny@example.se", "").status_code == 200
    new = Client()
    assert choose_password(new, mail)["Location"] == reverse("account_reset_password_from_key_done")
    assert new.get(HOME)["Location"].startswith(LOG_IN)
    assert log_in(new, "ny@example.se", CHOSEN)["Location"] == HOME
    assert new.get(HOME)["Location"] == reverse("mfa_index")
    assert "har använts" in Client().get(link_in(mail)).content.decode()


def test_an_account_without_a_role_is_mailed_nothing(invite):
    assert invite() is None


def test_a_bad_password_is_refused_beside_the_field(invite):
    mail = invite(groups=[Group.objects.get(name=Role.EDITOR.value).pk])
    html = choose_password(Client(), mail, "hej").content.decode()
    assert "Det här lösenordet är för kort" in html


def test_who_has_lost_the_phone_begins_anew_by_an_administrator(
    sure, editor, set_up, mailoutbox, django_capture_on_commit_callbacks
):
    hers = Client()
    log_in(hers)
    set_up(hers)
    address = reverse("account_factor_reset", args=[editor.pk])
    assert "loggas ut överallt" in sure.get(address).content.decode()
    with django_capture_on_commit_callbacks(execute=True):
        sure.post(address)
    assert hers.get(HOME)["Location"].startswith(LOG_IN)
    assert "stämmer inte" in log_in(Client()).content.decode()
    choose_password(hers, mailoutbox[-1])
    log_in(hers, password=CHOSEN)
    assert hers.get(HOME)["Location"] == reverse("mfa_index")


@pytest.mark.parametrize("name", ["account_invite", "account_factor_reset"])
def test_only_who_may_change_accounts_does_that(editor, client, set_up, name):
    log_in(client)
    set_up(client)
    answer = client.post(reverse(name, args=[editor.pk]))
    assert answer["Location"] == HOME  # with a message, as Wagtail does it
    assert Authenticator.objects.filter(user=editor).exists()


# A forgotten password


@pytest.fixture
def forget(mailoutbox, django_capture_on_commit_callbacks):
    """`forget(email)` asks for a new password; returns the answer."""

    def run(email: str):
        with django_capture_on_commit_callbacks(execute=True):
            return Client().post(reverse("account_reset_password"), {"email": email})

    return run


def test_a_forgotten_password_is_replaced_by_mail_but_the_factor_stays(
    editor, client, set_up, forget, mailoutbox
):
    log_in(client)
    set_up(client)
    forget("rut@example.se")
    new = Client()
    choose_password(new, mailoutbox[0])
    assert log_in(new, password=CHOSEN)["Location"] == reverse("mfa_authenticate")
    assert client.get(HOME)["Location"].startswith(LOG_IN)  # whoever knew the old one is out


def test_the_answer_tells_nobody_who_has_an_account(editor, forget, mailoutbox):
    get_user_model().objects.create_user("utan@example.se", "hemligt")
    answers = [forget(f"{name}@example.se") for name in ("rut", "utan", "ingen")]
    assert {one["Location"] for one in answers} == {reverse("account_reset_password_done")}
    assert [mail.to for mail in mailoutbox] == [["rut@example.se"]]


def test_wagtail_s_own_password_reset_is_gone(site, client):
    assert client.get("/admin/password_reset/").status_code == 404


# What ends, and what is written down


def test_a_session_ends_when_a_role_is_taken_away(site, client):
    writer = make_person(Role.WRITER, email="sara@example.se")
    log_in(client, "sara@example.se")
    assert client.get(HOME).status_code == 200
    writer.groups.clear()
    assert client.get(HOME)["Location"].startswith(LOG_IN)


def test_log_ins_and_roles_are_told_in_the_history_of_an_account(sure, editor):
    log_in(Client())
    form = account(email="rut@example.se", is_active="on")
    sure.post(
        reverse("wagtailusers_users:edit", args=[editor.pk]),
        form | {"groups": [Group.objects.get(name=Role.WRITER.value).pk]},
    )
    html = sure.get(reverse("wagtailusers_users:history", args=[editor.pk])).content.decode()
    assert "Loggade in" in html
    assert "Togs bort: Redaktör" in html
    assert "Gavs: Skribent" in html


def test_a_member_s_log_in_is_not_written_down(site):
    member = make_person(email="siv@example.se")
    Client().force_login(member, backend=CODE_BACKEND)
    assert not ModelLogEntry.objects.filter(user=member).exists()
