"""The table of roles in the documents is what the roles may really do."""

from pathlib import Path

import pytest
from django.contrib.auth.models import Group
from django.core.management import call_command
from wagtail.models import GroupCollectionPermission, GroupPagePermission

from techtank.core.roles import Role
from techtank.desk.roles_table import permissions_of
from tests.factories import make_person

DOCUMENT = Path(__file__).parents[2] / "docs/roles.md"


def test_the_document_is_what_the_command_writes(capsys):
    call_command("roles_table")
    assert DOCUMENT.read_text() == capsys.readouterr().out, "manage.py roles_table > docs/roles.md"


@pytest.mark.django_db
@pytest.mark.parametrize("role", Role, ids=lambda role: role.name.lower())
def test_a_role_may_do_what_the_table_says_and_nothing_else(site, role):
    group = Group.objects.get(name=role.value)
    own = {
        f"{permission.content_type.app_label}.{permission.codename}"
        for rows in (
            group.permissions.select_related("content_type"),
            [row.permission for row in GroupPagePermission.objects.filter(group=group)],
            [row.permission for row in GroupCollectionPermission.objects.filter(group=group)],
        )
        for permission in rows
    }
    assert own == permissions_of(role)
    assert make_person(role).get_all_permissions() <= own
