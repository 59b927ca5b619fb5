"""A programme of the mission."""

from __future__ import annotations

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _

from cms.blocks.body import BodyStreamBlock
from cms.core.blocks import snippet_stream
from cms.core.fields.days import DayField
from cms.core.fields.lines import LinesField
from cms.core.fields.picture import WithPicture
from cms.core.fields.stream import BlocksField
from cms.core.fields.text import MAX_SUMMARY, LineField, WebAddressField
from cms.core.models import BayanPage
from cms.kinds.figures import FigureStreamBlock
from cms.kinds.programme.components import ComponentStreamBlock
from cms.kinds.programme.panels import CONTENT_PANELS
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
        *("acronym", "status", "starts", "ends", "governorates", "donors", "partners", "goals"),
        *("compact_objectives", "website", "videos", "contacts", "image"),
    )

    acronym = LineField(
        _("acronym"), blank=True, help_text=_("As it is written in every language.")
    )
    status = models.CharField(_("status"), max_length=20, choices=Status, default=Status.ACTIVE)
    starts = DayField(_("starts"), null=True, blank=True)
    ends = DayField(_("ends"), null=True, blank=True)
    objectives = LinesField(
        _("objectives"),
        max_line=MAX_SUMMARY,
        blank=True,
        help_text=_("What it is to achieve; one on each line."),
    )
    body = BlocksField(BodyStreamBlock(), verbose_name=_("body"), blank=True)
    components = BlocksField(
        ComponentStreamBlock(),
        verbose_name=_("components"),
        blank=True,
        default=list,
        help_text=_("Parts of the programme, such as a regional component with its countries."),
    )
    figures = BlocksField(
        FigureStreamBlock(), verbose_name=_("key figures"), blank=True, default=list
    )
    governorates = TermsField(_("governorates"), vocabulary="governorates", blank=True)
    donors = TermsField(
        _("donors"),
        vocabulary="partners",
        blank=True,
        help_text=_("Missing names are added under Vocabularies, Partners and donors."),
    )
    partners = TermsField(
        _("partners"),
        vocabulary="partners",
        blank=True,
        help_text=_("Who carries it out with the mission."),
    )
    goals = TermsField(
        _("goals"),
        vocabulary="goals",
        blank=True,
        help_text=_("Sustainable Development Goals."),
    )
    compact_objectives = TermsField(
        _("objectives of the Global Compact"), vocabulary="compact-objectives", blank=True
    )
    website = WebAddressField(
        _("website"), blank=True, help_text=_("The programme's own site, if it has one.")
    )
    videos = BlocksField(
        snippet_stream("video", "snippets.Video", _("Video")),
        verbose_name=_("videos"),
        blank=True,
        default=list,
    )
    contacts = BlocksField(
        snippet_stream("contact", "snippets.Contact", _("Contact")),
        verbose_name=_("contacts"),
        blank=True,
        default=list,
    )

    content_panels = [*BayanPage.content_panels, *CONTENT_PANELS]

    class Meta:
        verbose_name = _("programme")
        verbose_name_plural = _("programmes")

    def clean(self) -> None:
        super().clean()
        if self.starts and self.ends and self.ends < self.starts:
            raise ValidationError({"ends": _("It cannot end before it starts.")})
