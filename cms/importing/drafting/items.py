"""Items of the lists within blocks, as a StreamField keeps them."""

from __future__ import annotations

from typing import Any
from uuid import uuid4

from cms.importing.document import Figure


def list_item(value: Any) -> dict[str, Any]:
    # Without an id Wagtail takes the whole item for the value.
    return {"type": "item", "value": value, "id": str(uuid4())}


def figure_value(figure: Figure) -> dict[str, Any]:
    return {
        "value": str(figure.value),
        "label": figure.label,
        "as_of": figure.as_of.isoformat() if figure.as_of else None,
        "source": figure.source,
    }
