"""An organisation that gives services."""

from __future__ import annotations

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.images import get_image_model_string

from cms.core.fields.contact_details import WithContactDetails
from cms.core.fields.lines import LinesField
from cms.core.fields.text import LineField, PlainTextField, WebAddressField
from cms.core.models import BayanPage


class OrganisationPage(WithContactDetails, BayanPage):
    """`title` is the organisation's name."""

    parent_page_types = ["section.SectionPage"]
    is_listed = True
    shared_fields = (*BayanPage.shared_fields, "acronym", "logo", "website", "email", "phones")

    acronym = LineField(
        _("acronym"), blank=True, help_text=_("As it is written in every language.")
    )
    other_names = LinesField(
        _("other names"),
        blank=True,
        help_text=_("Names people also know it by, one on each line; searches find them."),
    )
    logo = models.ForeignKey(
        get_image_model_string(),
        verbose_name=_("logo"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    logo_alt = LineField(
        _("alternative text of the logo"),
        blank=True,
        help_text=_("What the picture shows, for people who cannot see it."),
    )
    description = PlainTextField(
        _("description"), help_text=_("Who they are and what they do, in a few sentences.")
    )
    website = WebAddressField(_("website"), blank=True)

    content_panels = [
        *BayanPage.content_panels,
        FieldPanel("acronym"),
        FieldPanel("other_names"),
        FieldPanel("description"),
        MultiFieldPanel([FieldPanel("logo"), FieldPanel("logo_alt")], _("Logo")),
        MultiFieldPanel(
            [
                FieldPanel("phones"),
                FieldRowPanel([FieldPanel("email"), FieldPanel("email_do_not_publish")]),
                FieldPanel("website"),
            ],
            _("Contact"),
        ),
    ]

    class Meta:
        verbose_name = _("organisation")
        verbose_name_plural = _("organisations")

    def clean(self) -> None:
        super().clean()
        if self.logo_id and not self.logo_alt:
            raise ValidationError({"logo_alt": _("Say what the picture shows.")})
