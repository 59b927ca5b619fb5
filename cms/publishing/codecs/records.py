"""Lists of small records, such as contacts: a stream of one type of struct block."""

from __future__ import annotations

from datetime import time
from typing import Any, Protocol
from uuid import uuid4

from cms.core.models import BayanPage
from cms.publishing.codecs.base import Codec
from cms.publishing.references import References


class Value(Protocol):
    """How one value within a record is written."""

    def write(self, value: Any) -> Any: ...
    def read(self, value: Any) -> Any: ...


class Clock:
    """A time of day: 08:30."""

    def write(self, value: time) -> str:
        return value.strftime("%H:%M")

    def read(self, value: str) -> str:
        return f"{value}:00"


class Records(Codec):
    """`block` is the type of the stream's blocks; `values` names those that are not plain."""

    def __init__(self, name: str, block: str, **values: Value) -> None:
        super().__init__(name)
        self.block = block
        self.values = values

    def write(self, page: BayanPage, references: References) -> list[dict[str, Any]]:
        return [self._write(child.value) for child in getattr(page, self.attribute)]

    def read(self, page: BayanPage, value: Any, references: References) -> None:
        blocks = [
            {"type": self.block, "value": self._read(record), "id": str(uuid4())}
            for record in value
        ]
        setattr(page, self.attribute, blocks)

    def _write(self, struct: Any) -> dict[str, Any]:
        return {
            name: self.values[name].write(value) if name in self.values else value
            for name, value in struct.items()
            if value not in (None, "", [])
        }

    def _read(self, record: dict[str, Any]) -> dict[str, Any]:
        return {
            name: self.values[name].read(value) if name in self.values else value
            for name, value in record.items()
        }
