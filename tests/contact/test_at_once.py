"""Two things at once: what a visitor does twice, or two machines do, happens once."""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest
from django.db import connection
from django.test import Client

from contact.models import Submission
from techtank.core.mailing import send_pending_mail
from tests.contact.factories import ANSWERS, make_form_page

pytestmark = [
    pytest.mark.postgres,
    pytest.mark.django_db(transaction=True, serialized_rollback=True),
    pytest.mark.slow,
]
TWICE = 2


def at_once(deed):
    """Do something twice at the same moment, each on a connection of its own."""
    start = Barrier(TWICE)

    def one(_number):
        try:
            start.wait(timeout=10)
            return deed()
        finally:
            connection.close()

    with ThreadPoolExecutor(TWICE) as threads:
        return list(threads.map(one, range(TWICE)))


def test_a_visitor_who_presses_twice_at_once_sends_one_message(office, mail_server):
    address = make_form_page().url
    answers = at_once(lambda: Client().post(address, ANSWERS).status_code)
    assert answers == [303, 303]
    assert Submission.objects.count() == 1
    assert len(mail_server.messages) == 1


def test_two_machines_that_mail_at_once_mail_each_message_once(office, mail_server):
    page = make_form_page()
    for number in range(10):
        answers = ANSWERS | {"namn": f"Anna {number}"}
        Submission.objects.create(page=page, form_data=answers, language="sv")
    assert sum(at_once(send_pending_mail)) == 10
    assert len(mail_server.messages) == 10
