from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('projects', '0003_move_funders'),
    ]

    operations = [
        migrations.RemoveField(
            model_name='projectpage',
            name='funding',
        ),
        migrations.AlterField(
            model_name='projectrole',
            name='role',
            field=models.CharField(choices=[('owner', 'Project owner'), ('partner', 'Partner'), ('participant', 'Participant')], default='partner', max_length=12, verbose_name='role'),
        ),
    ]
