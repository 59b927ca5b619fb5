"""Fields that point at other pages and at files."""

from __future__ import annotations

from typing import Any
from uuid import uuid4

from django.db.models import Model

from cms.contract.errors import ContractError
from cms.publishing.codecs.base import Codec
from cms.publishing.references import References


class Key(Codec):
    """A foreign key to a page, written as its translation_key."""

    def write(self, page: Model, references: References) -> str | None:
        page_id = getattr(page, f"{self.attribute}_id")
        key = references.page_key(page_id) if page_id else None
        is_required = not page._meta.get_field(self.attribute).blank  # type: ignore[union-attr]
        if page_id and not key and is_required:
            named = getattr(page, self.attribute)
            message = f"“{named}” is not public: publish it or choose another"
            raise ContractError("", self.name, message)
        return key

    def read(self, page: Model, value: Any, references: References) -> None:
        setattr(page, f"{self.attribute}_id", references.page_id(value))


class Keys(Codec):
    """A stream of page choosers (blocks of the type `block`), written as translation_keys."""

    def __init__(self, name: str, block: str, attribute: str = "") -> None:
        super().__init__(name, attribute)
        self.block = block

    def write(self, page: Model, references: References) -> list[str]:
        ids = [item["value"] for item in getattr(page, self.attribute).raw_data]
        keys = [references.page_key(page_id) for page_id in ids if page_id]
        return list(dict.fromkeys(key for key in keys if key))

    def read(self, page: Model, value: Any, references: References) -> None:
        ids = [references.page_id(key) for key in value]
        blocks = [{"type": self.block, "value": i, "id": str(uuid4())} for i in ids if i]
        setattr(page, self.attribute, blocks)


class Image(Codec):
    """A foreign key to a picture, written as the picture's file."""

    def write(self, page: Model, references: References) -> str | None:
        image_id = getattr(page, f"{self.attribute}_id")
        return references.image_file(image_id) if image_id else None

    def read(self, page: Model, value: Any, references: References) -> None:
        setattr(page, f"{self.attribute}_id", references.image_id(value))
