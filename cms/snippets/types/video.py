"""A video on another site: it is linked, and nothing of it loads by itself."""

from __future__ import annotations

from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.images import get_image_model_string

from cms.core.fields.days import DayField
from cms.core.fields.labels import LabelsField
from cms.core.fields.languages import LanguagesField
from cms.core.fields.text import WebAddressField
from cms.publishing.codecs import Date, Image, Number, Plain
from cms.snippets.base import Snippet


class Video(Snippet):
    titles = LabelsField(_("titles"), required_in_all=True)
    url = WebAddressField(_("address"))
    date = DayField(_("date"), null=True, blank=True)
    duration = models.PositiveIntegerField(
        _("duration"),
        null=True,
        blank=True,
        validators=[MinValueValidator(1), MaxValueValidator(86400)],
        help_text=_("In seconds."),
    )
    poster = models.ForeignKey(
        get_image_model_string(),
        verbose_name=_("picture"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    poster_alts = LabelsField(
        _("alternative texts"),
        blank=True,
        help_text=_("What the picture shows, for people who cannot see it."),
    )
    languages = LanguagesField(_("languages spoken"), blank=True)
    captions = LanguagesField(_("languages of its captions"), blank=True)

    icon = "media"
    label_field = "titles"
    exported = (
        Plain("titles"),
        Plain("url"),
        Date("date"),
        Number("duration"),
        Image("poster"),
        Plain("poster_alts"),
        Plain("languages"),
        Plain("captions"),
    )
    panels = [
        FieldPanel("code"),
        FieldPanel("titles"),
        FieldPanel("url"),
        FieldRowPanel([FieldPanel("date"), FieldPanel("duration")]),
        MultiFieldPanel([FieldPanel("poster"), FieldPanel("poster_alts")], _("Picture")),
        FieldPanel("languages"),
        FieldPanel("captions"),
    ]

    class Meta(Snippet.Meta):
        verbose_name = _("video")
        verbose_name_plural = _("videos")

    def clean(self) -> None:
        super().clean()
        if self.poster_id and not self.poster_alts:
            raise ValidationError({"poster_alts": _("Say what the picture shows.")})
