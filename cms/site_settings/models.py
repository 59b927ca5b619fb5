"""The settings of the public site that editors may change."""

from __future__ import annotations

from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator, MinValueValidator, RegexValidator
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.contrib.settings.models import BaseGenericSetting, register_setting

from cms.core.blocks import page_stream
from cms.core.fields.email import EmailAddressField
from cms.core.fields.labels import LabelsField
from cms.core.fields.phones import PhoneField, PhonesField
from cms.core.fields.stream import BlocksField
from cms.core.fields.text import WebAddressField
from cms.core.languages import content_languages
from cms.site_settings.panels import PANELS
from cms.site_settings.social import NetworkStreamBlock
from cms.site_settings.validators import validate_site_address, validate_time_zone


class MonthStyle(models.TextChoices):
    LEVANTINE = "levantine", "حزيران"
    GULF = "gulf", "يونيو"
    PAIRED = "paired", "حزيران/يونيو"


class DigitStyle(models.TextChoices):
    LATIN = "latin", "0123456789"
    ARABIC_INDIC = "arabic_indic", "٠١٢٣٤٥٦٧٨٩"


def language_choices() -> list[tuple[str, str]]:
    return [(language.code, language.name) for language in content_languages()]


def first_language() -> str:
    return content_languages()[0].code


@register_setting(icon="site")
class SiteSettings(BaseGenericSetting):
    """What content/site.yaml holds, apart from the languages, which are the CMS's own."""

    url = WebAddressField(
        _("public address"), default="http://localhost:8001", validators=[validate_site_address]
    )
    names = LabelsField(_("names"), required_in_all=True)
    taglines = LabelsField(_("taglines"), blank=True)
    footers = LabelsField(
        _("footer lines"), blank=True, help_text=_("The line at the foot of every page.")
    )
    month_style = models.CharField(
        _("months on Arabic pages"),
        max_length=20,
        choices=MonthStyle,
        default=MonthStyle.LEVANTINE,
    )
    digit_style = models.CharField(
        _("digits on Arabic pages"), max_length=20, choices=DigitStyle, default=DigitStyle.LATIN
    )
    time_zone = models.CharField(
        _("time zone"),
        max_length=60,
        default="Asia/Baghdad",
        validators=[RegexValidator(r"^[A-Za-z_]+(/[A-Za-z_+-]+)*$"), validate_time_zone],
    )
    languages = models.JSONField(_("languages"), default=list, editable=False)
    default_language = models.CharField(
        _("default language"),
        max_length=3,
        choices=language_choices,
        default=first_language,
        help_text=_("Readers who come to the address of the site see this one first."),
    )
    menu = BlocksField(
        page_stream("page", "wagtailcore.Page", _("Page")),
        verbose_name=_("menu"),
        blank=True,
        default=list,
        help_text=_("In this order. A page of one language stands for its twin too."),
    )
    footer_menu = BlocksField(
        page_stream("page", "wagtailcore.Page", _("Page")),
        verbose_name=_("links at the foot of every page"),
        blank=True,
        default=list,
    )
    social_links = BlocksField(
        NetworkStreamBlock(), verbose_name=_("social networks"), blank=True, default=list
    )
    email = EmailAddressField(_("e-mail"), blank=True)
    phones = PhonesField(_("telephones"), blank=True, help_text=_("One on each line."))
    media_email = EmailAddressField(_("e-mail for journalists"), blank=True)
    media_phone = PhoneField(_("telephone for journalists"), blank=True)
    assured_within = models.PositiveSmallIntegerField(
        _("days after which a service must be checked again"),
        null=True,
        blank=True,
        default=180,
        validators=[MinValueValidator(1), MaxValueValidator(3650)],
        help_text=_("Readers are told that an older entry may be out of date."),
    )

    panels = PANELS

    class Meta:
        verbose_name = _("site")

    def clean(self) -> None:
        super().clean()
        if self.languages and self.default_language not in self.languages:
            message = _("The site is not published in this language.")
            raise ValidationError({"default_language": message})
