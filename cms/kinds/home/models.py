"""The first page of a language."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel

from cms.blocks.body import BodyStreamBlock
from cms.core.fields.picture import WithPicture
from cms.core.fields.stream import BlocksField
from cms.core.fields.text import PlainTextField
from cms.core.models import BayanPage


class HomePage(WithPicture, BayanPage):
    parent_page_types = ["wagtailcore.Page"]
    shared_fields = (*BayanPage.shared_fields, "image")

    lead = PlainTextField(
        _("lead"),
        blank=True,
        help_text=_("Below the title: what the mission does, in one or two sentences."),
    )
    body = BlocksField(BodyStreamBlock(), verbose_name=_("body"), blank=True)

    content_panels = [
        *BayanPage.content_panels,
        FieldPanel("lead"),
        WithPicture.picture_panel,
        FieldPanel("body"),
    ]

    class Meta:
        verbose_name = _("home")
        verbose_name_plural = _("homes")

    @property
    def content_slug(self) -> str:
        return "home"

    def suggest_slug(self) -> None:
        """A home's slug is its language, so that addresses in the tree are those of the site."""
        if self.locale_id or self.known_parent():
            self.slug = (self.locale if self.locale_id else self.get_default_locale()).language_code
