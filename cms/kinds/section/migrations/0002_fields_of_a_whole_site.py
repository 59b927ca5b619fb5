"""Offices and publications can be listed too."""

import cms.core.kinds
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('section', '0001_initial'),
    ]

    operations = [
        migrations.AlterField(
            model_name='sectionpage',
            name='lists',
            field=models.CharField(choices=cms.core.kinds.listed_kinds, help_text='The kind of page that this section takes and lists below its introduction.', max_length=60, verbose_name='lists'),
        ),
    ]
