"""What tests of self-service begin with: a company, and the people who look after it."""

import re

import pytest
from django.core import mail
from wagtail.users.models import UserProfile

from members.models import MemberPage
from self_service.connecting import NO_MAIL
from self_service.models import MemberEditor
from techtank.core import mailing
from techtank.core.models import User
from tests.members.factories import make_index, make_member
from tests.support.mail_server import mail_server  # noqa: F401 (a fixture)

EMAIL = "siv@example.se"
CODE = re.compile(r"\b\d{4}-\d{4}\b")


@pytest.fixture(autouse=True)
def no_fault_is_known() -> None:
    """A fault of one test is news in the next."""
    mailing.server_fault.is_known = False


@pytest.fixture
def company(site) -> MemberPage:
    """Return a public company."""
    make_index()
    return make_member(title="Plåt AB", slug="plat-ab", phone="0455-30 50 00")


@pytest.fixture
def person(company) -> User:
    """Return somebody who looks after the company, and may do nothing else."""
    return connect(company, EMAIL)


@pytest.fixture
def member(person, client):
    """Return that person's browser, logged in."""
    client.force_login(person)
    return client


def connect(company: MemberPage, email: str) -> User:
    """Let somebody look after a company who may do nothing else."""
    user = User.objects.filter(email=email).first()
    user = user or User.objects.create_user(email, first_name="Siv", last_name="Ek")
    UserProfile.objects.get_or_create(user=user, defaults={"preferred_language": "sv"} | NO_MAIL)
    MemberEditor.objects.get_or_create(user=user, member=company)
    return user


@pytest.fixture
def ask_for_code(client, django_capture_on_commit_callbacks):
    """`ask_for_code(email)` asks for a code; the code is returned if one was mailed."""

    def ask(email: str, address: str = "/logga-in/", using=client) -> str | None:
        mail.outbox.clear()
        using.post("/logga-ut/")  # “Begin anew”
        with django_capture_on_commit_callbacks(execute=True):
            response = using.post(address, {"email": email})
        assert response.status_code == 302, response.content.decode()
        return CODE.search(mail.outbox[0].body)[0] if mail.outbox else None

    return ask
