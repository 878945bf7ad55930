"""Staff give people access to a company's profile, and take it away."""

import pytest
from django.core import mail
from django.urls import reverse
from wagtail.users.models import UserProfile

from self_service.models import MemberEditor
from techtank.core.mailing import send_pending_mail
from techtank.core.models import OutgoingMail, User
from techtank.core.roles import Role
from tests.factories import make_person
from tests.members.factories import make_member

pytestmark = pytest.mark.django_db


@pytest.fixture
def staff(site, client):
    """Log the member manager in."""
    person = make_person(Role.MEMBER_MANAGER)
    client.force_login(person)
    return person


@pytest.fixture
def connect(client, django_capture_on_commit_callbacks):
    """`connect(company, email=…)` fills in the form of the admin."""

    def connect(company, **fields):
        fields = {
            "member": company.pk,
            "email": "Siv@example.se",
            "first_name": "Siv",
            "last_name": "Ek",
            "language": "sv",
        } | fields
        with django_capture_on_commit_callbacks(execute=True):
            return client.post(reverse("member_editors:add"), fields)

    return connect


def test_connecting_somebody_makes_the_person_and_mails_the_invitation(staff, company, connect):
    assert connect(company).status_code == 302
    user = User.objects.get(email="siv@example.se")
    assert not user.has_usable_password()
    assert user.member_connections.get().invited_at
    [message] = mail.outbox
    assert message.to == ["siv@example.se"]
    assert "Plåt AB" in message.subject
    assert "http://localhost:8000/logga-in/" in message.body


def test_the_invitation_is_in_english_where_that_was_chosen(staff, company, connect):
    connect(company, language="en")
    assert mail.outbox[0].subject.startswith("Keep the profile")
    assert "/en/logga-in/" in mail.outbox[0].body


def test_somebody_may_look_after_several_companies_and_keeps_the_name(staff, company, connect):
    connect(company)
    connect(make_member(title="Svets AB"), first_name="Maria")
    user = User.objects.get(email="siv@example.se")
    assert user.first_name == "Siv"
    assert user.member_connections.count() == 2


def test_connecting_twice_invites_once_more(staff, company, connect):
    connect(company)
    connect(company)
    assert MemberEditor.objects.count() == 1
    assert len(mail.outbox) == 2


def test_somebody_is_invited_again_and_disconnected_in_one_click_each(
    staff, company, person, client, django_capture_on_commit_callbacks
):
    html = client.get(reverse("member_editors:index")).content.decode()
    connection = MemberEditor.objects.get()
    for name in ("invite_again", "disconnect"):
        address = reverse(name, args=[connection.pk])
        assert f'action="{address}"' in html
        assert client.get(address).status_code == 405
        with django_capture_on_commit_callbacks(execute=True):
            assert client.post(address).status_code == 302
    assert len(mail.outbox) == 1
    assert not MemberEditor.objects.exists()
    assert User.objects.filter(pk=person.pk).exists()


def test_the_list_says_whose_mail_is_refused(staff, person, client, mail_server):
    mail_server.refused = person.email
    client.post(reverse("invite_again", args=[MemberEditor.objects.get().pk]))
    assert send_pending_mail() == 0
    assert OutgoingMail.objects.get().refused_at
    assert "avvisas" in client.get(reverse("member_editors:index")).content.decode()


@pytest.mark.parametrize("role", [Role.WRITER, Role.EDITOR])
def test_writers_and_editors_connect_nobody(site, company, person, client, connect, role):
    client.force_login(make_person(role))
    connection = MemberEditor.objects.get()
    connect(company, email="bo@example.se")
    for name in ("invite_again", "disconnect"):
        client.post(reverse(name, args=[connection.pk]))
    assert MemberEditor.objects.get() == connection
    assert not mail.outbox


def test_the_list_asks_no_more_for_many_than_for_few(
    staff, company, client, django_assert_max_num_queries
):
    for number in range(20):
        user = User.objects.create_user(f"person{number}@example.org")
        UserProfile.objects.create(user=user)
        MemberEditor.objects.create(user=user, member=company)
    client.get(reverse("member_editors:index"))
    with django_assert_max_num_queries(30):
        client.get(reverse("member_editors:index"))
