from django.db import migrations, models


def fill_in(apps, schema_editor):
    """Give each company the numbers of what it can, and of all that stands above."""
    parents = dict(apps.get_model("members", "Capability").objects.values_list("pk", "parent"))
    MemberPage = apps.get_model("members", "MemberPage")
    held = {}
    for name in ("MemberCapability", "MemberCertificate"):
        for page, number in apps.get_model("members", name).objects.values_list(
            "page_id", "capability_id"
        ):
            numbers = held.setdefault(page, set())
            while number is not None and number not in numbers:
                numbers.add(number)
                number = parents.get(number)
    for page, numbers in held.items():
        MemberPage.objects.filter(pk=page).update(
            all_capabilities=" ".join(map(str, sorted(numbers)))
        )


class Migration(migrations.Migration):
    dependencies = [("members", "0001_initial")]

    operations = [
        migrations.AddField(
            model_name="memberpage",
            name="all_capabilities",
            field=models.TextField(blank=True, default="", editable=False),
        ),
        migrations.RunPython(fill_in, migrations.RunPython.noop, elidable=True),
    ]
