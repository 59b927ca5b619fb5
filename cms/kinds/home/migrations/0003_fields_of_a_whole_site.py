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
    ]
