"""What kind of test it is, which decides where and when it runs."""

import pytest

EMPTY_THE_DATABASE = {"live_server", "transactional_db"}


def is_long(item: pytest.Item) -> bool:
    """Whether its file takes more than half a minute."""
    return item.get_closest_marker("long") is not None


def is_alone(item: pytest.Item) -> bool:
    """Whether nothing else may run beside the test."""
    return item.get_closest_marker("alone") is not None


def needs_a_database(item: pytest.Item) -> bool:
    """Whether the test asks for one, itself or by a fixture."""
    asks = {"db", "transactional_db", "django_db_setup"} & set(getattr(item, "fixturenames", []))
    return bool(asks) or item.get_closest_marker("django_db") is not None


def stands_on_the_demo(item: pytest.Item) -> bool:
    """Whether the test reads the demo."""
    return "demo" in getattr(item, "fixturenames", [])


def is_a_visit(item: pytest.Item) -> bool:
    """Whether the test opens pages in the browser."""
    return "visitor" in getattr(item, "fixturenames", [])


def empties_the_database(item: pytest.Item) -> bool:
    """A server in another thread can't share a transaction, so the tables are emptied after it."""
    marker = item.get_closest_marker("django_db")
    transactional = marker is not None and marker.kwargs.get("transaction", False)
    return transactional or bool(EMPTY_THE_DATABASE & set(getattr(item, "fixturenames", [])))
