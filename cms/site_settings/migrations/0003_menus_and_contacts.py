"""The menus, the networks, the line for journalists, the age of a checked service."""

import cms.core.fields.email
import cms.core.fields.phones
import cms.core.fields.stream
import django.core.validators
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('site_settings', '0002_addresses_of_the_contract'),
    ]

    operations = [
        migrations.AddField(
            model_name='sitesettings',
            name='assured_within',
            field=models.PositiveSmallIntegerField(blank=True, default=180, help_text='Readers are told that an older entry may be out of date.', null=True, validators=[django.core.validators.MinValueValidator(1), django.core.validators.MaxValueValidator(3650)], verbose_name='days after which a service must be checked again'),
        ),
        migrations.AddField(
            model_name='sitesettings',
            name='footer_menu',
            field=cms.core.fields.stream.BlocksField([], blank=True, default=list, verbose_name='links at the foot of every page'),
        ),
        migrations.AddField(
            model_name='sitesettings',
            name='media_email',
            field=cms.core.fields.email.EmailAddressField(blank=True, max_length=254, verbose_name='e-mail for journalists'),
        ),
        migrations.AddField(
            model_name='sitesettings',
            name='media_phone',
            field=cms.core.fields.phones.PhoneField(blank=True, max_length=30, verbose_name='telephone for journalists'),
        ),
        migrations.AddField(
            model_name='sitesettings',
            name='menu',
            field=cms.core.fields.stream.BlocksField([], blank=True, default=list, help_text='In this order. A page of one language stands for its twin too.', verbose_name='menu'),
        ),
        migrations.AddField(
            model_name='sitesettings',
            name='social_links',
            field=cms.core.fields.stream.BlocksField([], blank=True, default=list, verbose_name='social networks'),
        ),
        migrations.AlterField(
            model_name='sitesettings',
            name='phones',
            field=cms.core.fields.phones.PhonesField(blank=True, default=list, help_text='One on each line.', verbose_name='telephones'),
        ),
    ]
