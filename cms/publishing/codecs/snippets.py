"""Fields that point at snippets, and the term that a snippet names."""

from __future__ import annotations

from typing import Any
from uuid import uuid4

from django.db.models import Model

from cms.publishing.codecs.base import Codec
from cms.publishing.references import References


class Snippet(Codec):
    """A foreign key to a snippet, written as its code."""

    def write(self, page: Model, references: References) -> str | None:
        snippet_id = getattr(page, f"{self.attribute}_id")
        return references.snippet_code(self._model(page), snippet_id) if snippet_id else None

    def read(self, page: Model, value: Any, references: References) -> None:
        setattr(page, f"{self.attribute}_id", references.snippet_id(self._model(page), value))

    def _model(self, page: Model) -> Any:
        return page._meta.get_field(self.attribute).related_model


class Snippets(Codec):
    """A stream of snippet choosers (blocks of the type `block`), written as codes."""

    def __init__(self, name: str, block: str, attribute: str = "") -> None:
        super().__init__(name, attribute)
        self.block = block

    def write(self, page: Model, references: References) -> list[str]:
        model = self._model(page)
        ids = [item["value"] for item in getattr(page, self.attribute).raw_data]
        codes = [references.snippet_code(model, snippet_id) for snippet_id in ids if snippet_id]
        return list(dict.fromkeys(code for code in codes if code))

    def read(self, page: Model, value: Any, references: References) -> None:
        model = self._model(page)
        ids = [references.snippet_id(model, code) for code in value]
        blocks = [{"type": self.block, "value": i, "id": str(uuid4())} for i in ids if i]
        setattr(page, self.attribute, blocks)

    def _model(self, page: Model) -> Any:
        field: Any = page._meta.get_field(self.attribute)
        return field.stream_block.child_blocks[self.block].target_model


class Term(Codec):
    """A foreign key to a term of a vocabulary, written as its code."""

    def write(self, page: Model, references: References) -> str | None:
        term = getattr(page, self.attribute)
        return term.code if term else None

    def read(self, page: Model, value: Any, references: References) -> None:
        model: Any = page._meta.get_field(self.attribute).related_model
        setattr(page, self.attribute, model.objects.get(code=value))
