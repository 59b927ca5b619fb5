"""Figures, each with the day it was true and its source."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail.blocks import ListBlock, StructBlock

from cms.blocks.base import FIGURES_GROUP, BodyBlock, Raw, Translation, body_block, line
from cms.blocks.fields import NumberBlock
from cms.blocks.items import as_items, item_values
from cms.blocks.numbers import MAX_DIGITS, in_digits
from cms.contract.body import Piece
from cms.contract.errors import ContractError
from cms.core.blocks import DayBlock, LineBlock


class Figure(StructBlock):
    value = NumberBlock(
        label=_("Figure"),
        help_text=_("Digits only: each language prints it in its own way."),
    )
    label = LineBlock(label=_("What it counts"))
    as_of = DayBlock(required=False, label=_("As of"))
    source = LineBlock(required=False, label=_("Source"))

    class Meta:
        icon = "decimal"
        label = _("Figure")


@body_block("key_figures", order=80)
class KeyFigures(BodyBlock, StructBlock):
    heading = LineBlock(required=False, label=_("Heading"))
    figures = ListBlock(Figure(), min_num=1, label=_("Figures"))

    def to_piece(self, value: Raw, translation: Translation) -> Piece | None:
        found = [_figure(figure) for figure in item_values(value.get("figures"))]
        figures = [figure for figure in found if figure["label"] or figure["value"] is not None]
        options = {"heading": line(value.get("heading")), "figures": figures}
        return Piece("key_figures", options) if figures else None

    def from_piece(self, piece: Piece, translation: Translation) -> Raw:
        figures = as_items(_raw(figure) for figure in piece.options["figures"])
        return {"heading": piece.options.get("heading", ""), "figures": figures}

    class Meta:
        icon = "order"
        label = _("Key figures")
        help_text = _("The few numbers a reader should remember.")
        group = FIGURES_GROUP


def _figure(value: Raw) -> dict[str, Any]:
    return {
        "value": _number(value.get("value")),
        "label": line(value.get("label")),
        "as_of": str(value.get("as_of") or ""),
        "source": line(value.get("source")),
    }


def _number(value: Raw) -> int | float | None:
    """A whole number without decimals: 140000, not 140000.0."""
    if value in (None, ""):
        return None
    number = Decimal(str(value))
    if not number.is_finite() or number.adjusted() >= MAX_DIGITS:
        message = f"key_figures: a figure has at most {MAX_DIGITS} digits: write it in thousands"
        raise ContractError("", "body", message)
    return int(number) if number == number.to_integral_value() else float(number)


def _raw(figure: dict[str, Any]) -> dict[str, Any]:
    return {
        "value": in_digits(figure["value"]),
        "label": figure["label"],
        "as_of": figure.get("as_of"),
        "source": figure.get("source", ""),
    }
