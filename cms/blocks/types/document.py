"""A file to download within a body."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _
from wagtail.blocks import StructBlock
from wagtail.documents.blocks import DocumentChooserBlock

from cms.blocks.base import MEDIA_GROUP, BodyBlock, Raw, Translation, body_block, line
from cms.contract.body import Piece
from cms.contract.rich_text import DroppedLink
from cms.core.blocks import LineBlock


@body_block("document", order=60)
class Document(BodyBlock, StructBlock):
    document = DocumentChooserBlock(label=_("File"))
    title = LineBlock(label=_("Title"), help_text=_("As readers of this page should see it."))

    def to_piece(self, value: Raw, translation: Translation) -> Piece | None:
        document = value.get("document")
        title = line(value.get("title"))
        file = translation.references.document_file(document) if document else None
        if not file:
            translation.dropped.append(DroppedLink(f"document {document or ''}", title))
            return None
        return Piece("document", {"file": file, "title": title})

    def from_piece(self, piece: Piece, translation: Translation) -> Raw:
        file = piece.options["file"]
        document = translation.references.document_id(file)
        if document is None:
            raise piece.error(f"file: {file} is not among the documents of media/: add it")
        return {"document": document, "title": piece.options["title"]}

    class Meta:
        icon = "doc-full"
        label = _("File")
        group = MEDIA_GROUP
