"""Files to download with a release."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.documents.blocks import DocumentChooserBlock

from cms.core.blocks import LineBlock


class AttachmentBlock(blocks.StructBlock):
    file = DocumentChooserBlock(label=_("File"))
    title = LineBlock(label=_("Title"), help_text=_("As readers of this page should see it."))

    class Meta:
        icon = "doc-full"
        label = _("Attachment")


class AttachmentStreamBlock(blocks.StreamBlock):
    attachment = AttachmentBlock()
