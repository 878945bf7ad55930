"""New words go into the index at once: those that wait for it make every search of it slow.

They wait until PostgreSQL cleans up (“GIN Fast Update Technique” in its manual), and meanwhile it
reads all articles instead. Articles are written seldom enough.
"""

from django.db import migrations

INDEX = "news_wording_by_threes"
SETTLE = f"""
    ALTER INDEX IF EXISTS {INDEX} SET (fastupdate = off);
    SELECT gin_clean_pending_list(oid) FROM pg_class WHERE oid = to_regclass('{INDEX}');
"""


def settle(apps, schema_editor):
    if schema_editor.connection.vendor == "postgresql":
        schema_editor.execute(SETTLE)


def unsettle(apps, schema_editor):
    if schema_editor.connection.vendor == "postgresql":
        schema_editor.execute(f"ALTER INDEX IF EXISTS {INDEX} RESET (fastupdate)")


class Migration(migrations.Migration):

    dependencies = [("news", "0009_quick_wording")]

    operations = [migrations.RunPython(settle, unsettle)]
