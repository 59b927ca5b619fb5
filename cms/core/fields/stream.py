"""A StreamField whose blocks are not written into migrations."""

from __future__ import annotations

from typing import Any

from wagtail.fields import StreamField


class BlocksField(StreamField):
    """Blocks are JSON to the database: a new block would otherwise be a migration of every kind.

    A historical model therefore knows no blocks: a data migration must work on the JSON.
    """

    def deconstruct(self) -> tuple[str, str, list[Any], dict[str, Any]]:
        name, _path, _args, kwargs = super().deconstruct()
        kwargs.pop("block_lookup", None)
        return name, "cms.core.fields.stream.BlocksField", [[]], kwargs
