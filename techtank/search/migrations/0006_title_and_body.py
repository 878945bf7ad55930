"""An index for what Wagtail's search asks PostgreSQL."""

from django.db import migrations

#: Wagtail asks for both columns together and has an index for each alone (modelsearch, “search” of
#: the PostgreSQL backend): without this one every search reads the whole index.
TITLE_AND_BODY = "title_and_body_together"


def add_index(apps, schema_editor):
    if schema_editor.connection.vendor == "postgresql":
        schema_editor.execute(
            f"CREATE INDEX IF NOT EXISTS {TITLE_AND_BODY} ON wagtailsearch_indexentry "
            "USING gin ((title || body))"
        )


def remove_index(apps, schema_editor):
    if schema_editor.connection.vendor == "postgresql":
        schema_editor.execute(f"DROP INDEX IF EXISTS {TITLE_AND_BODY}")


class Migration(migrations.Migration):

    dependencies = [
        ("search", "0005_large_site"),
        ("wagtailsearch", "0010_add_text_fields"),
    ]

    operations = [migrations.RunPython(add_index, remove_index)]
