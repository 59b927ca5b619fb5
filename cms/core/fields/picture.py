"""The picture at the head of a page, with its words in the page's language."""

from __future__ import annotations

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.images import get_image_model_string

from cms.core.fields.text import LineField, SummaryField


class WithPicture(models.Model):
    image = models.ForeignKey(
        get_image_model_string(),
        verbose_name=_("picture"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    image_alt = LineField(
        _("alternative text"),
        blank=True,
        help_text=_("What the picture shows, for people who cannot see it."),
    )

    image_caption = SummaryField(
        _("caption"), blank=True, help_text=_("Shown below the picture: who, where, when.")
    )

    picture_panel = MultiFieldPanel(
        [FieldPanel("image"), FieldPanel("image_alt"), FieldPanel("image_caption")], _("Picture")
    )

    class Meta:
        abstract = True

    def clean(self) -> None:
        super().clean()
        if self.image_id and not self.image_alt:
            raise ValidationError({"image_alt": _("Say what the picture shows.")})
