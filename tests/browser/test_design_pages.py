"""The design system itself keeps the promises that it makes."""

from collections.abc import Iterator

import pytest
from django.test import Client
from playwright.sync_api import Page

from tests.factories import make_image, make_person
from tests.support import modes
from tests.support.demo_server import serving

pytestmark = [pytest.mark.django_db(transaction=True, serialized_rollback=True), pytest.mark.slow]
ADDRESS = "/admin/design/"
PAGES = ["", "foretag/", "projekt/", "erbjudanden/"]


@pytest.fixture(scope="module")
def server(django_db_setup, tmp_path_factory) -> Iterator[str]:
    """The site with its style sheet in one, as visitors get it; gives its address."""
    with serving(tmp_path_factory.mktemp("static")) as address:
        yield address


@pytest.fixture
def page(site, server, visitor) -> Page:
    """Log a member of staff in."""
    make_image()
    client = Client()
    client.force_login(make_person())
    page = visitor()
    cookie = {"name": "sessionid", "value": client.cookies["sessionid"].value}
    page.context.add_cookies([cookie | {"url": server}])
    return page


def test_every_page_of_the_design_system_is_accessible_valid_and_fits_a_phone(
    page, server, axe, nu
):
    documents, complaints = [], []
    for name in PAGES:
        page.goto(f"{server}{ADDRESS}{name}")
        axe(page)
        documents.append((name or "shared", page.content()))
        complaints += [f"{name}: {one}" for one in modes.complaints_of_zoom(page)]
    assert not complaints, "\n".join(complaints)
    nu(documents)
