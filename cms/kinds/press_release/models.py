"""A press release, statement, speech, story or video."""

from __future__ import annotations

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel

from cms.blocks.body import BodyStreamBlock
from cms.core.fields.picture import WithPicture
from cms.core.fields.stream import BlocksField
from cms.core.fields.text import LineField, PlainTextField, SummaryField
from cms.core.models import BayanPage
from cms.kinds.press_release.contacts import ContactStreamBlock
from cms.kinds.press_release.programmes import ProgrammeStreamBlock
from cms.vocabularies.fields import TermsField


class ReleaseType(models.TextChoices):
    RELEASE = "release", _("press release")
    STATEMENT = "statement", _("statement")
    SPEECH = "speech", _("speech")
    STORY = "story", _("story")
    VIDEO = "video", _("video")


class PressReleasePage(WithPicture, BayanPage):
    """`title` is the headline."""

    parent_page_types = ["section.SectionPage"]
    is_listed = True
    shared_fields = (
        *BayanPage.shared_fields,
        *("release_type", "date", "governorates", "programmes", "un_entities", "goals", "image"),
    )

    release_type = models.CharField(
        _("type"), max_length=20, choices=ReleaseType, default=ReleaseType.RELEASE
    )
    date = models.DateField(_("date"), default=timezone.localdate)
    dateline_place = LineField(_("place"), blank=True)
    subhead = SummaryField(_("subhead"), blank=True)
    body = BlocksField(BodyStreamBlock(), verbose_name=_("body"), blank=True)
    governorates = TermsField(_("governorates"), vocabulary="governorates", blank=True)
    programmes = BlocksField(
        ProgrammeStreamBlock(), verbose_name=_("programmes"), blank=True, default=list
    )
    un_entities = TermsField(_("UN entities"), vocabulary="un-entities", blank=True)
    goals = TermsField(_("goals"), vocabulary="goals", blank=True)
    notes = PlainTextField(_("notes to editors"), blank=True)
    contacts = BlocksField(
        ContactStreamBlock(), verbose_name=_("media contacts"), blank=True, default=list
    )

    content_panels = [
        *BayanPage.content_panels,
        FieldPanel("subhead"),
        FieldRowPanel(
            [FieldPanel("release_type"), FieldPanel("date"), FieldPanel("dateline_place")]
        ),
        WithPicture.picture_panel,
        FieldPanel("body"),
        FieldPanel("notes"),
        FieldPanel("contacts"),
        MultiFieldPanel(
            [
                FieldPanel("programmes"),
                FieldPanel("governorates"),
                FieldPanel("un_entities"),
                FieldPanel("goals"),
            ],
            _("Related"),
        ),
    ]

    class Meta:
        verbose_name = _("press release")
        verbose_name_plural = _("press releases")
