"""Nothing is dropped in silence: every block of a body has a Markdown form."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from django.apps import apps
from django.core.checks import Error, register
from wagtail.fields import StreamField

from cms.blocks.base import BodyBlock
from cms.blocks.body import BodyStreamBlock
from cms.contract.body import HEADING, RICH_TEXT
from cms.core.contract import schemas


@register()
def check_markdown_forms(app_configs: Any, **kwargs: Any) -> list[Error]:
    """bayan.E002 for each block that could not be published."""
    return [error for field in bodies() for error in missing_forms(field.stream_block, obj=field)]


def bodies() -> Iterator[StreamField]:
    """The fields of all models that hold a body."""
    for model in apps.get_models():
        for field in model._meta.get_fields():
            if isinstance(field, StreamField) and isinstance(field.stream_block, BodyStreamBlock):
                yield field


def missing_forms(body: BodyStreamBlock, obj: Any) -> Iterator[Error]:
    """The errors of one body; `obj` is what holds it."""
    described = {RICH_TEXT, HEADING, *schemas().blocks}
    for name, block in body.child_blocks.items():
        if not isinstance(block, BodyBlock):
            yield Error(
                f"The block {name!r} has no Markdown form, so it could not be published.",
                hint="Put it in a file of cms/blocks/types/, as a BodyBlock with @body_block.",
                obj=obj,
                id="bayan.E002",
            )
        elif name not in described:
            yield Error(
                f"The block {name!r} is unknown to the contract.",
                hint="Describe its options in content/schema/blocks.schema.json.",
                obj=obj,
                id="bayan.E002",
            )
