"""The bare site, put back where a test with a server of its own has emptied the tables."""

from django.db import connection


def put_back_bare_site() -> None:
    """Fill empty tables with what `bootstrap` made at first; call it inside a transaction."""
    from techtank.home.models import HomePage

    if not HomePage.objects.exists():
        connection.creation.deserialize_db_from_string(connection._test_serialized_contents)
