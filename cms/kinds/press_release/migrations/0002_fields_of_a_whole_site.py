"""Lead, embargo, donors, files, videos; contacts and boilerplates are chosen, not typed."""

import cms.core.fields.days
import cms.core.fields.stream
import cms.core.fields.text
import cms.vocabularies.fields
import django.utils.timezone
from django.db import migrations, models

from cms.core.migrating import page_contents, paragraphs, stream


def keep_contacts(apps, schema_editor):
    """Contacts are snippets now; what a release said of its own joins its notes to editors."""
    names = ["contacts", "notes"]
    for values in page_contents(apps, "press_release", "pressreleasepage", names):
        lines = [
            "\n".join(str(part) for part in contact["value"].values() if part)
            for contact in stream(values.get("contacts"))
        ]
        values["notes"] = paragraphs(values.get("notes"), *lines)
        values["contacts"] = "[]" if "pk" in values else []


class Migration(migrations.Migration):

    dependencies = [
        ('press_release', '0001_initial'),
    ]

    operations = [
        migrations.SeparateDatabaseAndState(
            state_operations=[
                migrations.AlterField("pressreleasepage", "contacts", models.JSONField(default=list)),
            ],
        ),
        migrations.RunPython(keep_contacts, migrations.RunPython.noop),
        migrations.AddField(
            model_name='pressreleasepage',
            name='attachments',
            field=cms.core.fields.stream.BlocksField([], blank=True, default=list, verbose_name='attachments'),
        ),
        migrations.AddField(
            model_name='pressreleasepage',
            name='boilerplates',
            field=cms.core.fields.stream.BlocksField([], blank=True, default=list, help_text='Standing paragraphs about who issues the release.', verbose_name='boilerplates'),
        ),
        migrations.AddField(
            model_name='pressreleasepage',
            name='donors',
            field=cms.vocabularies.fields.TermsField(blank=True, default=list, help_text='Who paid for what the release is about.', verbose_name='donors', vocabulary='partners'),
        ),
        migrations.AddField(
            model_name='pressreleasepage',
            name='embargoed_until',
            field=models.DateTimeField(blank=True, null=True, verbose_name='embargoed until'),
        ),
        migrations.AddField(
            model_name='pressreleasepage',
            name='image_caption',
            field=cms.core.fields.text.SummaryField(blank=True, help_text='Shown below the picture: who, where, when.', max_length=500, verbose_name='caption'),
        ),
        migrations.AddField(
            model_name='pressreleasepage',
            name='lead',
            field=cms.core.fields.text.PlainTextField(blank=True, help_text='The first paragraph: who, what, when, where and why.', max_length=5000, verbose_name='lead'),
        ),
        migrations.AddField(
            model_name='pressreleasepage',
            name='spokespeople',
            field=cms.core.fields.stream.BlocksField([], blank=True, default=list, help_text='Who may be quoted.', verbose_name='spokespeople'),
        ),
        migrations.AddField(
            model_name='pressreleasepage',
            name='videos',
            field=cms.core.fields.stream.BlocksField([], blank=True, default=list, verbose_name='videos'),
        ),
        migrations.AlterField(
            model_name='pressreleasepage',
            name='contacts',
            field=cms.core.fields.stream.BlocksField([], blank=True, default=list, help_text='Whom journalists may call.', verbose_name='media contacts'),
        ),
        migrations.AlterField(
            model_name='pressreleasepage',
            name='dateline_place',
            field=cms.core.fields.text.LineField(blank=True, help_text='Where the release is issued, such as Baghdad.', max_length=255, verbose_name='place'),
        ),
        migrations.AlterField(
            model_name='pressreleasepage',
            name='notes',
            field=cms.core.fields.text.PlainTextField(blank=True, help_text='Background for newsrooms: figures, sources, spellings of names.', max_length=5000, verbose_name='notes to editors'),
        ),
        migrations.AlterField(
            model_name='pressreleasepage',
            name='subhead',
            field=cms.core.fields.text.SummaryField(blank=True, help_text='A line below the headline that adds to it.', max_length=500, verbose_name='subhead'),
        ),
        migrations.AlterField(
            model_name='pressreleasepage',
            name='date',
            field=cms.core.fields.days.DayField(default=django.utils.timezone.localdate, verbose_name='date'),
        ),
    ]
