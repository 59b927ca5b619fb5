"""A caption below the picture."""

import cms.core.fields.text
from django.db import migrations


class Migration(migrations.Migration):

    dependencies = [
        ('home', '0002_initial'),
    ]

    operations = [
        migrations.AddField(
            model_name='homepage',
            name='image_caption',
            field=cms.core.fields.text.SummaryField(blank=True, help_text='Shown below the picture: who, where, when.', max_length=500, verbose_name='caption'),
        ),
        migrations.AlterField(
            model_name='homepage',
            name='lead',
            field=cms.core.fields.text.PlainTextField(blank=True, help_text='Below the title: what the mission does, in one or two sentences.', max_length=5000, verbose_name='lead'),
        ),
    ]
