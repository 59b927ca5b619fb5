"""For migrations that move text: what pages hold, and what their revisions do."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any
from uuid import uuid4


def page_contents(
    apps: Any, app_label: str, model_name: str, names: list[str]
) -> Iterator[dict[str, Any]]:
    """The values of every page (those of `names`) and every revision, to be changed in place.

    A revision may lack some, and holds streams as JSON text.
    """
    model = apps.get_model(app_label, model_name)
    for page in model._default_manager.all():
        before = {name: getattr(page, name) for name in names}
        values = dict(before)
        yield values
        changed = {name: value for name, value in values.items() if value != before[name]}
        if changed:
            model._default_manager.filter(pk=page.pk).update(**changed)
    revisions = apps.get_model("wagtailcore", "Revision")._default_manager.filter(
        content_type__app_label=app_label, content_type__model=model_name
    )
    for revision in revisions:
        yield revision.content
        revision.save(update_fields=["content"])


def stream(value: Any) -> list[dict[str, Any]]:
    """The blocks of a stream as a page or a revision holds them."""
    return json.loads(value) if isinstance(value, str) else list(value or [])


def block(name: str, value: Any) -> dict[str, Any]:
    return {"type": name, "value": value, "id": str(uuid4())}


def phone_blocks(numbers: Any) -> list[dict[str, Any]]:
    """Numbers, one on each line until now, as a stream of those that may be published."""
    return [block("phone", {"number": it, "do_not_publish": False}) for it in numbers or []]


def paragraphs(*texts: Any) -> str:
    """Those of `texts` that there are, divided by empty lines."""
    return "\n\n".join(str(text) for text in texts if text)
