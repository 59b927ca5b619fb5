"""Words of services and programmes: who, how, with what, with whom."""

import cms.core.fields.labels
import cms.core.fields.lines
import cms.core.fields.text
import django.core.validators
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('vocabularies', '0001_initial'),
    ]

    operations = [
        migrations.CreateModel(
            name='Access',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('code', models.CharField(help_text='Part of addresses, so it cannot be changed later.', max_length=60, unique=True, validators=[django.core.validators.RegexValidator('^[a-z0-9]+(-[a-z0-9]+)*$', 'Write small Latin letters, digits and single hyphens, such as legal-help.')], verbose_name='code')),
                ('labels', cms.core.fields.labels.LabelsField(default=dict, verbose_name='labels')),
                ('aliases', cms.core.fields.lines.LinesField(blank=True, default=list, help_text='In any language, one on each line; searches find them.', verbose_name='other spellings')),
                ('sort_order', models.PositiveIntegerField(default=0, verbose_name='order')),
            ],
            options={
                'verbose_name': 'way to start',
                'verbose_name_plural': 'ways to start',
                'ordering': ['sort_order', 'code'],
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='Accessibility',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('code', models.CharField(help_text='Part of addresses, so it cannot be changed later.', max_length=60, unique=True, validators=[django.core.validators.RegexValidator('^[a-z0-9]+(-[a-z0-9]+)*$', 'Write small Latin letters, digits and single hyphens, such as legal-help.')], verbose_name='code')),
                ('labels', cms.core.fields.labels.LabelsField(default=dict, verbose_name='labels')),
                ('aliases', cms.core.fields.lines.LinesField(blank=True, default=list, help_text='In any language, one on each line; searches find them.', verbose_name='other spellings')),
                ('sort_order', models.PositiveIntegerField(default=0, verbose_name='order')),
            ],
            options={
                'verbose_name': 'accessibility feature',
                'verbose_name_plural': 'accessibility',
                'ordering': ['sort_order', 'code'],
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='CompactObjective',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('code', models.CharField(help_text='Part of addresses, so it cannot be changed later.', max_length=60, unique=True, validators=[django.core.validators.RegexValidator('^[a-z0-9]+(-[a-z0-9]+)*$', 'Write small Latin letters, digits and single hyphens, such as legal-help.')], verbose_name='code')),
                ('labels', cms.core.fields.labels.LabelsField(default=dict, verbose_name='labels')),
                ('aliases', cms.core.fields.lines.LinesField(blank=True, default=list, help_text='In any language, one on each line; searches find them.', verbose_name='other spellings')),
                ('sort_order', models.PositiveIntegerField(default=0, verbose_name='order')),
            ],
            options={
                'verbose_name': 'objective of the Global Compact',
                'verbose_name_plural': 'objectives of the Global Compact',
                'ordering': ['sort_order', 'code'],
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='Eligibility',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('code', models.CharField(help_text='Part of addresses, so it cannot be changed later.', max_length=60, unique=True, validators=[django.core.validators.RegexValidator('^[a-z0-9]+(-[a-z0-9]+)*$', 'Write small Latin letters, digits and single hyphens, such as legal-help.')], verbose_name='code')),
                ('labels', cms.core.fields.labels.LabelsField(default=dict, verbose_name='labels')),
                ('aliases', cms.core.fields.lines.LinesField(blank=True, default=list, help_text='In any language, one on each line; searches find them.', verbose_name='other spellings')),
                ('sort_order', models.PositiveIntegerField(default=0, verbose_name='order')),
            ],
            options={
                'verbose_name': 'condition of eligibility',
                'verbose_name_plural': 'eligibility',
                'ordering': ['sort_order', 'code'],
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='Partner',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('code', models.CharField(help_text='Part of addresses, so it cannot be changed later.', max_length=60, unique=True, validators=[django.core.validators.RegexValidator('^[a-z0-9]+(-[a-z0-9]+)*$', 'Write small Latin letters, digits and single hyphens, such as legal-help.')], verbose_name='code')),
                ('labels', cms.core.fields.labels.LabelsField(default=dict, verbose_name='labels')),
                ('aliases', cms.core.fields.lines.LinesField(blank=True, default=list, help_text='In any language, one on each line; searches find them.', verbose_name='other spellings')),
                ('sort_order', models.PositiveIntegerField(default=0, verbose_name='order')),
                ('url', cms.core.fields.text.WebAddressField(blank=True, max_length=500, verbose_name='website')),
            ],
            options={
                'verbose_name': 'partner or donor',
                'verbose_name_plural': 'partners and donors',
                'ordering': ['sort_order', 'code'],
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='RequiredDocument',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('code', models.CharField(help_text='Part of addresses, so it cannot be changed later.', max_length=60, unique=True, validators=[django.core.validators.RegexValidator('^[a-z0-9]+(-[a-z0-9]+)*$', 'Write small Latin letters, digits and single hyphens, such as legal-help.')], verbose_name='code')),
                ('labels', cms.core.fields.labels.LabelsField(default=dict, verbose_name='labels')),
                ('aliases', cms.core.fields.lines.LinesField(blank=True, default=list, help_text='In any language, one on each line; searches find them.', verbose_name='other spellings')),
                ('sort_order', models.PositiveIntegerField(default=0, verbose_name='order')),
            ],
            options={
                'verbose_name': 'document to bring',
                'verbose_name_plural': 'documents to bring',
                'ordering': ['sort_order', 'code'],
                'abstract': False,
            },
        ),
    ]
