"""Other names, a logo, and phones and e-mails that can be kept from the public."""

import json

import cms.core.fields.lines
import cms.core.fields.stream
import cms.core.fields.text
import django.db.models.deletion
from django.db import migrations, models

from cms.core.migrating import page_contents, phone_blocks


def mark_phones(apps, schema_editor):
    """Numbers get a mark of their own, by which they can be kept from the public."""
    for values in page_contents(apps, "organisation", "organisationpage", ["phones"]):
        phones = phone_blocks(values.get("phones"))
        values["phones"] = json.dumps(phones) if "pk" in values else phones


class Migration(migrations.Migration):

    dependencies = [
        ('media', '0001_initial'),
        ('organisation', '0002_addresses_of_the_contract'),
    ]

    operations = [
        migrations.RunPython(mark_phones, migrations.RunPython.noop),
        migrations.AddField(
            model_name='organisationpage',
            name='email_do_not_publish',
            field=models.BooleanField(default=False, verbose_name='do not publish the e-mail'),
        ),
        migrations.AddField(
            model_name='organisationpage',
            name='logo',
            field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to='media.bayanimage', verbose_name='logo'),
        ),
        migrations.AddField(
            model_name='organisationpage',
            name='logo_alt',
            field=cms.core.fields.text.LineField(blank=True, help_text='What the picture shows, for people who cannot see it.', max_length=255, verbose_name='alternative text of the logo'),
        ),
        migrations.AddField(
            model_name='organisationpage',
            name='other_names',
            field=cms.core.fields.lines.LinesField(blank=True, default=list, help_text='Names people also know it by, one on each line; searches find them.', verbose_name='other names'),
        ),
        migrations.AlterField(
            model_name='organisationpage',
            name='acronym',
            field=cms.core.fields.text.LineField(blank=True, help_text='As it is written in every language.', max_length=255, verbose_name='acronym'),
        ),
        migrations.AlterField(
            model_name='organisationpage',
            name='phones',
            field=cms.core.fields.stream.BlocksField([], blank=True, default=list, verbose_name='telephones'),
        ),
        migrations.AlterField(
            model_name='organisationpage',
            name='description',
            field=cms.core.fields.text.PlainTextField(help_text='Who they are and what they do, in a few sentences.', max_length=5000, verbose_name='description'),
        ),
    ]
