"""Keeps what stands in each article, so that names can be looked for in it."""

from django.db import migrations, models

from news.models.wording import wording_of


def keep_wording(apps, schema_editor):
    """Read the articles that there are."""
    for article in apps.get_model("news", "NewsPage").objects.iterator():
        article.wording = wording_of(article)
        article.save(update_fields=["wording"])


class Migration(migrations.Migration):
    dependencies = [("news", "0007_boilerplate_figures")]

    operations = [
        migrations.AddField(
            model_name="newspage",
            name="wording",
            field=models.TextField(blank=True, default="", editable=False),
        ),
        migrations.RunPython(keep_wording, migrations.RunPython.noop, elidable=True),
    ]
