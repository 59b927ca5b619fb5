"""Objectives, components, figures; donors and partners are ticked, not typed."""

import json

import cms.core.fields.days
import cms.core.fields.lines
import cms.core.fields.stream
import cms.core.fields.text
import cms.vocabularies.fields
from django.db import migrations, models
from django.utils.html import escape

from cms.core.migrating import block, page_contents, stream

NAMED = {
    "ar": {"donors": "المانحون", "partners": "الشركاء"},
    "en": {"donors": "Donors", "partners": "Partners"},
}


def keep_names(apps, schema_editor):
    """Donors and partners are terms now; names that were typed end the body, to be ticked there."""
    locales = dict(apps.get_model("wagtailcore", "Locale").objects.values_list("pk", "language_code"))
    names = ["locale_id", "body", "donors", "partners"]
    for values in page_contents(apps, "programme", "programmepage", names):
        is_revision = "pk" in values
        language = locales[values["locale" if is_revision else "locale_id"]]
        body = stream(values.get("body"))
        for name, label in NAMED.get(language, NAMED["en"]).items():
            if typed := values.get(name):
                text = escape(f"{label}: {' · '.join(typed)}")
                body.append(block("rich_text", f"<p>{text}</p>"))
            values[name] = []
        values["body"] = json.dumps(body) if is_revision else body


class Migration(migrations.Migration):

    dependencies = [
        ('programme', '0001_initial'),
    ]

    operations = [
        migrations.SeparateDatabaseAndState(
            state_operations=[
                migrations.AlterField("programmepage", "body", models.JSONField(default=list)),
            ],
        ),
        migrations.RunPython(keep_names, migrations.RunPython.noop),
        migrations.SeparateDatabaseAndState(
            state_operations=[
                migrations.AlterField(
                    "programmepage",
                    "body",
                    cms.core.fields.stream.BlocksField([], blank=True, verbose_name="body"),
                ),
            ],
        ),
        migrations.AddField(
            model_name='programmepage',
            name='compact_objectives',
            field=cms.vocabularies.fields.TermsField(blank=True, default=list, verbose_name='objectives of the Global Compact', vocabulary='compact-objectives'),
        ),
        migrations.AddField(
            model_name='programmepage',
            name='components',
            field=cms.core.fields.stream.BlocksField([], blank=True, default=list, help_text='Parts of the programme, such as a regional component with its countries.', verbose_name='components'),
        ),
        migrations.AddField(
            model_name='programmepage',
            name='contacts',
            field=cms.core.fields.stream.BlocksField([], blank=True, default=list, verbose_name='contacts'),
        ),
        migrations.AddField(
            model_name='programmepage',
            name='figures',
            field=cms.core.fields.stream.BlocksField([], blank=True, default=list, verbose_name='key figures'),
        ),
        migrations.AddField(
            model_name='programmepage',
            name='goals',
            field=cms.vocabularies.fields.TermsField(blank=True, default=list, help_text='Sustainable Development Goals.', verbose_name='goals', vocabulary='goals'),
        ),
        migrations.AddField(
            model_name='programmepage',
            name='image_caption',
            field=cms.core.fields.text.SummaryField(blank=True, help_text='Shown below the picture: who, where, when.', max_length=500, verbose_name='caption'),
        ),
        migrations.AddField(
            model_name='programmepage',
            name='objectives',
            field=cms.core.fields.lines.LinesField(blank=True, default=list, help_text='What it is to achieve; one on each line.', max_line=500, verbose_name='objectives'),
        ),
        migrations.AddField(
            model_name='programmepage',
            name='videos',
            field=cms.core.fields.stream.BlocksField([], blank=True, default=list, verbose_name='videos'),
        ),
        migrations.AlterField(
            model_name='programmepage',
            name='acronym',
            field=cms.core.fields.text.LineField(blank=True, help_text='As it is written in every language.', max_length=255, verbose_name='acronym'),
        ),
        migrations.AlterField(
            model_name='programmepage',
            name='donors',
            field=cms.vocabularies.fields.TermsField(blank=True, default=list, help_text='Missing names are added under Vocabularies, Partners and donors.', verbose_name='donors', vocabulary='partners'),
        ),
        migrations.AlterField(
            model_name='programmepage',
            name='partners',
            field=cms.vocabularies.fields.TermsField(blank=True, default=list, help_text='Who carries it out with the mission.', verbose_name='partners', vocabulary='partners'),
        ),
        migrations.AlterField(
            model_name='programmepage',
            name='ends',
            field=cms.core.fields.days.DayField(blank=True, null=True, verbose_name='ends'),
        ),
        migrations.AlterField(
            model_name='programmepage',
            name='starts',
            field=cms.core.fields.days.DayField(blank=True, null=True, verbose_name='starts'),
        ),
        migrations.AlterField(
            model_name='programmepage',
            name='website',
            field=cms.core.fields.text.WebAddressField(blank=True, help_text="The programme's own site, if it has one.", max_length=500, verbose_name='website'),
        ),
    ]
