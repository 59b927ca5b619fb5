"""Words somebody said."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _
from wagtail.blocks import RichTextBlock, StructBlock

from cms.blocks.base import TEXT_GROUP, BodyBlock, Raw, Translation, body_block, line
from cms.blocks.targets import snippet_code, snippet_id
from cms.contract.body import Piece
from cms.contract.rich_text import FEATURES
from cms.core.blocks import LineBlock
from cms.core.snippet_chooser import SnippetChooserBlock


@body_block("quote", order=30)
class Quote(BodyBlock, StructBlock):
    quote = RichTextBlock(
        features=FEATURES,
        label=_("What they said"),
        help_text=_("Without quotation marks: the page adds those of its language."),
    )
    person = SnippetChooserBlock(
        "snippets.Person",
        required=False,
        label=_("Person"),
        help_text=_("Somebody whose name and role are kept under Snippets."),
    )
    speaker = LineBlock(
        required=False, label=_("Who said it"), help_text=_("Anybody else; not beside a person.")
    )
    role = LineBlock(required=False, label=_("Their role"))

    def to_piece(self, value: Raw, translation: Translation) -> Piece | None:
        body = translation.to_markdown(value.get("quote") or "")
        options = {"speaker": line(value.get("speaker")), "role": line(value.get("role"))}
        if person := snippet_code("person", value.get("person"), options["speaker"], translation):
            options = {"person": person}
        return Piece("quote", options, body) if body else None

    def from_piece(self, piece: Piece, translation: Translation) -> Raw:
        person = piece.options.get("person")
        return {
            "quote": translation.from_markdown(piece.body),
            "person": snippet_id("person", person, piece, translation) if person else None,
            "speaker": piece.options.get("speaker", ""),
            "role": piece.options.get("role", ""),
        }

    class Meta:
        icon = "openquote"
        label = _("Quotation")
        help_text = _("Words somebody said, set apart from the text.")
        group = TEXT_GROUP
