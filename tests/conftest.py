"""What every test may ask for: a browser, visitors in it, and checkers of HTML and accessibility.

Tests that ask for one of these are marked `browser` by themselves, so that they run once, on
PostgreSQL.
"""

import os
from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, sync_playwright

from tests.support.accessibility import assert_accessible
from tests.support.browser import launch_options
from tests.support.html_checker import assert_valid
from tests.support.visitor import Visitors

# Playwright keeps an event loop in the thread of the tests, where Django then refuses the database.
os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"

RUN_ONCE = {"browser", "visitor", "axe", "nu"}
EMPTY_THE_DATABASE = {"live_server", "transactional_db"}


@pytest.hookimpl(tryfirst=True)
def pytest_itemcollected(item: pytest.Item) -> None:
    """The marker follows from what a test asks for, so that no one has to remember it."""
    if RUN_ONCE & set(getattr(item, "fixturenames", [])):
        item.add_marker("browser")


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Tests that empty the database come last, after the shuffling: the rest stand on its rows."""
    items.sort(key=empties_the_database)


def empties_the_database(item: pytest.Item) -> bool:
    """A server in another thread can't share a transaction, so the tables are emptied after it."""
    marker = item.get_closest_marker("django_db")
    transactional = marker is not None and marker.kwargs.get("transaction", False)
    return transactional or bool(EMPTY_THE_DATABASE & set(getattr(item, "fixturenames", [])))


@pytest.fixture
def live_server(django_db_serialized_rollback, live_server):
    """The site on a port of its own; it starts with the rows that the migrations made."""
    return live_server


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """One browser for all tests; what they must not share is in the visitor's own profile."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(**launch_options())
        yield browser
        browser.close()


@pytest.fixture
def visitor(browser) -> Iterator[Visitors]:
    """`visitor(locale="en-GB", viewport=PHONE, color_scheme="dark")` opens a page.

    The test fails if any page asks a foreign host or writes an error to the console.
    """
    visitors = Visitors(browser)
    yield visitors
    visitors.leave()


@pytest.fixture
def axe() -> Callable:
    """`axe(page)` asserts that the page keeps WCAG 2.2 AA and best practice."""
    return assert_accessible


@pytest.fixture
def nu() -> Callable:
    """`nu([(name, html), …])` asserts that the Nu HTML checker finds nothing."""
    return assert_valid
