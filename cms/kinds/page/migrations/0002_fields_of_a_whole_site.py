"""A caption below the picture, and a place in the navigation."""

import cms.core.fields.text
import django.core.validators
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('page', '0001_initial'),
    ]

    operations = [
        migrations.AddField(
            model_name='prosepage',
            name='image_caption',
            field=cms.core.fields.text.SummaryField(blank=True, help_text='Shown below the picture: who, where, when.', max_length=500, verbose_name='caption'),
        ),
        migrations.AddField(
            model_name='prosepage',
            name='order',
            field=models.PositiveSmallIntegerField(blank=True, help_text='Place among its neighbours in the navigation, counted from 1; pages without a number come after, by title.', null=True, validators=[django.core.validators.MinValueValidator(1), django.core.validators.MaxValueValidator(999)], verbose_name='order'),
        ),
    ]
