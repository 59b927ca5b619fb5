"""A page that lists the documents of one kind; they stand below it."""

from __future__ import annotations

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel

from cms.blocks.body import BodyStreamBlock
from cms.core.fields.stream import BlocksField
from cms.core.kinds import listed_kinds
from cms.core.models import BayanPage


class SectionPage(BayanPage):
    parent_page_types = ["home.HomePage"]

    lists = models.CharField(
        _("lists"),
        max_length=60,
        choices=listed_kinds,
        help_text=_("The kind of page that this section takes and lists below its introduction."),
    )
    body = BlocksField(BodyStreamBlock(), verbose_name=_("introduction"), blank=True)

    content_panels = [*BayanPage.content_panels, FieldPanel("lists"), FieldPanel("body")]

    class Meta:
        verbose_name = _("section")
        verbose_name_plural = _("sections")

    def clean(self) -> None:
        super().clean()
        others = self.count_of_other_kinds() if self.pk else 0
        if others:
            message = _("Pages of another kind that stand below: %(count)d. Move them first.")
            raise ValidationError({"lists": message % {"count": others}})

    def count_of_other_kinds(self) -> int:
        """How many pages below are not of the kind that the section lists."""
        return self.get_children().exclude(content_type__app_label=self.lists).count()
