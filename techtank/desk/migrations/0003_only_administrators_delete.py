"""Take the deletion of records from every role but the administrators', once."""

from django.db import migrations

ROLES = ("Redaktör", "Ansvarig utgivare", "Medlemsansvarig")
RECORDS = (
    ("news", "newscategory"),
    ("news", "topic"),
    ("news", "boilerplate"),
    ("people", "organisation"),
    ("projects", "fundingprogramme"),
    ("projects", "theme"),
    ("members", "capability"),
    ("core", "keyfigure"),
    ("core", "glossaryterm"),
    ("wagtailredirects", "redirect"),
)
FILES = ("delete_image", "delete_document")


def take_away(apps, _schema_editor) -> None:
    """Do it in the groups of the roles; `bootstrap` gives, but never takes."""
    permissions = apps.get_model("auth", "Permission").objects
    on_files = apps.get_model("wagtailcore", "GroupCollectionPermission").objects
    for group in apps.get_model("auth", "Group").objects.filter(name__in=ROLES):
        for app, model in RECORDS:
            found = permissions.filter(
                content_type__app_label=app, content_type__model=model, codename=f"delete_{model}"
            )
            group.permissions.remove(*found)
        on_files.filter(group=group, permission__codename__in=FILES).delete()


class Migration(migrations.Migration):
    dependencies = [
        ("auth", "0012_alter_user_first_name_max_length"),
        ("core", "0010_archive"),
        ("desk", "0002_outgoing_links"),
        ("wagtailcore", "0097_baselogentry_uuid_action_timestamp_indexes"),
    ]

    operations = [migrations.RunPython(take_away, migrations.RunPython.noop)]
