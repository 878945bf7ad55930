"""What the walks through the guide begin with: staff who are logged in, at a bare site."""

from collections.abc import Callable
from contextlib import AbstractContextManager

import pytest
from django.test import Client

from techtank.core.roles import Role
from tests.factories import make_person
from tests.support.guide import WINDOW, Walk, walk_through

#: Wagtail saves by itself, and answers 400 to its own script while something is missing.
SAVED_TOO_EARLY = "400"


@pytest.fixture
def walking(
    indexes, site, live_server, visitor, settings
) -> Callable[..., AbstractContextManager[Walk]]:
    """`with walking(task, role) as walk:` does a task of the guide as somebody in a role."""
    settings.WAGTAILADMIN_BASE_URL = live_server.url

    def begin(task: str, role: Role, **account) -> AbstractContextManager[Walk]:
        person = make_person(role, **{"first_name": "Rut", "last_name": "Ek"} | account)
        client = Client()
        client.force_login(person)
        cookie = {"name": "sessionid", "value": client.cookies["sessionid"].value}
        page = visitor(viewport=WINDOW, allowed_errors=SAVED_TOO_EARLY)
        page.context.add_cookies([cookie | {"url": live_server.url}])
        page.goto(f"{live_server.url}/admin/")
        return walk_through(task, page, live_server.url)

    return begin
