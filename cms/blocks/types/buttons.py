"""Links that ask to be followed."""

from __future__ import annotations

from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from wagtail.blocks import ChoiceBlock, ListBlock, StructBlock
from wagtail.blocks.struct_block import StructBlockValidationError

from cms.blocks.base import LINKS_GROUP, BodyBlock, Raw, Translation, body_block, line
from cms.blocks.items import as_items, item_values
from cms.blocks.targets import page_id, page_key
from cms.contract.body import Piece
from cms.contract.rich_text import DroppedLink
from cms.core.blocks import LineBlock, WebAddressBlock
from cms.core.page_chooser import PageChooserBlock

STYLES = [("", _("Button")), ("primary", _("Main button")), ("secondary", _("Quiet button"))]


class Link(StructBlock):
    title = LineBlock(label=_("Words on it"), help_text=_("What happens: “Apply for a grant”."))
    page = PageChooserBlock(required=False, label=_("Page of this site"))
    url = WebAddressBlock(required=False, label=_("Or an address elsewhere"))
    style = ChoiceBlock(
        STYLES, required=False, label=_("Look"), help_text=_("One main button at most.")
    )

    def clean(self, value: Any) -> Any:
        cleaned = super().clean(value)
        if cleaned["page"] and cleaned["url"]:
            raise _error("url", _("There is a page as well: choose a page or write an address."))
        if not (cleaned["page"] or cleaned["url"] or self.is_deferred_validation):
            raise _error("page", _("Choose a page, or write an address."))
        return cleaned

    class Meta:
        icon = "link"
        label = _("Link")


def _error(field: str, message: Any) -> StructBlockValidationError:
    return StructBlockValidationError(block_errors={field: ValidationError(message)})


@body_block("buttons", order=110)
class Buttons(BodyBlock, StructBlock):
    links = ListBlock(Link(), min_num=1, label=_("Links"))

    def to_piece(self, value: Raw, translation: Translation) -> Piece | None:
        found = (_option(link, translation) for link in item_values(value.get("links")))
        links = [link for link in found if link]
        return Piece("buttons", {"links": links}) if links else None

    def from_piece(self, piece: Piece, translation: Translation) -> Raw:
        return {
            "links": as_items(_raw(link, piece, translation) for link in piece.options["links"])
        }

    class Meta:
        icon = "link-external"
        label = _("Buttons and links")
        help_text = _("What readers can do next: apply, register, read more.")
        group = LINKS_GROUP


def _option(link: Raw, translation: Translation) -> dict[str, str] | None:
    """The link as the contract has it; None if it leads nowhere."""
    title, style = line(link.get("title")), link.get("style") or ""
    if link.get("page"):
        key = page_key(link["page"], title, translation)
        return {"title": title, "page": key, "style": style} if key else None
    if url := line(link.get("url")):
        return {"title": title, "url": url, "style": style}
    if title:
        translation.dropped.append(DroppedLink("", title))
    return None


def _raw(link: dict[str, str], piece: Piece, translation: Translation) -> Raw:
    key = link.get("page")
    return {
        "title": link["title"],
        "page": page_id(key, "links: page", piece, translation) if key else None,
        "url": link.get("url", ""),
        "style": link.get("style", ""),
    }
