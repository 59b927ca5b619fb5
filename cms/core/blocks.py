"""Blocks of plain values, for lists within a page."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from cms.core.fields.contract import WEB_ADDRESS
from cms.core.fields.days import validate_day
from cms.core.fields.phones import PhoneFormField
from cms.core.fields.text import MAX_LINE, MAX_TEXT, LineFormField, TextFormField
from cms.core.page_chooser import PageChooserBlock
from cms.core.snippet_chooser import SnippetChooserBlock


class LineBlock(blocks.FieldBlock):
    """One line of plain text."""

    def __init__(self, *, required: bool = True, help_text: str = "", **kwargs: Any) -> None:
        self.field = LineFormField(required=required, help_text=help_text, max_length=MAX_LINE)
        super().__init__(**kwargs)


class TextBlock(blocks.FieldBlock):
    """Paragraphs of plain text, divided by empty lines."""

    def __init__(self, *, required: bool = True, help_text: str = "", **kwargs: Any) -> None:
        self.field = TextFormField(
            required=required,
            help_text=help_text,
            max_length=MAX_TEXT,
            widget=forms.Textarea({"rows": 4}),
        )
        super().__init__(**kwargs)


class PhoneBlock(blocks.FieldBlock):
    """One telephone number in E.164 form."""

    def __init__(self, *, required: bool = True, help_text: str = "", **kwargs: Any) -> None:
        self.field = PhoneFormField(required=required, help_text=help_text)
        super().__init__(**kwargs)


class DayBlock(blocks.DateBlock):
    """A day of the years 1900 to 2199."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**{"validators": [validate_day], **kwargs})


class WebAddressBlock(blocks.URLBlock):
    """An address that starts with http:// or https://."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**{"validators": [WEB_ADDRESS], "max_length": 500, **kwargs})


class LinkBlock(blocks.StructBlock):
    """An address on another site and what to call it."""

    title = LineBlock(label=_("Title"))
    url = WebAddressBlock(label=_("Web address"))

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
    return blocks.StreamBlock([(name, PageChooserBlock(label=label, page_type=model))])
