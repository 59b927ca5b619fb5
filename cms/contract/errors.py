"""What is said about a file that breaks the contract."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong; `field` is a path such as contacts[0].phone, or ""."""

    field: str
    message: str


class ContractError(Exception):
    """A file breaks the contract. Its text is one line: file, field, what is wrong, what to do."""

    def __init__(self, file: str, field: str, message: str) -> None:
        super().__init__(": ".join(part for part in (file, field, message) if part))
        self.file = file
        self.field = field
        self.message = message
