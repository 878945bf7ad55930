"""A session is believed no more than what was shown in it, wherever on the site it is used."""

import pytest
from django.contrib.auth.models import Group, Permission
from django.contrib.sessions.backends.db import SessionStore
from django.test import Client
from django.urls import reverse
from wagtail.models import PageViewRestriction

from self_service.log_in.backend import CODE_BACKEND
from techtank.core.roles import Role
from tests.desk.staff import HOME, LOG_IN, PASSWORD, code_for, log_in
from tests.factories import make_document, make_page, make_person

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("demanded")]


@pytest.fixture
def for_staff(indexes, site):
    """A page for whoever is logged in, and a document that no public page shows."""
    page = make_page(slug="for-personalen")
    PageViewRestriction.objects.create(page=page, restriction_type="login")
    return page.url, make_document().url


# There is one log-in, which counts attempts


@pytest.mark.parametrize("prefix", ["", "/en"])
def test_wagtail_s_log_in_for_pages_leads_to_the_one_that_counts_attempts(site, client, prefix):
    address = f"{prefix}/_util/login/"
    asked = client.get(address, {"next": "/for-personalen/"})
    assert asked["Location"] == f"{LOG_IN}?next=%2Ffor-personalen%2F"
    tried = client.post(address, {"username": "rut@example.se", "password": PASSWORD})
    assert tried["Location"] == LOG_IN
    assert "sessionid" not in client.cookies


def test_who_is_sent_from_a_page_to_the_log_in_comes_back_to_it(for_staff, editor, client, set_up):
    page, _document = for_staff
    log_in(client)
    set_up(client)
    assert client.get(page).status_code == 200
    stranger = Client().get(page, follow=True)
    assert stranger.redirect_chain[-1][0].startswith(LOG_IN)


# Nobody has a role without the factor that it demands


def test_without_the_factor_an_editor_is_a_visitor_outside_the_admin_too(
    for_staff, editor, client, set_up
):
    page, document = for_staff
    log_in(client)
    assert client.get(document).status_code == 404
    assert client.get(page, follow=True).redirect_chain[-1][0] == reverse("mfa_index")
    set_up(client)
    assert client.get(document).status_code == 200
    assert client.get(page).status_code == 200


def test_a_session_in_which_the_factor_was_not_shown_opens_nothing(
    for_staff, editor, client, set_up
):
    page, document = for_staff
    log_in(client)
    set_up(client)
    other = Client()
    other.force_login(editor)
    assert other.get(document).status_code == 404
    assert other.get(page, follow=True).redirect_chain[-1][0].startswith(LOG_IN)


def test_a_mailed_code_opens_no_document_of_staff(for_staff, editor):
    page, document = for_staff
    member = Client()
    member.force_login(editor, backend=CODE_BACKEND)
    assert member.get(document).status_code == 404
    assert member.get(page)["Location"].startswith("/_util/login/")


def test_a_writer_who_needs_no_factor_reads_what_is_for_staff(for_staff, client):
    writer = make_person(Role.WRITER, email="sara@example.se")
    page, _document = for_staff
    log_in(client, "sara@example.se")
    assert client.get(page).status_code == 200
    assert client.get(make_document(uploaded_by_user=writer).url).status_code == 200


@pytest.mark.parametrize("may", ["change_user", "change_group"])
def test_whoever_may_give_roles_needs_a_factor_though_they_publish_nothing(site, client, may):
    person = make_person(Role.WRITER, email="sara@example.se")
    helpers = Group.objects.create(name="Kontohjälpen")
    helpers.permissions.add(Permission.objects.get(codename=may))
    person.groups.add(helpers)
    log_in(client, "sara@example.se")
    assert client.get(HOME)["Location"] == reverse("mfa_index")


# Accounts and roles


@pytest.mark.parametrize("action", ["assign_role", "set_active_state", "delete"])
def test_many_accounts_at_once_are_changed_only_by_who_has_just_shown_who_it_is(
    administrator, client, editor, action
):
    for model in ("core/user", "core/USER"):
        address = f"/admin/bulk/{model}/{action}/?id={editor.pk}"
        for answer in (client.get(address), client.post(address)):
            assert answer["Location"].startswith(reverse("account_reauthenticate"))


def test_personal_data_are_handed_out_only_by_who_has_just_shown_who_it_is(administrator, client):
    answer = client.get(reverse("data_request"))
    assert answer["Location"].startswith(reverse("account_reauthenticate"))


def test_giving_a_company_s_log_in_asks_again_and_looking_at_the_list_does_not(
    administrator, client
):
    assert client.get(reverse("member_editors:index")).status_code == 200
    for name, number in (("member_editors:add", []), ("disconnect", [1])):
        answer = client.post(reverse(name, args=number))
        assert answer["Location"].startswith(reverse("account_reauthenticate"))


def test_nobody_changes_the_address_by_which_they_log_in(editor, client, set_up):
    log_in(client)
    set_up(client)
    form = {"name_email-email": "elak@example.se", "name_email-first_name": "Rut"}
    html = client.get(reverse("wagtailadmin_account")).content.decode()
    assert "name_email-first_name" in html
    assert "name_email-email" not in html
    client.post(reverse("wagtailadmin_account"), form)
    editor.refresh_from_db()
    assert editor.email == "rut@example.se"


# What ends


def plant_session(client) -> Client:
    """Put a session into a browser, as an attacker might; return the attacker's browser."""
    session = SessionStore()
    session["planted"] = True
    session.create()
    attacker = Client()
    for browser in (client, attacker):
        browser.cookies["sessionid"] = session.session_key
    return attacker


def test_who_planted_a_session_in_a_browser_does_not_share_its_log_in(editor, client, set_up):
    attacker = plant_session(client)
    log_in(client)
    assert client.get(HOME)["Location"] == reverse("mfa_index")
    assert attacker.get(HOME)["Location"].startswith(LOG_IN)
    secret = set_up(client)
    hers = Client()
    attacker = plant_session(hers)
    log_in(hers)
    hers.post(reverse("mfa_authenticate"), {"code": code_for(secret, seconds=30)})
    assert hers.get(HOME).status_code == 200
    assert attacker.get(HOME)["Location"].startswith(LOG_IN)


@pytest.mark.parametrize("what", ["is_superuser", "is_active"])
def test_a_session_ends_when_an_account_loses_its_powers(site, client, what):
    person = make_person(email="ada@example.se")
    client.force_login(person)
    type(person).objects.filter(pk=person.pk).update(**{what: False})
    assert client.get(HOME)["Location"].startswith(LOG_IN)
