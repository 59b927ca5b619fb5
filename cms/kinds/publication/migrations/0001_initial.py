"""A data product or a report."""

import cms.core.fields.days
import cms.core.fields.stream
import cms.core.fields.text
import cms.vocabularies.fields
import django.core.validators
import django.db.models.deletion
import django.utils.timezone
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):

    initial = True

    dependencies = [
        ('media', '0001_initial'),
        ('wagtailcore', '0098_apitoken'),
    ]

    operations = [
        migrations.CreateModel(
            name='PublicationPage',
            fields=[
                ('page_ptr', models.OneToOneField(auto_created=True, on_delete=django.db.models.deletion.CASCADE, parent_link=True, primary_key=True, serialize=False, to=settings.WAGTAIL_PAGE_MODEL)),
                ('summary', cms.core.fields.text.SummaryField(blank=True, help_text='For lists, search results and share cards.', max_length=500, verbose_name='summary')),
                ('source_language', models.CharField(blank=True, editable=False, max_length=3, verbose_name='translated from')),
                ('source_updated', models.DateTimeField(blank=True, editable=False, null=True, verbose_name='translates the source as of')),
                ('image_alt', cms.core.fields.text.LineField(blank=True, help_text='What the picture shows, for people who cannot see it.', max_length=255, verbose_name='alternative text')),
                ('image_caption', cms.core.fields.text.SummaryField(blank=True, help_text='Shown below the picture: who, where, when.', max_length=500, verbose_name='caption')),
                ('publication_type', models.CharField(choices=[('displacement_round', 'displacement round'), ('report', 'report'), ('dashboard', 'dashboard'), ('map', 'map'), ('factsheet', 'factsheet'), ('dataset', 'dataset'), ('guide', 'guide')], default='report', max_length=20, verbose_name='type')),
                ('date', cms.core.fields.days.DayField(default=django.utils.timezone.localdate, verbose_name='date of publication')),
                ('round', models.PositiveSmallIntegerField(blank=True, help_text='The number of a displacement round.', null=True, validators=[django.core.validators.MinValueValidator(1), django.core.validators.MaxValueValidator(9999)], verbose_name='round')),
                ('covers_from', cms.core.fields.days.DayField(blank=True, null=True, verbose_name='from')),
                ('covers_to', cms.core.fields.days.DayField(blank=True, null=True, verbose_name='to')),
                ('programmes', cms.core.fields.stream.BlocksField([], blank=True, default=list, verbose_name='programmes')),
                ('governorates', cms.vocabularies.fields.TermsField(blank=True, default=list, verbose_name='governorates', vocabulary='governorates')),
                ('goals', cms.vocabularies.fields.TermsField(blank=True, default=list, verbose_name='goals', vocabulary='goals')),
                ('figures', cms.core.fields.stream.BlocksField([], blank=True, default=list, verbose_name='key figures')),
                ('files', cms.core.fields.stream.BlocksField([], blank=True, default=list, help_text='The publication itself, a file for each language.', verbose_name='files')),
                ('links', cms.core.fields.stream.BlocksField([], blank=True, default=list, help_text='Products on other sites, such as a dashboard.', verbose_name='links')),
                ('method', cms.core.fields.text.PlainTextField(blank=True, help_text='How the figures were collected.', max_length=5000, verbose_name='method')),
                ('body', cms.core.fields.stream.BlocksField([], blank=True, verbose_name='body')),
                ('image', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to='media.bayanimage', verbose_name='picture')),
            ],
            options={
                'verbose_name': 'publication',
                'verbose_name_plural': 'publications',
            },
            bases=('wagtailcore.page', models.Model),
        ),
    ]
