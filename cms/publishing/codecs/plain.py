"""Values that need no translation, or next to none."""

from __future__ import annotations

from datetime import date
from typing import Any

from django.db.models import Model

from cms.publishing.codecs.base import Codec
from cms.publishing.references import References


class Plain(Codec):
    """Text, a choice, or a list of lines, codes or phones: the same on both sides."""

    def write(self, page: Model, references: References) -> Any:
        return getattr(page, self.attribute)

    def read(self, page: Model, value: Any, references: References) -> None:
        setattr(page, self.attribute, value)


class Date(Codec):
    """A day: 2021-06-30."""

    def write(self, page: Model, references: References) -> str | None:
        day = getattr(page, self.attribute)
        return day.isoformat() if day else None

    def read(self, page: Model, value: Any, references: References) -> None:
        setattr(page, self.attribute, date.fromisoformat(value))


class Number(Codec):
    """A number; one without a fraction is written as a whole number."""

    def write(self, page: Model, references: References) -> float | int | None:
        number = getattr(page, self.attribute)
        if number is None:
            return None
        return int(number) if float(number).is_integer() else float(number)

    def read(self, page: Model, value: Any, references: References) -> None:
        setattr(page, self.attribute, value)
