"""A picture within a body."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _
from wagtail.blocks import StructBlock
from wagtail.images.blocks import ImageChooserBlock

from cms.blocks.base import MEDIA_GROUP, BodyBlock, Raw, Translation, body_block, line
from cms.blocks.fields import SummaryBlock
from cms.contract.body import Piece
from cms.contract.rich_text import DroppedLink
from cms.core.blocks import LineBlock


@body_block("image", order=50)
class Image(BodyBlock, StructBlock):
    image = ImageChooserBlock(label=_("Picture"))
    alt = LineBlock(
        label=_("Alternative text"),
        help_text=_("What the picture shows, for those who cannot see it."),
    )
    caption = SummaryBlock(required=False, label=_("Caption"))
    credit = LineBlock(required=False, label=_("Credit"))

    def to_piece(self, value: Raw, translation: Translation) -> Piece | None:
        image = value.get("image")
        file = translation.references.image_file(image) if image else None
        if not file:
            translation.dropped.append(DroppedLink(f"image {image or ''}", line(value.get("alt"))))
            return None
        texts = {name: line(value.get(name)) for name in ("alt", "caption", "credit")}
        return Piece("image", {"file": file, **texts})

    def from_piece(self, piece: Piece, translation: Translation) -> Raw:
        file = piece.options["file"]
        image = translation.references.image_id(file)
        if image is None:
            raise piece.error(f"file: {file} is not among the pictures of media/: add it")
        return {
            "image": image,
            "alt": piece.options["alt"],
            "caption": piece.options.get("caption", ""),
            "credit": piece.options.get("credit", ""),
        }

    class Meta:
        icon = "image"
        label = _("Picture")
        group = MEDIA_GROUP
