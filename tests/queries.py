"""Counts what an address asks of the database."""

from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from techtank.core import content_version

#: No page may ask more often.
MOST = 15


def queries_of(client: Client, address: str) -> list[str]:
    """Return the statements that an address costs once renditions and sites are known.

    Parts that are kept until something changes are made anew: a visit that finds them costs less.
    """
    client.get(address)
    content_version.forget()
    with CaptureQueriesContext(connection) as captured:
        assert client.get(address).status_code == 200
    return [query["sql"] for query in captured]


def brief(statements: list[str]) -> str:
    """Return the statements without their long lists of columns."""
    return "\n".join(one[:30] + " … " + one[one.find(" FROM ") :][:200] for one in statements)
