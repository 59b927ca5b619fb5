"""Codes with notes beside them, locations, hours of a season; what was text stays text."""

import json

import cms.core.fields.days
import cms.core.fields.languages
import cms.core.fields.stream
import cms.core.fields.text
import cms.vocabularies.fields
import django.core.validators
import django.db.models.deletion
from django.db import migrations, models

from cms.core.migrating import page_contents, paragraphs, phone_blocks

MOVED = {"accessibility": "accessibility_note", "eligibility": "eligibility_note"}
NAMES = [
    *MOVED,
    *MOVED.values(),
    *("required_documents", "documents_note", "phones"),
    *("description", "address", "latitude", "longitude"),
]


def move_text(apps, schema_editor):
    """Texts go beside the codes that take their names; an address joins the description."""
    for values in page_contents(apps, "service", "servicepage", NAMES):
        for old, new in MOVED.items():
            values[new], values[old] = values.get(old, ""), ""
        values["documents_note"] = "\n".join(values.get("required_documents") or [])
        values["required_documents"] = []
        point = (values.get("latitude"), values.get("longitude"))
        values["description"] = paragraphs(
            values.get("description"),
            values.get("address"),
            "" if None in point else "{}, {}".format(*point),
        )
        values["phones"] = phone_blocks(values.get("phones"))
        if "pk" in values:  # a revision: what it says of codes is none
            values["phones"] = json.dumps(values["phones"])
            values["eligibility"] = values["accessibility"] = []


class Migration(migrations.Migration):

    dependencies = [
        ('organisation', '0003_fields_of_a_whole_site'),
        ('programme', '0002_fields_of_a_whole_site'),
        ('service', '0002_addresses_of_the_contract'),
    ]

    operations = [
        migrations.AddField(
            model_name='servicepage',
            name='accessibility_note',
            field=cms.core.fields.text.LineField(blank=True, max_length=255, verbose_name='note on accessibility'),
        ),
        migrations.AddField(
            model_name='servicepage',
            name='documents_note',
            field=cms.core.fields.text.PlainTextField(blank=True, max_length=5000, verbose_name='note on what to bring'),
        ),
        migrations.AddField(
            model_name='servicepage',
            name='eligibility_note',
            field=cms.core.fields.text.PlainTextField(blank=True, max_length=5000, verbose_name='note on who may use it'),
        ),
        migrations.RunPython(move_text, migrations.RunPython.noop),
        migrations.RemoveField(
            model_name='servicepage',
            name='address',
        ),
        migrations.RemoveField(
            model_name='servicepage',
            name='latitude',
        ),
        migrations.RemoveField(
            model_name='servicepage',
            name='longitude',
        ),
        migrations.RemoveField(
            model_name='servicepage',
            name='eligibility',
        ),
        migrations.AddField(
            model_name='servicepage',
            name='eligibility',
            field=cms.vocabularies.fields.TermsField(blank=True, default=list, verbose_name='who may use it', vocabulary='eligibility'),
        ),
        migrations.RemoveField(
            model_name='servicepage',
            name='required_documents',
        ),
        migrations.AddField(
            model_name='servicepage',
            name='required_documents',
            field=cms.vocabularies.fields.TermsField(blank=True, default=list, verbose_name='what to bring', vocabulary='documents'),
        ),
        migrations.RemoveField(
            model_name='servicepage',
            name='accessibility',
        ),
        migrations.AddField(
            model_name='servicepage',
            name='accessibility',
            field=cms.vocabularies.fields.TermsField(blank=True, default=list, help_text='What makes it usable with a disability.', verbose_name='accessibility', vocabulary='accessibility'),
        ),
        migrations.AddField(
            model_name='servicepage',
            name='access',
            field=cms.vocabularies.fields.TermsField(blank=True, default=list, verbose_name='how to start', vocabulary='access'),
        ),
        migrations.AddField(
            model_name='servicepage',
            name='alert',
            field=cms.core.fields.text.LineField(blank=True, help_text='What people must know before they come, such as a move.', max_length=255, verbose_name='alert'),
        ),
        migrations.AddField(
            model_name='servicepage',
            name='email_do_not_publish',
            field=models.BooleanField(default=False, verbose_name='do not publish the e-mail'),
        ),
        migrations.AddField(
            model_name='servicepage',
            name='locations',
            field=cms.core.fields.stream.BlocksField([], blank=True, default=list, help_text='The places where it is given; an address that is a secret is marked there.', verbose_name='locations'),
        ),
        migrations.AddField(
            model_name='servicepage',
            name='maximum_age',
            field=models.PositiveSmallIntegerField(blank=True, null=True, validators=[django.core.validators.MaxValueValidator(120)], verbose_name='maximum age'),
        ),
        migrations.AddField(
            model_name='servicepage',
            name='minimum_age',
            field=models.PositiveSmallIntegerField(blank=True, null=True, validators=[django.core.validators.MaxValueValidator(120)], verbose_name='minimum age'),
        ),
        migrations.AddField(
            model_name='servicepage',
            name='schedule_exceptions',
            field=cms.core.fields.stream.BlocksField([], blank=True, default=list, help_text='Holidays, and days with other hours.', verbose_name='days with other hours'),
        ),
        migrations.AlterField(
            model_name='servicepage',
            name='application_process',
            field=cms.core.fields.text.PlainTextField(blank=True, help_text='Where to go or whom to call first, and what happens then.', max_length=5000, verbose_name='how to start, step by step'),
        ),
        migrations.AlterField(
            model_name='servicepage',
            name='assured_date',
            field=cms.core.fields.days.DayField(blank=True, help_text='When somebody last checked that all this is true.', null=True, verbose_name='last checked on'),
        ),
        migrations.AlterField(
            model_name='servicepage',
            name='assurer',
            field=cms.core.fields.text.LineField(blank=True, help_text='The unit or organisation, not a person.', max_length=255, verbose_name='checked by'),
        ),
        migrations.AlterField(
            model_name='servicepage',
            name='description',
            field=cms.core.fields.text.PlainTextField(help_text='What people get, in words that they use themselves.', max_length=5000, verbose_name='description'),
        ),
        migrations.AlterField(
            model_name='servicepage',
            name='governorates',
            field=cms.vocabularies.fields.TermsField(default=list, help_text='Where people can use it.', verbose_name='governorates', vocabulary='governorates'),
        ),
        migrations.AlterField(
            model_name='servicepage',
            name='languages',
            field=cms.core.fields.languages.LanguagesField(blank=True, default=list, help_text='Languages that the staff speak with people.', verbose_name='languages'),
        ),
        migrations.AlterField(
            model_name='servicepage',
            name='organisation',
            field=models.ForeignKey(help_text='Who gives it.', null=True, on_delete=django.db.models.deletion.PROTECT, related_name='services', to='organisation.organisationpage', verbose_name='organisation'),
        ),
        migrations.AlterField(
            model_name='servicepage',
            name='phones',
            field=cms.core.fields.stream.BlocksField([], blank=True, default=list, verbose_name='telephones'),
        ),
        migrations.AlterField(
            model_name='servicepage',
            name='programme',
            field=models.ForeignKey(blank=True, help_text='The programme that it is part of, if there is one.', null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='services', to='programme.programmepage', verbose_name='programme'),
        ),
        migrations.AlterField(
            model_name='servicepage',
            name='schedules',
            field=cms.core.fields.stream.BlocksField([], blank=True, default=list, verbose_name='opening hours'),
        ),
    ]
