"""Every snippet of the CMS: the models that derive from Snippet."""

from __future__ import annotations

from functools import cache

from django.apps import apps

from cms.snippets.base import Snippet


@cache
def snippets() -> dict[str, type[Snippet]]:
    """The model of each sort of snippet, by its name in the contract, in the order of the names."""
    models = [model for model in apps.get_models() if issubclass(model, Snippet)]
    return {model.sort(): model for model in sorted(models, key=lambda m: m.sort())}
