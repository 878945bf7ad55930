"""What every test may ask for: a browser, visitors in it, and checkers of HTML and accessibility.

Tests that ask for one of these are marked `browser` by themselves, so that they run once, on
PostgreSQL.
"""

import gc
import os
from collections.abc import Callable, Iterator

import pytest
from django.core.cache import cache
from django.core.management import call_command
from django.db import connection
from django.utils import translation
from playwright.sync_api import Browser, expect, sync_playwright
from wagtail.models import Site

from tests.support.accessibility import assert_accessible
from tests.support.browser import launch_options
from tests.support.copies import Copies
from tests.support.database import put_back_bare_site
from tests.support.demo_server import wait_until_all_is_answered
from tests.support.html_checker import assert_valid
from tests.support.kinds import (
    empties_the_database,
    is_a_visit,
    is_alone,
    is_long,
    needs_a_database,
    stands_on_the_demo,
)
from tests.support.ties import reverse_ties
from tests.support.visitor import PATIENCE, Visitors

# Playwright keeps an event loop in the thread of the tests, where Django then refuses the database.
os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"

RUN_ONCE = {"browser", "visitor", "axe", "nu"}


def pytest_sessionstart() -> None:
    """SQLite returns rows that tie in reverse, PostgreSQL as they lie: a test must suit both."""
    reverse_ties()


def pytest_itemcollected(item: pytest.Item) -> None:
    """What follows from a test's fixtures is set here, so that no one has to remember it."""
    if RUN_ONCE & set(getattr(item, "fixturenames", [])):
        item.add_marker("browser")
    # Workers take whole files, the harmless tests of all files before those that leave traces.
    turn = f"{stands_on_the_demo(item):d}{empties_the_database(item):d}"
    item.add_marker(pytest.mark.xdist_group(f"{turn}-{item.path.stem}"))
    if empties_the_database(item):  # it starts with the rows that the migrations made
        item.fixturenames.append("django_db_serialized_rollback")


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Tests that empty the database come late, after the shuffling: the rest stand on its rows.

    Those on the demo, which fills it for good, come last, and of these last those that visit it:
    the server that they need has static files of its own. Of each kind the long ones come first,
    so that no worker is left alone with them.

    What needs no database is proven once: on SQLite, or if it runs alone on PostgreSQL.
    """
    items.sort(
        key=lambda item: (
            stands_on_the_demo(item),
            empties_the_database(item),
            is_a_visit(item),
            not is_long(item),
        )
    )
    if connection.vendor == "postgresql":
        proven_here = {item for item in items if needs_a_database(item) or is_alone(item)}
        config.hook.pytest_deselected(items=[item for item in items if item not in proven_here])
        items[:] = [item for item in items if item in proven_here]


def pytest_collection_finish() -> None:
    """What is imported by now stays; looking for garbage in it takes a tenth of all time."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000, 20, 20)


@pytest.fixture(scope="session")
def copies(request, tmp_path_factory) -> Copies | None:
    """What the workers hand on, if there are several."""
    if not hasattr(request.config, "workerinput"):
        return None
    return Copies(tmp_path_factory.getbasetemp().parent)


@pytest.fixture(scope="session")
def django_db_modify_db_settings(request, django_db_modify_db_settings, copies) -> None:
    """The browser starts before the database is made, if any test needs it.

    Django keeps connections apart where an event loop runs, and Playwright's runs from its start
    to its end: begun later, the rest of the tests would work on other connections.
    """
    if any("browser" in getattr(item, "fixturenames", []) for item in request.session.items):
        request.getfixturevalue("browser")
    if copies:
        copies.take()


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """One browser for all tests; what they must not share is in the visitor's own profile."""
    expect.set_options(timeout=PATIENCE)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(**launch_options())
        yield browser
        browser.close()


@pytest.fixture
def visitor(browser) -> Iterator[Visitors]:
    """`visitor(locale="en-GB", viewport=PHONE, color_scheme="dark")` opens a page.

    The test fails if any page asks a foreign host or writes an error to the console. Nobody has
    searched or sent a form from the visitor's address before. What is still being answered when the
    pages close is answered before the test ends, for the emptying of tables and a request under way
    would wait for one another.
    """
    visitors = Visitors(browser)
    yield visitors
    try:
        visitors.leave()
    finally:
        wait_until_all_is_answered()


@pytest.fixture
def axe() -> Callable:
    """`axe(page)` asserts that the page keeps WCAG 2.2 AA and best practice."""
    return assert_accessible


@pytest.fixture
def nu() -> Callable:
    """`nu([(name, html), …])` asserts that the Nu HTML checker finds nothing."""
    return assert_valid


@pytest.fixture(scope="session")
def django_db_setup(django_db_setup, django_db_blocker, copies) -> Iterator[None]:
    """The bare site is made once; each test changes it in a transaction of its own."""
    with django_db_blocker.unblock():
        call_command("bootstrap", verbosity=0)
        # Tests that empty the database get the bare site back, not only the migrations' rows.
        connection._test_serialized_contents = connection.creation.serialize_db_to_string()
        if copies:
            copies.leave()
    yield
    if copies:
        with django_db_blocker.unblock():
            copies.clear()


@pytest.fixture(scope="session")
def demo(django_db_setup, django_db_blocker) -> None:
    """The demo content, drawn and loaded once, for that takes long.

    It is really stored, since a server reads it through connections of its own, and not taken away
    again: tests that ask for it come last.
    """
    with django_db_blocker.unblock(), translation.override("sv"):
        Site.clear_site_root_paths_cache()
        cache.clear()
        put_back_bare_site()
        call_command("load_demo", verbosity=0)


@pytest.fixture(autouse=True)
def swedish() -> Iterator[None]:
    """Each test begins in Swedish, for a visit to an English page leaves English behind."""
    with translation.override("sv"):
        yield


@pytest.fixture(autouse=True)
def nothing_remembered() -> None:
    """Each test begins with an empty cache: what the last one saw was taken back with its rows."""
    cache.clear()


@pytest.fixture
def indexes() -> None:
    """Wagtail's indexes of searches and references are kept; that takes a fifth of all time."""


@pytest.fixture
def site(db, request, settings) -> Iterator:
    """A bare site as `bootstrap` makes it; gives the front page.

    Wagtail's indexes are not kept, unless the test asks for `indexes`.
    """
    if "indexes" not in request.fixturenames:
        dummy = {"BACKEND": "django_tasks.backends.dummy.DummyBackend"}
        settings.TASKS = settings.TASKS | {"default": dummy}
    from techtank.desk.site_setup import set_up_site
    from techtank.home.models import HomePage

    Site.clear_site_root_paths_cache()
    put_back_bare_site()
    yield HomePage.objects.first() or set_up_site()
    Site.clear_site_root_paths_cache()


@pytest.fixture
def admin_client(site, client):
    """Somebody who may do everything, logged in to the admin."""
    from tests.factories import make_person

    client.force_login(make_person())
    return client
