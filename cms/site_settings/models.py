"""The settings of the public site that editors may change."""

from __future__ import annotations

from django.core.validators import RegexValidator
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.contrib.settings.models import BaseGenericSetting, register_setting

from cms.core.fields.email import EmailAddressField
from cms.core.fields.labels import LabelsField
from cms.core.fields.phones import PhonesField
from cms.core.fields.text import WebAddressField
from cms.site_settings.validators import validate_site_address, validate_time_zone


class MonthStyle(models.TextChoices):
    LEVANTINE = "levantine", "حزيران"
    GULF = "gulf", "يونيو"
    PAIRED = "paired", "حزيران/يونيو"


class DigitStyle(models.TextChoices):
    LATIN = "latin", "0123456789"
    ARABIC_INDIC = "arabic_indic", "٠١٢٣٤٥٦٧٨٩"


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
    default_language = models.CharField(_("default language"), max_length=3, editable=False)
    email = EmailAddressField(_("e-mail"), blank=True)
    phones = PhonesField(_("telephones"), blank=True)

    class Meta:
        verbose_name = _("site")
