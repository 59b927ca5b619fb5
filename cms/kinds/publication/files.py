"""The files of a publication, each in its language."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.documents.blocks import DocumentChooserBlock

from cms.core.fields.languages import spoken_languages


class FileBlock(blocks.StructBlock):
    file = DocumentChooserBlock(label=_("File"))
    lang = blocks.ChoiceBlock(label=_("Language"), choices=spoken_languages)

    class Meta:
        icon = "doc-full"
        label = _("File")


class FileStreamBlock(blocks.StreamBlock):
    file = FileBlock()
