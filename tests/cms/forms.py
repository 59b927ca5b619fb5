"""What a browser sends of the editor's form."""

from __future__ import annotations

from typing import Any

from bs4 import BeautifulSoup, Tag
from wagtail import blocks
from wagtail.contrib.typed_table_block.blocks import TypedTable, TypedTableBlock
from wagtail.fields import StreamField
from wagtail.models import Page

Values = dict[str, Any]


def sent_by(html: BeautifulSoup, page: Page) -> Values:
    """The values of an editor's form as it was opened: plain fields from its HTML, streams, which
    the browser makes, from the page."""
    form = html.select_one("form[data-edit-form], form#page-edit-form")
    assert form is not None
    values: Values = {}
    for field in form.select("input[name], textarea[name], select[name]"):
        for value in _values(field):
            values.setdefault(field["name"], []).append(value)
    for field in page._meta.get_fields():
        if isinstance(field, StreamField):
            values.pop(field.name, None)
            values |= _stream(field.stream_block, getattr(page, field.name), field.name)
    return values


def _values(field: Tag) -> list[str]:
    if field.name == "textarea":
        return [field.text.removeprefix("\n")]
    if field.name == "select":
        chosen = field.select("option[selected]") or field.select("option")[:1]
        return [option.get("value", option.text) for option in chosen]
    if field.get("type") in {"submit", "button", "file"}:
        return []
    if field.get("type") in {"checkbox", "radio"} and not field.has_attr("checked"):
        return []
    return [field.get("value", "on" if field.get("type") == "checkbox" else "")]


def _block(block: blocks.Block, value: Any, name: str) -> Values:
    if isinstance(block, blocks.StreamBlock):
        return _stream(block, value, name)
    if isinstance(block, blocks.ListBlock):
        return _items([(block.child_block, item, "") for item in value], name)
    if isinstance(block, blocks.StructBlock):
        parts = (
            _block(child, value[key], f"{name}-{key}") for key, child in block.child_blocks.items()
        )
        return {key: sent for part in parts for key, sent in part.items()}
    if isinstance(block, TypedTableBlock):
        return _table(value, name)
    return _field(block, value, name)


def _table(table: TypedTable, name: str) -> Values:
    counts = {"row": len(table.row_data), "column": len(table.columns)}
    values: Values = {f"{name}-caption": table.caption}
    for line, count in counts.items():
        values[f"{name}-{line}-count"] = str(count)
        for number in range(count):
            values[f"{name}-{line}-{number}-deleted"] = ""
            values[f"{name}-{line}-{number}-order"] = str(number)
    for number, column in enumerate(table.columns):
        values[f"{name}-column-{number}-type"] = column["block"].name
        values[f"{name}-column-{number}-heading"] = column["heading"]
        for row, data in enumerate(table.row_data):
            values |= _field(column["block"], data["values"][number], f"{name}-cell-{row}-{number}")
    return values


def _stream(block: blocks.StreamBlock, value: Any, name: str) -> Values:
    return _items([(child.block, child.value, child.block_type) for child in value], name)


def _items(items: list[tuple[blocks.Block, Any, str]], name: str) -> Values:
    values: Values = {f"{name}-count": str(len(items))}
    for number, (block, value, block_type) in enumerate(items):
        place = f"{name}-{number}"
        values |= {f"{place}-deleted": "", f"{place}-order": str(number), f"{place}-id": ""}
        values |= {f"{place}-type": block_type} if block_type else {}
        values |= _block(block, value, f"{place}-value")
    return values


def _field(block: blocks.FieldBlock, value: Any, name: str) -> Values:
    shown = block.field.prepare_value(block.value_for_form(value))
    if isinstance(shown, list):
        return {name: shown}
    if isinstance(shown, bool):
        return {name: "on"} if shown else {}
    shown = block.field.widget.format_value(shown)
    return {name: "" if shown is None else shown}
