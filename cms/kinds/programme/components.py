"""Parts of a programme, such as a regional component with its countries."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from cms.core.blocks import LineBlock, TextBlock
from cms.core.fields.countries import CountryListBlock


class ComponentBlock(blocks.StructBlock):
    title = LineBlock(label=_("Title"))
    text = TextBlock(label=_("Text"), required=False)
    countries = CountryListBlock(required=False)

    class Meta:
        icon = "site"
        label = _("Component")


class ComponentStreamBlock(blocks.StreamBlock):
    component = ComponentBlock()
