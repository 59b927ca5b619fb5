"""An office of the mission: where it stands, when it is open, how to reach it."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel

from cms.core.fields.email import EmailAddressField
from cms.core.fields.stream import BlocksField
from cms.core.fields.text import LineField, PlainTextField
from cms.core.models import BayanPage
from cms.core.phones import PhoneStreamBlock
from cms.core.schedules import ScheduleExceptionStreamBlock, ScheduleStreamBlock
from cms.vocabularies.fields import TermsField


class OfficePage(BayanPage):
    """`title` is the office's name."""

    parent_page_types = ["section.SectionPage"]
    is_listed = True
    shared_fields = (
        *BayanPage.shared_fields,
        *("location", "governorates", "phones", "email", "schedules", "schedule_exceptions"),
    )

    location = models.ForeignKey(
        "snippets.Location",
        verbose_name=_("location"),
        null=True,
        on_delete=models.PROTECT,
        related_name="offices",
        help_text=_("Where it stands."),
    )
    description = PlainTextField(
        _("description"), blank=True, help_text=_("How to enter, and what visitors should bring.")
    )
    governorates = TermsField(
        _("governorates"),
        vocabulary="governorates",
        blank=True,
        help_text=_("The governorates it serves."),
    )
    phones = BlocksField(PhoneStreamBlock(), verbose_name=_("telephones"), blank=True, default=list)
    email = EmailAddressField(_("e-mail"), blank=True)
    email_do_not_publish = models.BooleanField(
        _("do not publish the e-mail"),
        default=False,
        help_text=_("For colleagues only: it never leaves the CMS."),
    )
    schedules = BlocksField(
        ScheduleStreamBlock(),
        verbose_name=_("opening hours"),
        blank=True,
        default=list,
        help_text=_("An entry for all days with the same hours; one more for a second shift."),
    )
    schedule_exceptions = BlocksField(
        ScheduleExceptionStreamBlock(),
        verbose_name=_("days with other hours"),
        blank=True,
        default=list,
        help_text=_("Holidays, and days with other hours."),
    )
    schedule_note = LineField(
        _("note on the hours"),
        blank=True,
        help_text=_("What the hours do not say, such as a break or the need of an appointment."),
    )

    content_panels = [
        *BayanPage.content_panels,
        FieldPanel("location"),
        FieldPanel("description"),
        FieldPanel("governorates"),
        MultiFieldPanel(
            [
                FieldPanel("phones"),
                FieldRowPanel([FieldPanel("email"), FieldPanel("email_do_not_publish")]),
            ],
            _("Contact"),
        ),
        MultiFieldPanel(
            [
                FieldPanel("schedules"),
                FieldPanel("schedule_exceptions"),
                FieldPanel("schedule_note"),
            ],
            _("When"),
        ),
    ]

    class Meta:
        verbose_name = _("office")
        verbose_name_plural = _("offices")
