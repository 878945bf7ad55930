"""Containers that start at once prepare their database one after the other."""

import psycopg
import pytest
from django.db import OperationalError, connection

from techtank.desk.preparation import LOCK, one_at_a_time

pytestmark = pytest.mark.django_db


@pytest.fixture
def another_container():
    """A connection of somebody else's to the same database."""
    settings = connection.get_connection_params()
    names = ("host", "port", "user", "password", "dbname")
    with psycopg.connect(**{name: settings[name] for name in names}, autocommit=True) as other:
        yield other


def may_begin(other):
    """Tell whether the other container gets the lock without waiting; it keeps it."""
    return other.execute("SELECT pg_try_advisory_lock(%s)", [LOCK]).fetchone()[0]


@pytest.mark.postgres
def test_a_container_waits_while_another_prepares_the_database(another_container):
    assert may_begin(another_container)
    with connection.cursor() as cursor:
        cursor.execute("SET LOCAL lock_timeout = '50ms'")
    with pytest.raises(OperationalError, match="lock timeout"), one_at_a_time():
        pytest.fail("Both prepare it at once.")


@pytest.mark.postgres
def test_the_next_container_begins_when_the_first_is_ready(another_container):
    with one_at_a_time():
        assert not may_begin(another_container)
    assert may_begin(another_container)


def test_on_sqlite_nobody_waits():
    with one_at_a_time():
        pass
