"""An index in which PostgreSQL finds a name anywhere in the words of articles (pg_trgm)."""

import logging

from django.db import NotSupportedError, ProgrammingError, migrations, transaction

logger = logging.getLogger("techtank.preparation")

INDEX = "news_wording_by_threes"


def add_index(apps, schema_editor):
    if schema_editor.connection.vendor != "postgresql":
        return
    try:
        with transaction.atomic(schema_editor.connection.alias):
            schema_editor.execute("CREATE EXTENSION IF NOT EXISTS pg_trgm")
    except (ProgrammingError, NotSupportedError) as reason:
        # It belongs to PostgreSQL, but somebody may have to install or allow it.
        logger.warning("Without pg_trgm, pages that news name are slower on a large site: %s", reason)
        return
    schema_editor.execute(
        f"CREATE INDEX IF NOT EXISTS {INDEX} ON news_newspage USING gin (wording gin_trgm_ops)"
    )


def remove_index(apps, schema_editor):
    if schema_editor.connection.vendor == "postgresql":
        schema_editor.execute(f"DROP INDEX IF EXISTS {INDEX}")


class Migration(migrations.Migration):

    dependencies = [("news", "0008_wording")]

    operations = [migrations.RunPython(add_index, remove_index)]
