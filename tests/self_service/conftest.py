"""A member, and the mail that reaches them."""

import re

import pytest
from django.core import mail

from members.models import MemberPage
from self_service.models import MemberEditor
from techtank.core import mailing
from techtank.core.models import User
from tests.members.factories import make_member
from tests.support.mail_server import mail_server  # noqa: F401 (a fixture)

EMAIL = "mia@example.se"
CODE = re.compile(r"\b\d{4}-\d{4}\b")


@pytest.fixture(autouse=True)
def no_fault_is_known() -> None:
    """A fault of one test is news in the next."""
    mailing.server_fault.is_known = False


@pytest.fixture
def company(site) -> MemberPage:
    """Return a company with a public profile."""
    return make_member(title="Svets i Ronneby AB")


@pytest.fixture
def mia(company) -> User:
    """Return somebody who looks after the company."""
    user = User.objects.create_user(EMAIL, first_name="Mia", last_name="Ek")
    MemberEditor.objects.create(user=user, member=company)
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
