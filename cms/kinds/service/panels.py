"""The editor's form of a service, in the order in which people ask."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel

CONTENT_PANELS = [
    FieldPanel("organisation"),
    FieldPanel("programme"),
    FieldPanel("status"),
    FieldPanel("description"),
    MultiFieldPanel(
        [FieldPanel("categories"), FieldPanel("target_groups"), FieldPanel("eligibility")],
        _("What and for whom"),
    ),
    MultiFieldPanel(
        [
            FieldPanel("governorates"),
            FieldPanel("address"),
            FieldRowPanel([FieldPanel("latitude"), FieldPanel("longitude")]),
            FieldPanel("accessibility"),
        ],
        _("Where"),
    ),
    MultiFieldPanel([FieldPanel("schedules"), FieldPanel("schedule_note")], _("When")),
    MultiFieldPanel(
        [
            FieldRowPanel([FieldPanel("cost"), FieldPanel("cost_note")]),
            FieldPanel("application_process"),
            FieldPanel("required_documents"),
            FieldPanel("languages"),
        ],
        _("How"),
    ),
    MultiFieldPanel(
        [FieldPanel("phones"), FieldPanel("email"), FieldPanel("website")], _("Contact")
    ),
    FieldRowPanel([FieldPanel("assured_date"), FieldPanel("assurer")], _("Verification")),
]
