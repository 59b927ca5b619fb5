"""A service that people can use: who gives it, where, when, for whom."""

from __future__ import annotations

from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from cms.core.blocks import snippet_stream
from cms.core.fields.contact_details import WithContactDetails
from cms.core.fields.days import DayField
from cms.core.fields.hours import WithHours
from cms.core.fields.languages import LanguagesField
from cms.core.fields.stream import BlocksField
from cms.core.fields.text import LineField, PlainTextField, WebAddressField
from cms.core.models import BayanPage
from cms.kinds.service.panels import CONTENT_PANELS
from cms.vocabularies.fields import TermsField

MAX_AGE = 120


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


class ServicePage(WithHours, WithContactDetails, BayanPage):
    parent_page_types = ["section.SectionPage"]
    is_listed = True
    shared_fields = (
        *BayanPage.shared_fields,
        *("organisation", "programme", "status", "categories", "target_groups", "governorates"),
        *("locations", "eligibility", "minimum_age", "maximum_age", "access", "cost"),
        *("required_documents", "languages", "phones", "email", "website", "schedules"),
        *("schedule_exceptions", "accessibility", "assured_date", "assurer"),
    )

    organisation = models.ForeignKey(
        "organisation.OrganisationPage",
        verbose_name=_("organisation"),
        null=True,
        on_delete=models.PROTECT,
        related_name="services",
        help_text=_("Who gives it."),
    )
    programme = models.ForeignKey(
        "programme.ProgrammePage",
        verbose_name=_("programme"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="services",
        help_text=_("The programme that it is part of, if there is one."),
    )
    status = models.CharField(_("status"), max_length=20, choices=Status, default=Status.ACTIVE)
    alert = LineField(
        _("alert"),
        blank=True,
        help_text=_("What people must know before they come, such as a move."),
    )
    description = PlainTextField(
        _("description"), help_text=_("What people get, in words that they use themselves.")
    )
    categories = TermsField(_("categories"), vocabulary="categories")
    target_groups = TermsField(_("target groups"), vocabulary="target-groups", blank=True)
    governorates = TermsField(
        _("governorates"), vocabulary="governorates", help_text=_("Where people can use it.")
    )
    locations = BlocksField(
        snippet_stream("location", "snippets.Location", _("Location")),
        verbose_name=_("locations"),
        blank=True,
        default=list,
        help_text=_("The places where it is given; an address that is a secret is marked there."),
    )
    eligibility = TermsField(_("who may use it"), vocabulary="eligibility", blank=True)
    eligibility_note = PlainTextField(_("note on who may use it"), blank=True)
    minimum_age = models.PositiveSmallIntegerField(
        _("minimum age"),
        null=True,
        blank=True,
        validators=[MaxValueValidator(MAX_AGE)],
        help_text=_("In years; leave it empty if there is none."),
    )
    maximum_age = models.PositiveSmallIntegerField(
        _("maximum age"),
        null=True,
        blank=True,
        validators=[MaxValueValidator(MAX_AGE)],
        help_text=_("In years; leave it empty if there is none."),
    )
    access = TermsField(_("how to start"), vocabulary="access", blank=True)
    application_process = PlainTextField(
        _("how to start, step by step"),
        blank=True,
        help_text=_("Where to go or whom to call first, and what happens then."),
    )
    cost = models.CharField(
        _("cost"),
        max_length=10,
        choices=Cost,
        default=Cost.UNKNOWN,
        help_text=_("Whether people pay for it."),
    )
    cost_note = LineField(
        _("note on the cost"),
        blank=True,
        help_text=_("How much and for what, or who pays nothing."),
    )
    required_documents = TermsField(_("what to bring"), vocabulary="documents", blank=True)
    documents_note = PlainTextField(
        _("note on what to bring"),
        blank=True,
        help_text=_("What the list does not say, such as copies, or what helps without papers."),
    )
    languages = LanguagesField(
        _("languages"), blank=True, help_text=_("Languages that the staff speak with people.")
    )
    website = WebAddressField(_("website"), blank=True)
    accessibility = TermsField(
        _("accessibility"),
        vocabulary="accessibility",
        blank=True,
        help_text=_("What makes it usable with a disability."),
    )
    accessibility_note = LineField(
        _("note on accessibility"),
        blank=True,
        help_text=_("What the list does not say, such as which door has the ramp."),
    )
    assured_date = DayField(
        _("last checked on"),
        null=True,
        blank=True,
        help_text=_("When somebody last checked that all this is true."),
    )
    assurer = LineField(
        _("checked by"),
        blank=True,
        help_text=_("The unit or organisation, or its e-mail; not the name of a person."),
    )

    content_panels = [*BayanPage.content_panels, *CONTENT_PANELS]

    class Meta:
        verbose_name = _("service")
        verbose_name_plural = _("services")

    def clean(self) -> None:
        super().clean()
        lowest, highest = self.minimum_age, self.maximum_age
        problems = {}
        if lowest is not None and highest is not None and highest < lowest:
            problems["maximum_age"] = _("The maximum age cannot be below the minimum age.")
        if self.assured_date and self.assured_date > timezone.localdate():
            problems["assured_date"] = _("Nobody can have checked it on a day to come.")
        if problems:
            raise ValidationError(problems)
