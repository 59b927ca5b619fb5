"""A card that leads to a video on another site."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _
from wagtail.blocks import StructBlock

from cms.blocks.base import MEDIA_GROUP, BodyBlock, Raw, Translation, body_block, line
from cms.blocks.fields import SummaryBlock
from cms.blocks.targets import snippet_code, snippet_id
from cms.contract.body import Piece
from cms.core.snippet_chooser import SnippetChooserBlock


@body_block("video", order=55)
class Video(BodyBlock, StructBlock):
    video = SnippetChooserBlock("snippets.Video", label=_("Video"))
    caption = SummaryBlock(required=False, label=_("Caption"))

    def to_piece(self, value: Raw, translation: Translation) -> Piece | None:
        caption = line(value.get("caption"))
        code = snippet_code("video", value.get("video"), caption, translation)
        return Piece("video", {"video": code, "caption": caption}) if code else None

    def from_piece(self, piece: Piece, translation: Translation) -> Raw:
        video = snippet_id("video", piece.options["video"], piece, translation)
        return {"video": video, "caption": piece.options.get("caption", "")}

    class Meta:
        icon = "media"
        label = _("Video")
        help_text = _("A picture that leads to the video; nothing is loaded from there by itself.")
        group = MEDIA_GROUP
