"""Moves funders from the roles of organisations to rows with programme and sum.

What stood as “funding” was one sum for all funders: it becomes that of the only funder. Where there
are several nobody knows how it was divided, so their sums stay empty.
"""

from django.db import migrations


def move_rows(apps, schema_editor):
    """Move what is published."""
    page_type = apps.get_model("projects", "ProjectPage")
    role_type = apps.get_model("projects", "ProjectRole")
    funding_type = apps.get_model("projects", "ProjectFunding")
    for page in page_type.objects.all():
        funders = list(role_type.objects.filter(page=page, role="funder").order_by("sort_order"))
        amount = page.funding if len(funders) == 1 else None
        for order, funder in enumerate(funders):
            funding_type.objects.create(
                page=page,
                organisation_id=funder.organisation_id,
                amount=amount,
                sort_order=order,
            )
    role_type.objects.filter(role="funder").delete()


def move_revisions(apps, schema_editor):
    """Move what drafts and the history hold."""
    content_type = apps.get_model("contenttypes", "ContentType")
    revision_type = apps.get_model("wagtailcore", "Revision")
    of_projects = content_type.objects.filter(app_label="projects", model="projectpage")
    for revision in revision_type.objects.filter(content_type__in=of_projects).iterator():
        revision.content = moved(revision.content)
        revision.save(update_fields=["content"])


def moved(content):
    """Return the content of a revision with its funders in rows of their own."""
    roles = content.get("roles", [])
    funders = [row for row in roles if row["role"] == "funder"]
    amount = content.pop("funding", None) if len(funders) == 1 else None
    rows = [
        {
            "pk": None,
            "sort_order": order,
            "page": row["page"],
            "programme": None,
            "organisation": row["organisation"],
            "amount": amount,
        }
        for order, row in enumerate(funders)
    ]
    others = [row for row in roles if row["role"] != "funder"]
    return content | {"roles": others, "fundings": content.get("fundings", rows)}


class Migration(migrations.Migration):
    dependencies = [
        ("contenttypes", "0002_remove_content_type_name"),
        ("projects", "0002_funding_programmes"),
        ("wagtailcore", "0097_baselogentry_uuid_action_timestamp_indexes"),
    ]

    operations = [
        migrations.RunPython(move_rows, migrations.RunPython.noop, elidable=True),
        migrations.RunPython(move_revisions, migrations.RunPython.noop, elidable=True),
    ]
