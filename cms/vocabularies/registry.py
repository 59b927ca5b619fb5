"""Every vocabulary of the CMS: the models that name one."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from django.apps import apps

from cms.vocabularies.models import Term


@cache
def vocabularies() -> dict[str, type[Term]]:
    """The model of each vocabulary, by the vocabulary's name, in the order of the names."""
    models = [model for model in apps.get_models() if issubclass(model, Term)]
    return {model.vocabulary: model for model in sorted(models, key=lambda m: m.vocabulary)}


def choices(vocabulary: str) -> Iterator[tuple[str, str]]:
    """Codes with their labels in the interface's language."""
    for term in vocabularies()[vocabulary].objects.all():
        yield term.code, str(term)
