"""Somebody who is quoted, or speaks for the mission."""

from __future__ import annotations

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.images import get_image_model_string

from cms.core.fields.labels import LabelsField
from cms.core.fields.languages import LanguagesField
from cms.core.fields.texts import TextsField
from cms.publishing.codecs import Image, Plain
from cms.snippets.base import Snippet


class Person(Snippet):
    names = LabelsField(_("names"), required_in_all=True)
    roles = LabelsField(_("roles"), required_in_all=True)
    biographies = TextsField(_("biographies"), blank=True)
    photo = models.ForeignKey(
        get_image_model_string(),
        verbose_name=_("photo"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    photo_alts = LabelsField(
        _("alternative texts"),
        blank=True,
        help_text=_("What the picture shows, for people who cannot see it."),
    )
    languages = LanguagesField(
        _("languages"), blank=True, help_text=_("In which the person gives interviews.")
    )
    spokesperson = models.BooleanField(_("speaks for the mission"), default=False)

    icon = "user"
    exported = (
        Plain("names"),
        Plain("roles"),
        Plain("biographies"),
        Image("photo"),
        Plain("photo_alts"),
        Plain("languages"),
        Plain("spokesperson"),
    )
    panels = [
        FieldPanel("code"),
        FieldPanel("names"),
        FieldPanel("roles"),
        FieldPanel("biographies"),
        MultiFieldPanel([FieldPanel("photo"), FieldPanel("photo_alts")], _("Picture")),
        FieldPanel("languages"),
        FieldPanel("spokesperson"),
    ]

    class Meta(Snippet.Meta):
        verbose_name = _("person")
        verbose_name_plural = _("people")

    def clean(self) -> None:
        super().clean()
        if self.photo_id and not self.photo_alts:
            raise ValidationError({"photo_alts": _("Say what the picture shows.")})
