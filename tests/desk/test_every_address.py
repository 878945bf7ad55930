"""Every address of the admin: strangers are sent to the log-in, roles to what is theirs."""

import pytest
from django.test import Client
from wagtail.models import Page

from techtank.core.models import User
from techtank.core.roles import Role
from techtank.desk.log_in.second_factor import OPEN, OPEN_PREFIX
from tests.desk.admin_addresses import addresses
from tests.factories import make_document, make_image, make_news, make_person

pytestmark = [pytest.mark.django_db, pytest.mark.long, pytest.mark.slow]
#: What Wagtail gives everybody: words for scripts, and icons.
PUBLIC = {"wagtailadmin_javascript_catalog", "wagtailadmin_sprite"}
#: Below these everything is an administrator's.
ADMINISTRATORS = ("/admin/users/", "/admin/groups/", "/admin/konton/", "/admin/personuppgifter/")
#: Faults of Wagtail: one that it raises on purpose, and one for the root of all pages.
WAGTAILS_FAULTS = {"/admin/failwhale/", "/admin/pages/1/set_position/"}


@pytest.fixture
def things(indexes, site):
    """Something of each kind, so that what asks for the first finds it."""
    make_news()
    make_image()
    make_document()
    make_person(Role.WRITER)


def first(_name: str, _part: str) -> int:
    """Return what asks for the first of each kind."""
    return 1


EVERY = sorted({(one.filled(first), one.name.split(":")[-1]) for one in addresses()})


def test_there_are_addresses_to_try():
    assert len(EVERY) > 300
    assert {"/admin/", "/admin/users/", "/admin/pages/1/", "/admin/sakerhet/"} <= {
        address for address, _name in EVERY
    }


def test_a_stranger_is_sent_to_the_log_in_by_every_address(things):
    stranger = Client(raise_request_exception=False)
    open_to_all = []
    for address, name in EVERY:
        answer = stranger.get(address)
        asked = answer.status_code == 302 and "/login/" in answer["Location"]
        if not asked and answer.status_code not in {403, 404, 405}:
            open_to_all.append((address, name, answer.status_code))
    assert [one for one in open_to_all if not _is_log_in(one[1])] == []


def _is_log_in(name: str) -> bool:
    return name in OPEN | PUBLIC or name.startswith(OPEN_PREFIX)


@pytest.mark.parametrize("role", Role, ids=lambda role: role.name.lower())
def test_no_address_ends_in_a_fault_and_accounts_are_the_administrator_s(things, role):
    person = make_person(role)
    client = Client(raise_request_exception=False)
    client.force_login(person)
    faults, allowed = [], set()
    for address, name in EVERY:
        if name in {"wagtailadmin_logout", "account_logout"}:
            continue
        answer = client.get(address)
        if answer.status_code >= 500 and address not in WAGTAILS_FAULTS:
            faults.append((address, answer.status_code))
        if answer.status_code == 200 and address.startswith(ADMINISTRATORS):
            allowed.add(address)
    assert faults == []
    assert bool(allowed) == (role is Role.ADMINISTRATOR), allowed


@pytest.mark.parametrize("role", Role, ids=lambda role: role.name.lower())
def test_nothing_is_changed_without_the_token_of_the_form(things, role):
    client = Client(enforce_csrf_checks=True, raise_request_exception=False)
    client.force_login(make_person(role))
    before = (Page.objects.count(), User.objects.count())
    passed = []
    for address, name in EVERY:
        answer = client.post(address, {"next": "https://annan.example/"})
        if answer.status_code not in {302, 403, 404, 405}:
            passed.append((address, name, answer.status_code))
        if answer.status_code == 302 and "annan.example" in answer["Location"]:
            passed.append((address, name, answer["Location"]))
    assert passed == []
    assert (Page.objects.count(), User.objects.count()) == before
