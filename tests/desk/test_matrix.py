"""Every address of the admin answers each role as the table of roles says, and nobody else."""

import logging
import re

import pytest
from django.contrib.auth.models import Group
from django.db import transaction
from django.test import Client
from django.urls import reverse
from wagtail.models import ModelLogEntry, Page, PageLogEntry

from techtank.core.archive.places import place_of
from techtank.core.models import User
from techtank.core.roles import Role
from techtank.desk.log_in.second_factor import OPEN, OPEN_PREFIX, SETTING_UP
from tests.desk.admin_addresses import Address, addresses
from tests.desk.admin_rules import RULES, model, pages
from tests.desk.one_of_each import OneOfEach
from tests.factories import make_person

pytestmark = [pytest.mark.django_db, pytest.mark.slow]
EVERY = sorted(set(addresses()))
#: Of the log-in and its parts; who is logged in is led on.
LOG_IN = re.compile(
    rf"({'|'.join(OPEN)}|account_logout|{OPEN_PREFIX}\w*|wagtailadmin_password_reset\w*)"
)
#: Where the address is right and there is nothing to see or do, for anybody.
NOTHING_THERE = re.compile(
    r"|wagtailadmin_api:\w+:(find|action)|chore|wagtail_bulk_action|wagtailadmin_block_preview"
    r"|wagtailimages:url_generator\w*|wagtail(docs|images):(create_multiple|delete_upload)\w*"
    r"|wagtailadmin_pages:convert_alias|wagtailadmin_tag_model_autocomplete"
    r"|wagtailsettings:preview_on_edit|mfa_(deactivate|view|download|remove)\w*"
    r"|wagtail(docs|images):delete_multiple|wagtailadmin_collections:delete"
)
#: Where who may not is sent back to the list, with a sentence.
REFUSED_IN_WORDS = {"wagtaildocs:delete", "wagtailimages:delete", "wagtailredirects:delete"}
#: Questions before something is done: Wagtail shows them, and refuses the answer.
QUESTIONS = {("get", "wagtailadmin_pages:move_confirm")}
#: Faults of Wagtail's, by forms that no page of it has, or raised on purpose.
WAGTAILS_FAULTS = re.compile(
    r"wagtailadmin_error_test|wagtailsnippetchoosers_\w+:create|wagtailredirects:process_import"
    r"|wagtailadmin_choose_page_external_link"
)
#: It leads on to the address with the number, which asks.
LEADS_ON = "/admin/settings/<slug:app_name>/<slug:model_name>/"
TRIED = [one for one in EVERY if not LOG_IN.fullmatch(one.name) and one.pattern != LEADS_ON]
every_role = pytest.mark.parametrize("role", Role, ids=lambda role: role.name.lower())


@pytest.fixture
def things(indexes, site) -> OneOfEach:
    """Something of each kind, so that each address leads to something."""
    logging.disable(logging.CRITICAL)
    yield OneOfEach()
    logging.disable(logging.NOTSET)


def may_go(address: Address) -> frozenset[Role]:
    """Return the roles that the table lets go to an address."""
    roles = next(roles for rule, roles in RULES if re.fullmatch(rule, address.name))
    return roles(address.name) if callable(roles) else roles


def answers(client, url: str):
    """Look at an address and send an empty form to it; whatever that changes is undone."""
    for method in ("get", "post"):
        before = transaction.savepoint()
        yield method, getattr(client, method)(url), _changes()
        transaction.savepoint_rollback(before)


def _changes() -> tuple[int, int]:
    return PageLogEntry.objects.count(), ModelLogEntry.objects.count()


def is_refused(answer) -> bool:
    """Whether somebody was sent back to the start, to the log-in, or away."""
    target = answer.get("Location", "")
    return answer.status_code in {403, 404} or target == "/admin/" or "/login/" in target


def test_a_rule_says_of_every_address_who_may_go_there():
    assert len(TRIED) > 350
    unknown = [one for one in TRIED if not any(re.fullmatch(rule, one.name) for rule, _ in RULES)]
    assert unknown == []


