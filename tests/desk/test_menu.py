"""The admin's menu is short, in Swedish, and has what concerns the role of who looks at it."""

import pytest
from django.utils import translation
from wagtail.admin.menu import admin_menu

from techtank.core.roles import Role
from tests.factories import make_person

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("site")]
WRITING = ["Sidor", "Nyheter", "Medlemmar", "Projekt", "Erbjudanden", "Personer"]
FILES = ["Bilder", "Dokument"]
ANSWERING = [*WRITING, "Register", *FILES, "Formulär", "Rapporter"]
MENUS = {
    Role.WRITER: [*WRITING, *FILES, "Rapporter", "Hjälp"],
    Role.EDITOR: [*ANSWERING, "Inställningar", "Hjälp"],
    Role.MEMBER_MANAGER: [*ANSWERING, "Hjälp"],
    Role.ADMINISTRATOR: [*ANSWERING, "Inställningar", "Hjälp"],
}
#: A longer one is cut off by Wagtail's style: 200 px less the icon.
LONGEST = 16


@pytest.fixture
def items_for(rf):
    """`items_for(role)` returns the items that somebody of a role sees, sorted."""

    def items(role):
        request = rf.get("/admin/")
        request.user = make_person(role)
        with translation.override("sv"):
            shown = admin_menu.menu_items_for_request(request)
            return request, sorted(shown, key=lambda item: item.order)

    return items


@pytest.mark.parametrize("role", MENUS, ids=lambda role: role.name.lower())
def test_a_role_sees_what_concerns_it(items_for, role):
    _request, items = items_for(role)
    assert [str(item.label) for item in items] == MENUS[role]


def test_no_entry_is_so_long_that_it_is_cut_off(items_for):
    request, items = items_for(Role.ADMINISTRATOR)
    below = [
        entry
        for item in items
        if item.name in {"members", "registers"}
        for entry in item.menu.menu_items_for_request(request)
    ]
    labels = [str(entry.label) for entry in [*items, *below]]
    assert [label for label in labels if len(label) > LONGEST] == []


@pytest.mark.parametrize("role", MENUS, ids=lambda role: role.name.lower())
def test_reports_are_about_what_editors_do(items_for, role):
    request, items = items_for(role)
    [reports] = [item for item in items if item.name == "reports"]
    names = {one.name for one in reports.menu.menu_items_for_request(request)}
    assert {"workflows", "aging-pages"} <= names
    assert not names & {"page-types-usage", "workflow-tasks"}


def test_nobody_is_asked_for_a_time_zone(client):
    client.force_login(make_person(Role.WRITER))
    form = client.get("/admin/account/").content.decode()
    assert "Föredraget språk" in form
    assert "tidszon" not in form


def test_help_is_ours(items_for):
    request, items = items_for(Role.EDITOR)
    [helping] = [item for item in items if item.name == "help"]
    assert "Wagtail" not in str(
        [str(one.label) for one in helping.menu.menu_items_for_request(request)]
    )
