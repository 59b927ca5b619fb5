"""System checks: a snippet and its schema must say the same."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from django.core.checks import CheckMessage, Error, register

from cms.core.contract import schemas
from cms.snippets.base import Snippet
from cms.snippets.registry import snippets

# What every snippet carries, written by the exporter itself.
HEAD = ("format", "snippet", "code")


@register("bayan")
def check_snippets(**kwargs: Any) -> list[CheckMessage]:
    """bayan.E006 and E007."""
    found = [error for model in snippets().values() for error in check_model(model)]
    return [*found, *check_models_exist(set(snippets()))]


def check_model(model: type[Snippet]) -> Iterator[CheckMessage]:
    name = model.sort()
    schema = schemas().snippets.get(name)
    if schema is None:
        yield Error(
            f"The snippet {name} has no schema, so it would not be published.",
            hint=f"Write content/schema/{name}.schema.json with an x-snippet.",
            obj=model,
            id="bayan.E006",
        )
        return
    written = {*HEAD, *(codec.name for codec in model.exported)}
    if difference := written ^ set(schema.fields):
        yield Error(
            f"The model and the schema differ on the fields of {name}.",
            hint=f"Add to one or remove from the other: {', '.join(sorted(difference))}.",
            obj=model,
            id="bayan.E007",
        )


def check_models_exist(names: set[str]) -> Iterator[CheckMessage]:
    for name in sorted(set(schemas().snippets) - names):
        yield Error(
            f"The snippet {name} of the contract has no model.",
            hint=f"Write cms/snippets/types/{name}.py.",
            id="bayan.E006",
        )