@every_role
def test_every_address_answers_a_role_as_the_table_says(things, role):
    client = Client(raise_request_exception=False)
    client.force_login(make_person(role))
    at_first, wrong, tried = _changes(), [], 0
    for address in TRIED:
        if NOTHING_THERE.fullmatch(address.name):
            continue
        url = address.filled(things)
        for method, answer, changes in answers(client, url):
            is_fault = answer.status_code >= 500
            if answer.status_code == 405:
                continue
            if is_fault and WAGTAILS_FAULTS.fullmatch(address.name):
                continue
            tried += 1
            refused = is_refused(answer) or (
                address.name in REFUSED_IN_WORDS
                and answer.status_code == 302
                and changes == at_first
            )
            may = role in may_go(address) or (method, address.name) in QUESTIONS
            if is_fault or refused == may:
                wrong.append((method, address.name, url, answer.status_code, may))
            elif not may and changes != at_first:
                wrong.append((method, address.name, url, "changed something"))
    assert wrong == [], "\n".join(map(str, wrong))
    assert tried > 400


@pytest.mark.parametrize("who", ["nobody", "a member", "staff without a second factor"])
def test_every_address_turns_away_whoever_has_no_business_there(things, settings, who):
    settings.SECOND_FACTOR_DEMANDED = True
    is_staff = who.startswith("staff")
    client = Client(raise_request_exception=False)
    if who != "nobody":
        person = make_person(Role.ADMINISTRATOR) if is_staff else things.connection.user
        client.force_login(person)
    asked = reverse("mfa_index") if is_staff else "/admin/login/"
    at_first, wrong = _changes(), []
    for address in TRIED:
        if is_staff and (address.name.startswith(SETTING_UP) or not address.name):
            continue
        url = address.filled(things)
        for method in ("get", "post"):
            answer = getattr(client, method)(url)
            sent_away = answer.get("Location", "").startswith(asked)
            if not sent_away and answer.status_code not in {403, 404, 405}:
                wrong.append((method, address.name, url, answer.status_code))
    assert wrong == [], "\n".join(map(str, wrong))
    assert _changes() == at_first


def is_gone(record) -> bool:
    """Whether a record is there no more, or lies in the archive or in the basket."""
    found = type(record).objects.filter(pk=record.pk)
    return not found.exists() or bool(isinstance(record, Page) and place_of(found.get()))


def is_down(page) -> bool:
    """Whether visitors can't see a page now."""
    return not Page.objects.get(pk=page.pk).live


def is_closed(user) -> bool:
    """Whether somebody can't log in now."""
    return not User.objects.get(pk=user.pk).is_active


def is_in_another_role(user) -> bool:
    """Whether somebody has got a role."""
    return User.objects.get(pk=user.pk).groups.count() > 1


#: What can be done to many at once: to what, with which form, what becomes of it, and who may.
MANY_AT_ONCE = [
    ("wagtailcore/page/delete", "article", {}, is_gone, pages("bulk_delete")),
    ("wagtailcore/page/unpublish", "article", {}, is_down, pages("publish")),
    ("core/siteimage/delete", "picture", {}, is_gone, model("core.delete_putaway")),
    ("core/sitedocument/delete", "document", {}, is_gone, model("core.delete_putaway")),
    ("people/organisation/delete", "unused", {}, is_gone, model("people.delete_organisation")),
    ("core/user/delete", "somebody", {}, is_gone, model("core.delete_user")),
    (
        *("core/user/set_active_state", "somebody", {"mark_as_active": "False"}),
        *(is_closed, model("core.change_user")),
    ),
    (
        *("core/user/assign_role", "somebody", {"role": Role.ADMINISTRATOR}),
        *(is_in_another_role, model("core.change_user")),
    ),
]


@every_role
def test_to_many_at_once_a_role_does_what_it_may_do_to_one(things, role):
    client = Client(raise_request_exception=False)
    client.force_login(make_person(role))
    for address, name, form, is_done, allowed in MANY_AT_ONCE:
        record, before = getattr(things, name), transaction.savepoint()
        if "role" in form:
            form = {"role": Group.objects.get(name=form["role"].value).pk}
        client.post(f"/admin/bulk/{address}/?id={record.pk}", form)
        assert is_done(record) == (role in allowed), address
        transaction.savepoint_rollback(before)
