"""A page of prose, such as who we are."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel

from cms.blocks.body import BodyStreamBlock
from cms.core.fields.picture import WithPicture
from cms.core.fields.stream import BlocksField
from cms.core.models import BayanPage


class ProsePage(WithPicture, BayanPage):
    parent_page_types = ["home.HomePage", "page.ProsePage"]
    shared_fields = (*BayanPage.shared_fields, "image")

    body = BlocksField(BodyStreamBlock(), verbose_name=_("body"), blank=True)

    content_panels = [
        *BayanPage.content_panels,
        WithPicture.picture_panel,
        FieldPanel("body"),
    ]

    class Meta:
        verbose_name = _("page")
        verbose_name_plural = _("pages")
