"""An office of the mission."""

import cms.core.fields.email
import cms.core.fields.stream
import cms.core.fields.text
import cms.vocabularies.fields
import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):

    initial = True

    dependencies = [
        ('snippets', '0001_initial'),
        ('wagtailcore', '0098_apitoken'),
    ]

    operations = [
        migrations.CreateModel(
            name='OfficePage',
            fields=[
                ('page_ptr', models.OneToOneField(auto_created=True, on_delete=django.db.models.deletion.CASCADE, parent_link=True, primary_key=True, serialize=False, to=settings.WAGTAIL_PAGE_MODEL)),
                ('summary', cms.core.fields.text.SummaryField(blank=True, help_text='For lists, search results and share cards.', max_length=500, verbose_name='summary')),
                ('source_language', models.CharField(blank=True, editable=False, max_length=3, verbose_name='translated from')),
                ('source_updated', models.DateTimeField(blank=True, editable=False, null=True, verbose_name='translates the source as of')),
                ('description', cms.core.fields.text.PlainTextField(blank=True, help_text='How to enter, and what visitors should bring.', max_length=5000, verbose_name='description')),
                ('governorates', cms.vocabularies.fields.TermsField(blank=True, default=list, help_text='The governorates it serves.', verbose_name='governorates', vocabulary='governorates')),
                ('phones', cms.core.fields.stream.BlocksField([], blank=True, default=list, verbose_name='telephones')),
                ('email', cms.core.fields.email.EmailAddressField(blank=True, max_length=254, verbose_name='e-mail')),
                ('email_do_not_publish', models.BooleanField(default=False, verbose_name='do not publish the e-mail')),
                ('schedules', cms.core.fields.stream.BlocksField([], blank=True, default=list, verbose_name='opening hours')),
                ('schedule_exceptions', cms.core.fields.stream.BlocksField([], blank=True, default=list, help_text='Holidays, and days with other hours.', verbose_name='days with other hours')),
                ('schedule_note', cms.core.fields.text.LineField(blank=True, max_length=255, verbose_name='note on the hours')),
                ('location', models.ForeignKey(help_text='Where it stands.', null=True, on_delete=django.db.models.deletion.PROTECT, related_name='offices', to='snippets.location', verbose_name='location')),
            ],
            options={
                'verbose_name': 'office',
                'verbose_name_plural': 'offices',
            },
            bases=('wagtailcore.page',),
        ),
    ]
