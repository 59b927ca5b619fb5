"""A service that people can use: who gives it, where, when, for whom."""

from __future__ import annotations

from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _

from cms.core.fields.email import EmailAddressField
from cms.core.fields.languages import LanguagesField
from cms.core.fields.lines import LinesField
from cms.core.fields.phones import PhonesField
from cms.core.fields.stream import BlocksField
from cms.core.fields.text import LineField, PlainTextField, WebAddressField
from cms.core.models import BayanPage
from cms.kinds.service.panels import CONTENT_PANELS
from cms.core.schedules import ScheduleStreamBlock
from cms.vocabularies.fields import TermsField


class Status(models.TextChoices):
    """The words of HSDS."""

    ACTIVE = "active", _("in operation")
    INACTIVE = "inactive", _("inactive")
    DEFUNCT = "defunct", _("defunct")
    TEMPORARILY_CLOSED = "temporarily closed", _("temporarily closed")


class Cost(models.TextChoices):
    FREE = "free", _("free")
    PAID = "paid", _("paid")
    UNKNOWN = "unknown", _("unknown")


class ServicePage(BayanPage):
    parent_page_types = ["section.SectionPage"]
    is_listed = True
    shared_fields = (
        *BayanPage.shared_fields,
        *("organisation", "programme", "status", "categories", "target_groups", "governorates"),
        *("cost", "languages", "latitude", "longitude", "phones", "email", "website"),
        *("schedules", "assured_date", "assurer"),
    )

    organisation = models.ForeignKey(
        "organisation.OrganisationPage",
        verbose_name=_("organisation"),
        null=True,
        on_delete=models.PROTECT,
        related_name="services",
    )
    programme = models.ForeignKey(
        "programme.ProgrammePage",
        verbose_name=_("programme"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="services",
    )
    status = models.CharField(_("status"), max_length=20, choices=Status, default=Status.ACTIVE)
    description = PlainTextField(_("description"))
    categories = TermsField(_("categories"), vocabulary="categories")
    target_groups = TermsField(_("target groups"), vocabulary="target-groups", blank=True)
    governorates = TermsField(_("governorates"), vocabulary="governorates")
    eligibility = PlainTextField(_("who may use it"), blank=True)
    cost = models.CharField(_("cost"), max_length=10, choices=Cost, default=Cost.UNKNOWN)
    cost_note = LineField(_("note on the cost"), blank=True)
    application_process = PlainTextField(
        _("how to start"), blank=True, help_text=_("Walk in, call, be referred.")
    )
    required_documents = LinesField(
        _("what to bring"), blank=True, help_text=_("One on each line.")
    )
    languages = LanguagesField(_("languages"), blank=True)
    address = LineField(_("address"), blank=True)
    latitude = models.FloatField(
        _("latitude"),
        null=True,
        blank=True,
        validators=[MinValueValidator(-90), MaxValueValidator(90)],
    )
    longitude = models.FloatField(
        _("longitude"),
        null=True,
        blank=True,
        validators=[MinValueValidator(-180), MaxValueValidator(180)],
    )
    phones = PhonesField(_("telephones"), blank=True)
    email = EmailAddressField(_("e-mail"), blank=True)
    website = WebAddressField(_("website"), blank=True)
    schedules = BlocksField(ScheduleStreamBlock(), verbose_name=_("opening hours"), blank=True)
    schedule_note = LineField(_("note on the hours"), blank=True)
    accessibility = LineField(_("accessibility"), blank=True)
    assured_date = models.DateField(_("last checked on"), null=True, blank=True)
    assurer = LineField(_("checked by"), blank=True)

    content_panels = [*BayanPage.content_panels, *CONTENT_PANELS]

    class Meta:
        verbose_name = _("service")
        verbose_name_plural = _("services")
