"""Vocabularies as content/vocabularies/ holds them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from cms.vocabularies.models import Term, Vocabulary
from cms.vocabularies.registry import vocabularies


def vocabulary_records() -> Iterator[tuple[str, dict[str, Any]]]:
    """Name and data of each vocabulary that has terms."""
    labels = dict(Vocabulary.objects.values_list("code", "labels"))
    for vocabulary, model in vocabularies().items():
        terms = [_record(term) for term in model.objects.all()]
        if terms:
            name = labels.get(vocabulary) or {"en": str(model._meta.verbose_name_plural)}
            yield vocabulary, {"vocabulary": vocabulary, "labels": name, "terms": terms}


def read_vocabulary(data: dict[str, Any]) -> None:
    """Saves the terms that `vocabulary_records` made `data` of."""
    Vocabulary.objects.create(code=data["vocabulary"], labels=data["labels"])
    model = vocabularies()[data["vocabulary"]]
    for order, record in enumerate(data["terms"], 1):
        extra = {field: record.get(name, "") for name, field in model.extra_fields.items()}
        model.objects.create(
            code=record["code"],
            labels=record["labels"],
            aliases=record.get("aliases", []),
            sort_order=order * 10,
            **extra,
        )


def _record(term: Term) -> dict[str, Any]:
    extra = {name: getattr(term, field) for name, field in term.extra_fields.items()}
    return {"code": term.code, "labels": term.labels, "aliases": term.aliases, **extra}
