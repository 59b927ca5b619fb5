"""System checks: what is declared in the CMS and in the schemas must be the same."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from django.apps import apps
from django.core.checks import CheckMessage, Error, register

from cms.contract.schemas import KindSchema
from cms.core.contract import schemas
from cms.core.kinds import KindConfig
from cms.core.models import BayanPage
from cms.publishing.exporter import HEAD, Exporter


@register("bayan")
def check_kinds(**kwargs: Any) -> list[CheckMessage]:
    """bayan.E001 to E005, but for E002, which is about blocks."""
    found: list[CheckMessage] = []
    for model in apps.get_models():
        if issubclass(model, BayanPage):
            found += check_model(model)
    return found


def check_model(model: type[BayanPage]) -> Iterator[CheckMessage]:
    kind = model.kind()
    config = apps.get_app_config(kind)
    exporter = config.exporter if isinstance(config, KindConfig) else None
    schema = schemas().kinds.get(kind)
    if exporter is None or exporter.model is not model:
        yield Error(
            f"{model.__name__} has no exporter, so its pages would not be published.",
            hint=f"Define `exporter` in {config.name}.export.",
            obj=model,
            id="bayan.E001",
        )
    if schema is None:
        yield Error(
            f"The kind {kind} has no schema.",
            hint=f"Write content/schema/{kind}.schema.json with an x-kind.",
            obj=model,
            id="bayan.E005",
        )
    if schema and exporter:
        yield from _check_shared(model, schema)
        yield from _check_fields(model, exporter, schema)


def _check_shared(model: type[BayanPage], schema: KindSchema) -> Iterator[CheckMessage]:
    if difference := schema.shared ^ set(model.shared_fields):
        yield Error(
            f"The model and the schema differ on which fields of {schema.name} are shared.",
            hint=f"Compare shared_fields and x-shared: {', '.join(sorted(difference))}.",
            obj=model,
            id="bayan.E003",
        )


def _check_fields(
    model: type[BayanPage], exporter: Exporter, schema: KindSchema
) -> Iterator[CheckMessage]:
    written = {*HEAD, *(codec.name for codec in exporter.fields)}
    difference = written ^ set(schema.fields)
    if (exporter.body is None) != (schema.file == "record"):
        difference.add("body")
    if difference:
        yield Error(
            f"The exporter and the schema differ on the fields of {schema.name}.",
            hint=f"Add to one or remove from the other: {', '.join(sorted(difference))}.",
            obj=model,
            id="bayan.E004",
        )
