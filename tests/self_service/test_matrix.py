"""Who gets in where: everybody at every address that has to do with a company's own profile.

The rows say it in letters, for looking (GET) and for doing (POST). Whoever does not get in is sent
to the log-in or told that there is nothing, and changes nothing; and nobody changes anything by
looking.
"""

from copy import deepcopy
from typing import NamedTuple
from urllib.parse import urlsplit

import pytest
from django.db import transaction
from django.http import HttpResponse
from django.test import Client
from django.urls import reverse
from wagtail.models import PageLogEntry, Revision, WorkflowState

from members.models import CompanyContact, MemberPage
from membership.models import MembershipPage
from self_service import desk, undo, urls, wagtail_hooks
from self_service.confirming import link_for
from self_service.log_in import urls as log_in_urls
from self_service.log_in.backend import CODE_BACKEND, PASSWORD_BACKEND
from self_service.models import MemberEditor, ProfileDraft, YearlyQuestion
from techtank.core.models import OutgoingMail, SiteImage, User
from techtank.core.roles import Role
from tests.factories import make_image, make_person
from tests.members.factories import make_member
from tests.self_service.conftest import connect
from tests.self_service.sent import save

pytestmark = [pytest.mark.django_db, pytest.mark.long, pytest.mark.slow]

PEOPLE = {
    "-": "anonymous",
    "A": "member A, whose company it is",
    "B": "member B",
    "f": "former member, whose company has left",
    "d": "somebody who was disconnected",
    "w": "writer",
    "e": "editor",
    "p": "publisher",
    "m": "member manager",
    "a": "administrator",
}
ROLES = {
    "w": Role.WRITER,
    "e": Role.EDITOR,
    "p": Role.PUBLISHER,
    "m": Role.MEMBER_MANAGER,
    "a": Role.ADMINISTRATOR,
}
ALL, KNOWN, STAFF = "-ABfdwepma", "ABfdwepma", "wepma"
#: Whoever has logged in by password is led to the admin instead.
MEMBERS = "-ABfd"
SECRET = "0457-111 22"
PUBLISH, CONNECT, NOBODY = "epma", "pma", ""


class Row(NamedTuple):
    """An address by its name and its part of the company, and who gets in by GET and by POST."""

    name: str
    part: str
    look: str
    do: str


ROWS = [
    # For members
    Row("account_login", "", MEMBERS, MEMBERS),
    Row("account_request_login_code", "", MEMBERS, MEMBERS),
    Row("account_confirm_login_code", "", "ABfd", "ABfd"),
    Row("account_logout", "", NOBODY, NOBODY),  # everybody is led to the log-in
    Row("my_page", "", KNOWN, NOBODY),
    Row("my_language", "", NOBODY, KNOWN),
    Row("profile_edit", "slug", "A", "A"),
    Row("profile_preview", "slug", "A", NOBODY),
    Row("profile_upload", "slug", NOBODY, "A"),
    Row("profile_send", "slug", NOBODY, "A"),
    Row("profile_discard", "slug", "A", "A"),
    Row("profile_withdraw", "slug", NOBODY, "A"),
    Row("profile_confirm", "token", ALL, ALL),
    # For staff: ours
    Row("member_editors:index", "", CONNECT, NOBODY),
    Row("member_editors:index_results", "", CONNECT, NOBODY),
    Row("member_editors:add", "", CONNECT, CONNECT),
    Row("invite_again", "connection", NOBODY, CONNECT),
    Row("disconnect", "connection", NOBODY, CONNECT),
    Row("profile_report", "", CONNECT, NOBODY),
    Row("profile_report_results", "", CONNECT, NOBODY),
    Row("close_membership", "page", PUBLISH, PUBLISH),
    Row("undo_profile_change", "page", NOBODY, PUBLISH),
    Row("wagtailforms:list_submissions", "form", PUBLISH, NOBODY),
    Row("data_request", "", "a", "a"),
    # For staff: Wagtail's, of the company's page and of what was sent
    Row("member_pages:index", "", STAFF, NOBODY),
    Row("wagtailadmin_pages:edit", "page", STAFF, STAFF),
    Row("wagtailadmin_pages:view_draft", "page", STAFF, STAFF),
    Row("wagtailadmin_pages:preview_on_edit", "page", STAFF, STAFF),
    Row("wagtailadmin_pages:history", "page", STAFF, NOBODY),
    Row("wagtailadmin_pages:workflow_history", "page", STAFF, NOBODY),
    Row("wagtailadmin_pages:workflow_history_detail", "page workflow", STAFF, NOBODY),
    Row("wagtailadmin_pages:revisions_view", "page sent", STAFF, NOBODY),
    Row("wagtailadmin_pages:revisions_revert", "page sent", STAFF, STAFF),
    Row("wagtailadmin_pages:revisions_compare", "page live sent", STAFF, NOBODY),
    Row("wagtailadmin_pages:revisions_unschedule", "page sent", PUBLISH, PUBLISH),
    Row("wagtailadmin_pages:workflow_action", "page approve task", PUBLISH, PUBLISH),
    Row("wagtailadmin_pages:workflow_action", "page reject task", PUBLISH, PUBLISH),
    Row("wagtailadmin_pages:collect_workflow_action_data", "page reject task", PUBLISH, PUBLISH),
    Row("wagtailadmin_pages:confirm_workflow_cancellation", "page", STAFF, STAFF),
    Row("wagtailadmin_pages:delete", "page", "a", "a"),
    Row("wagtailadmin_pages:move", "page", PUBLISH, PUBLISH),
    Row("wagtailadmin_pages:set_privacy", "page", PUBLISH, PUBLISH),
    Row("wagtailadmin_pages:lock", "page", NOBODY, PUBLISH),
    # While changes wait, nobody: a page under review ends by “End the membership”
    Row("wagtailadmin_pages:unpublish", "page", NOBODY, NOBODY),
    Row("wagtailadmin_pages:unlock", "page", NOBODY, NOBODY),
    Row("wagtailimages:edit", "picture", PUBLISH, PUBLISH),
    # Who may not is led back with a sentence: tests/desk/archive/test_permissions.py
    Row("wagtailimages:delete", "picture", STAFF, STAFF),
]


