"""What every codec does."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import Any, ClassVar

from django.db.models import Model

from cms.publishing.references import References


class Codec(ABC):
    """One field: `name` in the contract, `attribute` on the page or the snippet."""

    # Whether an editor may keep the value, or some of it, from the public.
    withholds: ClassVar[bool] = False

    def __init__(self, name: str, attribute: str = "") -> None:
        self.name = name
        self.attribute = attribute or name

    @abstractmethod
    def write(self, page: Model, references: References) -> Any:
        """The contract's value; None, "" and [] are left out of the file."""

    @abstractmethod
    def read(self, page: Model, value: Any, references: References) -> None:
        """Give the page what `write` made of it."""

    def secrets(self, page: Model) -> set[str]:
        """What of the field is not to be published."""
        return set()
