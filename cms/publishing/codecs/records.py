"""Lists of small records, such as opening hours: a stream of one type of struct block."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, time
from decimal import Decimal
from typing import Any, Protocol
from uuid import uuid4

from django.db.models import Model

from cms.blocks.numbers import in_digits
from cms.publishing.codecs.base import Codec
from cms.publishing.references import References


class Value(Protocol):
    """How one value within a record is written; None if what it names is not public."""

    def write(self, value: Any, references: References) -> Any: ...
    def read(self, value: Any, references: References) -> Any: ...


class Clock:
    """A time of day: 08:30."""

    def write(self, value: time, references: References) -> str:
        return value.strftime("%H:%M")

    def read(self, value: str, references: References) -> str:
        return f"{value}:00"


class Day:
    """A day: 2021-06-30."""

    def write(self, value: date, references: References) -> str:
        return value.isoformat()

    def read(self, value: str, references: References) -> str:
        return value


class Amount:
    """A number; one without a fraction is written as a whole number."""

    def write(self, value: str, references: References) -> int | float:
        number = Decimal(value)
        return int(number) if number == number.to_integral_value() else float(number)

    def read(self, value: float, references: References) -> str:
        return in_digits(value)


class Items:
    """The plain values of a list within a record."""

    def write(self, value: Iterable[Any], references: References) -> list[Any]:
        return list(dict.fromkeys(value))

    def read(self, value: list[Any], references: References) -> list[Any]:
        return value


class File:
    """A chosen document: documents/report.pdf."""

    def write(self, value: Model, references: References) -> str | None:
        return references.document_file(value.pk)

    def read(self, value: str, references: References) -> int | None:
        return references.document_id(value)


class PageKey:
    """A chosen page, by its translation_key."""

    def write(self, value: Model, references: References) -> str | None:
        return references.page_key(value.pk)

    def read(self, value: str, references: References) -> int | None:
        return references.page_id(value)


class Records(Codec):
    """`block` is the type of the stream's blocks; `values` names those that are not plain.

    A record whose file or page is not public is left out.
    """

    def __init__(self, name: str, block: str, **values: Value) -> None:
        super().__init__(name)
        self.block = block
        self.values = values

    def write(self, page: Model, references: References) -> list[dict[str, Any]]:
        records = [self._write(child.value, references) for child in getattr(page, self.attribute)]
        return [record for record in records if None not in record.values()]

    def read(self, page: Model, value: Any, references: References) -> None:
        blocks = [
            {"type": self.block, "value": self._read(record, references), "id": str(uuid4())}
            for record in value
        ]
        setattr(page, self.attribute, blocks)

    def _write(self, struct: Any, references: References) -> dict[str, Any]:
        return {
            name: self.values[name].write(value, references) if name in self.values else value
            for name, value in struct.items()
            if value not in (None, "", [])
        }

    def _read(self, record: dict[str, Any], references: References) -> dict[str, Any]:
        return {
            name: self.values[name].read(value, references) if name in self.values else value
            for name, value in record.items()
        }