@pytest.fixture
def browsers(company, person) -> dict[str, Client]:
    """Return a browser for each kind of person; what A has changed waits for review."""
    other = make_member(title="Gjut AB", slug="gjut-ab")
    former = make_member(title="Trä AB", slug="tra-ab", live=False)
    members = {
        "A": person,
        "B": connect(other, "bo@example.se"),
        "f": connect(former, "fia@example.se"),
        "d": connect(company, "dan@example.se"),
    }
    MemberEditor.objects.filter(user=members["d"]).delete()
    found = {"-": Client()} | {who: _browser(user, CODE_BACKEND) for who, user in members.items()}
    for who, role in ROLES.items():
        found[who] = _browser(make_person(role), PASSWORD_BACKEND)
    save(found["A"], phone=SECRET, to="skicka/")
    return found


def _browser(user: User, backend: str) -> Client:
    browser = Client(raise_request_exception=False)
    browser.force_login(user, backend)
    return browser


@pytest.fixture
def parts(browsers, company) -> dict[str, str | int]:
    """Return what stands in the addresses, by name."""
    page = MemberPage.objects.get(pk=company.pk)
    connection = MemberEditor.objects.get(member=page)
    picture = make_image()
    picture.get_file_size()  # which Wagtail stores when it is first asked
    return {
        "slug": page.slug,
        "page": page.pk,
        "live": "live",
        "approve": "approve",
        "reject": "reject",
        "sent": ProfileDraft.objects.get().sent_revision_id,
        "workflow": page.current_workflow_state.pk,
        "task": page.current_workflow_task_state.pk,
        "connection": connection.pk,
        "token": urlsplit(link_for(connection)).path.strip("/").rpartition("/")[2],
        "form": MembershipPage.objects.get().pk,
        "picture": picture.pk,
    }


def address_of(row: Row, parts: dict[str, str | int]) -> str:
    """Return the address of a row."""
    return reverse(row.name, args=[parts[part] for part in row.part.split()])


def gets_in(answer: HttpResponse) -> bool:
    """Whether an answer is more than “log in first”, “not you” or “there is nothing”."""
    if answer.status_code == 302:
        path = urlsplit(answer["Location"]).path
        asked_to_log_in = "next=" in answer["Location"] or path == "/logga-in/"
        return not asked_to_log_in and path != "/admin/"
    return answer.status_code not in {403, 404, 405}


def everything() -> list[list]:
    """Return all that people might change here without being allowed to."""
    stores = (MemberPage, ProfileDraft, MemberEditor, YearlyQuestion, WorkflowState, SiteImage)
    counted = (Revision, PageLogEntry, OutgoingMail, User, CompanyContact)
    return [*(list(one.objects.order_by("pk").values()) for one in stores)] + [
        one.objects.count() for one in counted
    ]


def who_gets_in(browsers, method: str, address: str) -> tuple[str, str]:
    """Return who gets in, and who changed something; all is taken back after each."""
    inside, changing = "", ""
    for who, browser in browsers.items():
        cookies = deepcopy(browser.cookies)
        with transaction.atomic():
            before = everything()
            answer = getattr(browser, method)(address)
            if gets_in(answer):
                inside += who
            if everything() != before:
                changing += who
            transaction.set_rollback(True)
        browser.cookies = cookies
        assert answer.status_code < 500, (PEOPLE[who], method, address)
        if who not in inside:
            assert SECRET not in answer.content.decode(), (PEOPLE[who], method, address)
    return inside, changing


def named(letters: str) -> list[str]:
    """Return who is meant."""
    return [PEOPLE[letter] for letter in letters]


def test_everybody_gets_in_where_the_table_says_and_nowhere_else(browsers, parts):
    wrong = []
    for row in ROWS:
        for method, told in (("get", row.look), ("post", row.do)):
            inside, changing = who_gets_in(browsers, method, address_of(row, parts))
            allowed = set(told) if method == "post" else set()
            if inside != told:
                wrong.append(f"{method} {row.name}: in are {named(inside)}")
            if set(changing) - allowed:
                wrong.append(f"{method} {row.name}: changed by {named(changing)}")
    assert not wrong, "\n".join(wrong)


def test_the_table_has_every_address_of_self_service():
    ours = [*wagtail_hooks.register_addresses(), *undo.register_addresses()]
    mounted = {one.name for one in (*urls.urlpatterns, *log_in_urls.urlpatterns, *ours)}
    mounted |= {f"member_editors:{one.name}" for one in desk.ConnectionViewSet().get_urlpatterns()}
    assert mounted - {row.name for row in ROWS} == set()


@pytest.mark.parametrize("name", ["profile_edit", "profile_preview", "profile_discard"])
def test_a_member_of_two_companies_gets_to_both_and_to_no_third(browsers, person, name):
    make_member(title="Smide AB", slug="smide-ab")
    connect(MemberPage.objects.get(slug="gjut-ab"), person.email)
    for slug, status in (("plat-ab", 200), ("gjut-ab", 200), ("smide-ab", 404)):
        assert browsers["A"].get(reverse(name, args=[slug])).status_code == status, slug
