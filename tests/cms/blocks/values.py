"""Values of blocks as a StreamField keeps them."""

from __future__ import annotations

from typing import Any


def without_ids(value: Any) -> Any:
    """`value` without the ids that Wagtail gives to blocks and to the items of their lists."""
    if isinstance(value, list):
        return [without_ids(item) for item in value]
    if isinstance(value, dict):
        return {key: without_ids(item) for key, item in value.items() if key != "id"}
    return value


def items(*values: Any) -> list[dict[str, Any]]:
    """The items of a list within a block."""
    return [{"type": "item", "value": value, "id": str(n)} for n, value in enumerate(values)]
