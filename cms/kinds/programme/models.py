"""A programme of the mission."""

from __future__ import annotations

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel

from cms.blocks.body import BodyStreamBlock
from cms.core.fields.lines import LinesField
from cms.core.fields.picture import WithPicture
from cms.core.fields.stream import BlocksField
from cms.core.fields.text import LineField, WebAddressField
from cms.core.models import BayanPage
from cms.vocabularies.fields import TermsField


class Status(models.TextChoices):
    PLANNED = "planned", _("planned")
    ACTIVE = "active", _("active")
    COMPLETED = "completed", _("completed")


class ProgrammePage(WithPicture, BayanPage):
    parent_page_types = ["section.SectionPage"]
    is_listed = True
    shared_fields = (
        *BayanPage.shared_fields,
        *("acronym", "status", "starts", "ends", "governorates", "website", "image"),
    )

    acronym = LineField(_("acronym"), blank=True)
    status = models.CharField(_("status"), max_length=20, choices=Status, default=Status.ACTIVE)
    starts = models.DateField(_("starts"), null=True, blank=True)
    ends = models.DateField(_("ends"), null=True, blank=True)
    governorates = TermsField(_("governorates"), vocabulary="governorates", blank=True)
    donors = LinesField(_("donors"), blank=True, help_text=_("One on each line."))
    partners = LinesField(_("partners"), blank=True, help_text=_("One on each line."))
    website = WebAddressField(_("website"), blank=True)
    body = BlocksField(BodyStreamBlock(), verbose_name=_("body"), blank=True)

    content_panels = [
        *BayanPage.content_panels,
        WithPicture.picture_panel,
        FieldPanel("body"),
        MultiFieldPanel(
            [
                FieldRowPanel([FieldPanel("acronym"), FieldPanel("status")]),
                FieldRowPanel([FieldPanel("starts"), FieldPanel("ends")]),
                FieldPanel("governorates"),
                FieldPanel("donors"),
                FieldPanel("partners"),
                FieldPanel("website"),
            ],
            _("Facts"),
        ),
    ]

    class Meta:
        verbose_name = _("programme")
        verbose_name_plural = _("programmes")

    def clean(self) -> None:
        super().clean()
        if self.starts and self.ends and self.ends < self.starts:
            raise ValidationError({"ends": _("It cannot end before it starts.")})
