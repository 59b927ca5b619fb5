"""Blocks of plain values, for lists within a page."""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.snippets.blocks import SnippetChooserBlock

from cms.core.fields.contract import WEB_ADDRESS
from cms.core.fields.phones import PhoneFormField
from cms.core.fields.text import MAX_LINE, LineFormField


class LineBlock(blocks.FieldBlock):
    """One line of plain text."""

    def __init__(self, *, required: bool = True, help_text: str = "", **kwargs: Any) -> None:
        self.field = LineFormField(required=required, help_text=help_text, max_length=MAX_LINE)
        super().__init__(**kwargs)


class PhoneBlock(blocks.FieldBlock):
    """One telephone number in E.164 form."""

    def __init__(self, *, required: bool = True, help_text: str = "", **kwargs: Any) -> None:
        self.field = PhoneFormField(required=required, help_text=help_text)
        super().__init__(**kwargs)


class PhoneNumberBlock(blocks.StructBlock):
    """A telephone number that only colleagues may see, if it is marked so."""

    number = PhoneBlock(label=_("Telephone"))
    do_not_publish = blocks.BooleanBlock(
        label=_("Do not publish"),
        required=False,
        help_text=_("For colleagues only: it never leaves the CMS."),
    )

    class Meta:
        icon = "mobile-alt"
        label = _("Telephone")


class PhoneStreamBlock(blocks.StreamBlock):
    """Telephone numbers, in the order in which they are shown."""

    phone = PhoneNumberBlock()


class LinkBlock(blocks.StructBlock):
    """An address on another site and what to call it."""

    title = LineBlock(label=_("Title"))
    url = blocks.URLBlock(label=_("Web address"), validators=[WEB_ADDRESS], max_length=500)

    class Meta:
        icon = "link-external"
        label = _("Link")


class LinkStreamBlock(blocks.StreamBlock):
    link = LinkBlock()


def snippet_stream(name: str, model: str, label: Any) -> blocks.StreamBlock:
    """Choosers of snippets of one model; `name` is the type of the blocks."""
    return blocks.StreamBlock([(name, SnippetChooserBlock(model, label=label))])


def page_stream(name: str, model: str, label: Any) -> blocks.StreamBlock:
    """Choosers of pages of one model, or of any."""
    return blocks.StreamBlock([(name, blocks.PageChooserBlock(label=label, page_type=model))])
