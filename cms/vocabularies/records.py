"""Vocabularies as content/vocabularies/ holds them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from django.utils.translation import override

from cms.core.languages import content_languages
from cms.vocabularies.models import Term, Vocabulary
from cms.vocabularies.registry import vocabularies


def vocabulary_records() -> Iterator[tuple[str, dict[str, Any]]]:
    """Name and data of each vocabulary; one without terms is written too, since schemas name it."""
    labels = dict(Vocabulary.objects.values_list("code", "labels"))
    for vocabulary, model in vocabularies().items():
        terms = [_record(term) for term in model.objects.all()]
        name = labels.get(vocabulary) or _own_labels(model)
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


def _own_labels(model: type[Term]) -> dict[str, str]:
    """What the CMS calls the vocabulary, in every language that it can say it in."""
    labels = {}
    for language in content_languages():
        with override(language.code):
            labels[language.code] = str(model._meta.verbose_name_plural)
    with override("en"):
        english = str(model._meta.verbose_name_plural)
    own = {code: name for code, name in labels.items() if code == "en" or name != english}
    return own or {"en": english}
