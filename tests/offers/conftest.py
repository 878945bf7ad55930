"""A visitor who signs up, and an office that is told."""

from collections.abc import Callable

import pytest
from django.core import mail

from tests.contact.conftest import mail_server, no_fault_is_known, office, send  # noqa: F401


@pytest.fixture
def after(django_capture_on_commit_callbacks) -> Callable:
    """`after(deed, …)` does something and returns the mails that go out, by who gets them."""

    def after(deed: Callable, *args, **options) -> dict:
        mail.outbox.clear()
        with django_capture_on_commit_callbacks(execute=True):
            deed(*args, **options)
        return {letter.to[0]: letter for letter in mail.outbox}

    return after
