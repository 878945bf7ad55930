"""The history of an account tells who tried to get in by it, and what others did to it."""

import pytest
from django.contrib.auth.models import Group
from django.test import Client
from django.urls import reverse
from wagtail.models import ModelLogEntry

from techtank.core.models import User
from techtank.core.roles import Role
from techtank.desk.log_in import changes, journal
from tests.desk.staff import log_in
from tests.factories import make_person

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("demanded")]


def entries(action: str) -> list[ModelLogEntry]:
    """Return what is written of an action."""
    return list(ModelLogEntry.objects.filter(action=action))


def test_a_wrong_password_and_a_wrong_code_are_told_in_the_history(editor, client, set_up, sure):
    log_in(Client(), password="fel")
    browser = Client()
    log_in(browser)
    set_up(browser)
    other = Client()
    log_in(other)
    other.post(reverse("mfa_authenticate"), {"code": "000000"})
    assert len(entries(journal.REFUSED)) == 2
    history = reverse("wagtailusers_users:history", args=[editor.pk])
    html = sure.get(history).content.decode()
    assert "Någon försökte logga in med fel lösenord eller kod" in html


def test_guessing_does_not_fill_the_history(editor, settings):
    settings.ALLAUTH_TRUSTED_PROXY_COUNT = 1
    settings.ACCOUNT_RATE_LIMITS = False
    for number in range(journal.MOST_REFUSED + 5):
        log_in(Client(), password="fel", headers={"x-forwarded-for": f"192.0.2.{number}"})
    assert len(entries(journal.REFUSED)) == journal.MOST_REFUSED


def test_nothing_is_written_of_addresses_that_are_nobody_s_or_a_member_s(site):
    make_person(Role.WRITER, email="siv@example.se").groups.clear()
    for email in ("ingen@example.se", "siv@example.se"):
        log_in(Client(), email, "fel")
    assert entries(journal.REFUSED) == []


def bulk(client, action: str, people, **form):
    """Do something to several accounts at once, as the list of accounts offers it."""
    chosen = "&".join(f"id={person.pk}" for person in people)
    return client.post(f"/admin/bulk/core/user/{action}/?{chosen}", form)


def test_what_is_done_to_many_accounts_at_once_is_told_of_each(sure, administrator):
    people = [make_person(Role.WRITER, email=f"p{number}@example.se") for number in range(2)]
    role = Group.objects.get(name=Role.EDITOR.value)
    bulk(sure, "assign_role", people, role=role.pk)
    bulk(sure, "set_active_state", people, mark_as_active="False")
    bulk(sure, "set_active_state", people, mark_as_active="True")
    bulk(sure, "delete", people)
    assert not User.objects.filter(pk__in=[person.pk for person in people]).exists()
    for action in (changes.ROLES_GIVEN, changes.CLOSED, changes.OPENED, "wagtail.delete"):
        told = [entry for entry in entries(action) if entry.user == administrator]
        assert {int(entry.object_id) for entry in told} == {person.pk for person in people}
        assert not any("@" in entry.label for entry in told)


@pytest.mark.parametrize(
    ("field", "actions"),
    [
        ("is_superuser", (changes.ROLES_TAKEN, changes.ROLES_GIVEN)),
        ("is_active", (changes.CLOSED, changes.OPENED)),
    ],
)
def test_an_account_that_loses_or_gets_power_has_it_told(site, field, actions):
    person = make_person(email="bo@example.se")
    for value, action in zip((False, True), actions, strict=True):
        setattr(person, field, value)
        person.save()
        assert len(entries(action)) == 1
    person.save()
    assert len(entries(actions[1])) == 1
