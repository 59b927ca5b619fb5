"""When something is open: hours, the days that differ, and a note in the page's language."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel

from cms.core.fields.stream import BlocksField
from cms.core.fields.text import LineField
from cms.core.schedules import ScheduleExceptionStreamBlock, ScheduleStreamBlock


class WithHours(models.Model):
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

    hours_panel = MultiFieldPanel(
        [
            FieldPanel("schedules"),
            FieldPanel("schedule_exceptions"),
            FieldPanel("schedule_note"),
        ],
        _("When"),
    )

    class Meta:
        abstract = True
