"""Fields of a document as those of a page: streams, and texts that fit."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import fields
from typing import Any
from uuid import uuid4

from django.core.exceptions import FieldDoesNotExist

from cms.core.models import BayanPage
from cms.importing.document import Component, Fields, Figure
from cms.importing.drafting.items import figure_value, list_item
from cms.importing.notes import Note

SNIPPETS = ("contacts", "boilerplates", "videos")


def fill(page: BayanPage, values: Fields) -> list[Note]:
    """Gives the page the fields that its kind has, but for snippets; notes for what did not fit."""
    notes = []
    for field in fields(values):
        value = getattr(values, field.name)
        if field.name in SNIPPETS or value in ("", None, []):
            continue
        try:
            limit = page._meta.get_field(field.name).max_length
        except FieldDoesNotExist:
            continue
        if isinstance(value, str) and limit and len(value) > limit:
            notes.append(Note("doubt", 0, f"{field.name} was too long and was cut", value))
            value = value[: limit - 1].rsplit(" ", 1)[0] + "…"
        setattr(page, field.name, _STREAMS.get(field.name, _as_is)(value))
    return notes


def snippet_stream(name: str, keys: Iterable[int]) -> list[dict[str, Any]]:
    """Choosers of snippets; `name` is the field's, whose blocks it names in the singular."""
    return [_block(name.removesuffix("s"), key) for key in keys]


def _components(found: list[Component]) -> list[dict[str, Any]]:
    return [
        _block(
            "component",
            {
                "title": each.title,
                "text": each.text,
                "countries": [list_item(code) for code in each.countries],
            },
        )
        for each in found
    ]


def _figures(found: list[Figure]) -> list[dict[str, Any]]:
    return [_block("figure", figure_value(each)) for each in found]


def _block(name: str, value: Any) -> dict[str, Any]:
    return {"type": name, "value": value, "id": str(uuid4())}


def _as_is(value: Any) -> Any:
    return value


_STREAMS: dict[str, Callable[[Any], Any]] = {"components": _components, "figures": _figures}
