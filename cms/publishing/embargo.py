"""Pages that are finished, and must not be known before a moment."""

from __future__ import annotations

from datetime import datetime

from django.apps import apps

from cms.core.models import BayanPage

FIELD = "embargoed_until"


def embargoes(now: datetime) -> dict[str, datetime]:
    """When each embargo ends, by translation_key: it holds for the page in every language."""
    found: dict[str, datetime] = {}
    for model in apps.get_models():
        if not issubclass(model, BayanPage) or not hasattr(model, FIELD):
            continue
        rows = model.objects.filter(**{f"{FIELD}__gt": now})
        for key, end in rows.values_list("translation_key", FIELD):
            found[str(key)] = max(end, found.get(str(key), end))
    return found
