"""What is said about a file that breaks the contract."""

from __future__ import annotations

from dataclasses import dataclass


def in_one_line(text: str) -> str:
    """`text` with what cannot be printed written as in "\\n" and "\\u202e"."""
    return "".join(it if it.isprintable() else repr(it)[1:-1] for it in text)


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong; `field` is a path such as contacts[0].phone, or ""."""

    field: str
    message: str

    def __post_init__(self) -> None:
        object.__setattr__(self, "field", in_one_line(self.field))
        object.__setattr__(self, "message", in_one_line(self.message))


class ContractError(Exception):
    """A file breaks the contract. Its text is one line: file, field, what is wrong, what to do."""

    def __init__(self, file: str, field: str, message: str) -> None:
        self.file = in_one_line(file)
        self.field = in_one_line(field)
        self.message = in_one_line(message)
        parts = (self.file, self.field, self.message)
        super().__init__(": ".join(part for part in parts if part))


class BodyLimitError(ContractError):
    """A body holds more than the builder reads."""
