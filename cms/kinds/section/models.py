"""A page that lists the documents of one kind; they stand below it."""

from __future__ import annotations

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
