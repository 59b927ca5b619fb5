"""An office of the mission: where it stands, when it is open, how to reach it."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel

from cms.core.fields.contact_details import WithContactDetails
from cms.core.fields.hours import WithHours
from cms.core.fields.text import PlainTextField
from cms.core.models import BayanPage
from cms.vocabularies.fields import TermsField


class OfficePage(WithHours, WithContactDetails, BayanPage):
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
        WithHours.hours_panel,
    ]

    class Meta:
        verbose_name = _("office")
        verbose_name_plural = _("offices")
