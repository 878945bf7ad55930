"""Whoever works in Swedish reads Swedish on every screen, also when a form is refused."""

import logging
import re

import pytest
from django.db import transaction
from django.test import Client

from techtank.core.roles import Role
from tests.desk.admin_addresses import Address, addresses
from tests.desk.one_of_each import OneOfEach
from tests.factories import make_person
from tests.support.english import looks_english
from tests.support.readable import readable

pytestmark = pytest.mark.django_db
#: Nobody reads these: what scripts ask, what ends a visit, what is raised on purpose.
NOT_READ = re.compile(r"wagtailadmin_(logout|error_test|sprite)|account_logout|wagtailadmin_api.*")
SCREENS = sorted({one for one in addresses() if not NOT_READ.fullmatch(one.name)})


@pytest.fixture
def things(indexes, site) -> OneOfEach:
    """Something of each kind, so that each address leads to something."""
    logging.disable(logging.CRITICAL)
    yield OneOfEach()
    logging.disable(logging.NOTSET)


def answers(client: Client, address: Address, url: str):
    """Look at an address and send an empty form to it; whatever that changes is undone."""
    for method in ("get", "post"):
        before = transaction.savepoint()
        yield getattr(client, method)(url)
        transaction.savepoint_rollback(before)


@pytest.mark.parametrize("role", [Role.ADMINISTRATOR, Role.WRITER])
def test_no_english_is_left_on_a_swedish_screen(things, role):
    client = Client(raise_request_exception=False)
    client.force_login(make_person(role))
    found, seen = {}, 0
    for address in SCREENS:
        url = address.filled(things)
        for answer in answers(client, address, url):
            if answer.status_code == 200:
                seen += 1
                for text in readable(answer):
                    found.setdefault(text, url)
    __import__("pathlib").Path("/tmp/texts-%s.txt" % role).write_text("\n".join(f"{u}: {x[:300]}" for x, u in found.items()))
    english = [f"{url}: {text}" for text, url in found.items() if looks_english(text)]
    assert english == [], "\n".join(english)
    assert seen > 1
