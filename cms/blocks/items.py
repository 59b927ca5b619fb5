"""The items of a list within a block, as a StreamField keeps them."""

from __future__ import annotations

from collections.abc import Iterable
from uuid import uuid4

from cms.blocks.base import Raw


def item_values(items: Raw) -> list[Raw]:
    """What the items hold."""
    return [item["value"] for item in items or []]


def as_items(values: Iterable[Raw]) -> list[Raw]:
    """The items that hold `values`."""
    return [{"type": "item", "value": value, "id": str(uuid4())} for value in values]
