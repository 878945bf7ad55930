"""A visitor who sends a form, and an office that answers."""

from collections.abc import Callable

import pytest

from techtank.core import mailing
from techtank.core.visitor_forms import rate_limit
from tests.contact.factories import set_office_address
from tests.support.mail_server import mail_server  # noqa: F401 (a fixture)


@pytest.fixture(autouse=True)
def no_fault_is_known() -> None:
    """A fault of one test is news in the next."""
    mailing.server_fault.is_known = rate_limit.cache_fault.is_known = False


@pytest.fixture
def office(site) -> None:
    """The site's settings say who gets messages."""
    set_office_address()


@pytest.fixture
def send(client, django_capture_on_commit_callbacks) -> Callable:
    """`send(page.url, answers)` is a visitor who presses the button."""

    def send(address: str, answers, **options):
        with django_capture_on_commit_callbacks(execute=True):
            return client.post(address, answers, **options)

    return send
