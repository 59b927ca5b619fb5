"""The editor's form of a service, in the order in which people ask."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel

from cms.core.fields.hours import WithHours

_WHAT = [
    FieldPanel("organisation"),
    FieldPanel("programme"),
    FieldPanel("status"),
    FieldPanel("alert"),
    FieldPanel("description"),
    FieldPanel("categories"),
]
_FOR_WHOM = [
    FieldPanel("target_groups"),
    FieldPanel("eligibility"),
    FieldPanel("eligibility_note"),
    FieldRowPanel([FieldPanel("minimum_age"), FieldPanel("maximum_age")]),
]
_WHERE = [
    FieldPanel("governorates"),
    FieldPanel("locations"),
    FieldPanel("accessibility"),
    FieldPanel("accessibility_note"),
]
_HOW = [
    FieldPanel("access"),
    FieldPanel("application_process"),
    FieldRowPanel([FieldPanel("cost"), FieldPanel("cost_note")]),
    FieldPanel("required_documents"),
    FieldPanel("documents_note"),
    FieldPanel("languages"),
]
_CONTACT = [
    FieldPanel("phones"),
    FieldRowPanel([FieldPanel("email"), FieldPanel("email_do_not_publish")]),
    FieldPanel("website"),
]

CONTENT_PANELS = [
    MultiFieldPanel(_WHAT, _("What")),
    MultiFieldPanel(_FOR_WHOM, _("For whom")),
    MultiFieldPanel(_WHERE, _("Where")),
    WithHours.hours_panel,
    MultiFieldPanel(_HOW, _("How")),
    MultiFieldPanel(_CONTACT, _("Contact")),
    FieldRowPanel([FieldPanel("assured_date"), FieldPanel("assurer")], _("Verification")),
]
