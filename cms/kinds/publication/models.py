"""A data product or a report, with its files in each language."""

from __future__ import annotations

from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from cms.blocks.body import BodyStreamBlock
from cms.core.blocks import LinkStreamBlock, page_stream
from cms.core.fields.days import DayField
from cms.core.fields.picture import WithPicture
from cms.core.fields.stream import BlocksField
from cms.core.fields.text import PlainTextField
from cms.core.models import BayanPage
from cms.kinds.figures import FigureStreamBlock
from cms.kinds.publication.files import FileStreamBlock
from cms.kinds.publication.panels import CONTENT_PANELS
from cms.vocabularies.fields import TermsField


class PublicationType(models.TextChoices):
    DISPLACEMENT_ROUND = "displacement_round", _("displacement round")
    REPORT = "report", _("report")
    DASHBOARD = "dashboard", _("dashboard")
    MAP = "map", _("map")
    FACTSHEET = "factsheet", _("factsheet")
    DATASET = "dataset", _("dataset")
    GUIDE = "guide", _("guide")


class PublicationPage(WithPicture, BayanPage):
    parent_page_types = ["section.SectionPage"]
    is_listed = True
    shared_fields = (
        *BayanPage.shared_fields,
        *("publication_type", "date", "round", "covers_from", "covers_to", "programmes"),
        *("governorates", "goals", "files", "image"),
    )

    publication_type = models.CharField(
        _("type"), max_length=20, choices=PublicationType, default=PublicationType.REPORT
    )
    date = DayField(_("date of publication"), default=timezone.localdate)
    round = models.PositiveSmallIntegerField(
        _("round"),
        null=True,
        blank=True,
        validators=[MinValueValidator(1), MaxValueValidator(9999)],
        help_text=_("The number of a displacement round."),
    )
    covers_from = DayField(_("from"), null=True, blank=True)
    covers_to = DayField(_("to"), null=True, blank=True)
    programmes = BlocksField(
        page_stream("programme", "programme.ProgrammePage", _("Programme")),
        verbose_name=_("programmes"),
        blank=True,
        default=list,
    )
    governorates = TermsField(_("governorates"), vocabulary="governorates", blank=True)
    goals = TermsField(_("goals"), vocabulary="goals", blank=True)
    figures = BlocksField(
        FigureStreamBlock(), verbose_name=_("key figures"), blank=True, default=list
    )
    files = BlocksField(
        FileStreamBlock(),
        verbose_name=_("files"),
        blank=True,
        default=list,
        help_text=_("The publication itself, a file for each language."),
    )
    links = BlocksField(
        LinkStreamBlock(),
        verbose_name=_("links"),
        blank=True,
        default=list,
        help_text=_("Products on other sites, such as a dashboard."),
    )
    method = PlainTextField(_("method"), blank=True, help_text=_("How the figures were collected."))
    body = BlocksField(BodyStreamBlock(), verbose_name=_("body"), blank=True)

    content_panels = [*BayanPage.content_panels, *CONTENT_PANELS]

    class Meta:
        verbose_name = _("publication")
        verbose_name_plural = _("publications")

    def clean(self) -> None:
        super().clean()
        problems = {}
        if self.covers_from and self.covers_to and self.covers_to < self.covers_from:
            problems["covers_to"] = _("The last day cannot be before the first.")
        if self.round is not None and self.publication_type != PublicationType.DISPLACEMENT_ROUND:
            problems["round"] = _("Only a displacement round has a number.")
        if problems:
            raise ValidationError(problems)
