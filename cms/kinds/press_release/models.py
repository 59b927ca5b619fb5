"""A press release, statement, speech, story or video."""

from __future__ import annotations

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from cms.blocks.body import BodyStreamBlock
from cms.core.blocks import page_stream, snippet_stream
from cms.core.fields.days import DayField
from cms.core.fields.picture import WithPicture
from cms.core.fields.stream import BlocksField
from cms.core.fields.text import LineField, PlainTextField, SummaryField
from cms.core.models import BayanPage
from cms.kinds.press_release.attachments import AttachmentStreamBlock
from cms.kinds.press_release.panels import CONTENT_PANELS
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
        *("release_type", "date", "governorates", "programmes", "donors", "un_entities", "goals"),
        *("image", "videos", "boilerplates", "contacts", "spokespeople"),
    )

    release_type = models.CharField(
        _("type"), max_length=20, choices=ReleaseType, default=ReleaseType.RELEASE
    )
    date = DayField(_("date"), default=timezone.localdate)
    dateline_place = LineField(
        _("place"), blank=True, help_text=_("Where the release is issued, such as Baghdad.")
    )
    embargoed_until = models.DateTimeField(_("embargoed until"), null=True, blank=True)
    subhead = SummaryField(
        _("subhead"), blank=True, help_text=_("A line below the headline that adds to it.")
    )
    lead = PlainTextField(
        _("lead"), blank=True, help_text=_("The first paragraph: who, what, when, where and why.")
    )
    body = BlocksField(BodyStreamBlock(), verbose_name=_("body"), blank=True)
    governorates = TermsField(_("governorates"), vocabulary="governorates", blank=True)
    programmes = BlocksField(
        page_stream("programme", "programme.ProgrammePage", _("Programme")),
        verbose_name=_("programmes"),
        blank=True,
        default=list,
    )
    donors = TermsField(
        _("donors"),
        vocabulary="partners",
        blank=True,
        help_text=_("Who paid for what the release is about."),
    )
    un_entities = TermsField(_("UN entities"), vocabulary="un-entities", blank=True)
    goals = TermsField(_("goals"), vocabulary="goals", blank=True)
    attachments = BlocksField(
        AttachmentStreamBlock(), verbose_name=_("attachments"), blank=True, default=list
    )
    videos = BlocksField(
        snippet_stream("video", "snippets.Video", _("Video")),
        verbose_name=_("videos"),
        blank=True,
        default=list,
    )
    notes = PlainTextField(
        _("notes to editors"),
        blank=True,
        help_text=_("Background for newsrooms: figures, sources, spellings of names."),
    )
    boilerplates = BlocksField(
        snippet_stream("boilerplate", "snippets.Boilerplate", _("Boilerplate")),
        verbose_name=_("boilerplates"),
        blank=True,
        default=list,
        help_text=_("Standing paragraphs about who issues the release."),
    )
    contacts = BlocksField(
        snippet_stream("contact", "snippets.Contact", _("Contact")),
        verbose_name=_("media contacts"),
        blank=True,
        default=list,
        help_text=_("Whom journalists may call."),
    )
    spokespeople = BlocksField(
        snippet_stream("person", "snippets.Person", _("Person")),
        verbose_name=_("spokespeople"),
        blank=True,
        default=list,
        help_text=_("Who may be quoted."),
    )

    content_panels = [*BayanPage.content_panels, *CONTENT_PANELS]

    class Meta:
        verbose_name = _("press release")
        verbose_name_plural = _("press releases")
