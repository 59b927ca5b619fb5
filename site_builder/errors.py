"""What can go wrong in a build."""

from __future__ import annotations


def in_one_line(text: str) -> str:
    """`text` with what cannot be printed written as in "\\n" and "\\u202e"."""
    return "".join(it if it.isprintable() else repr(it)[1:-1] for it in text)


class BuilderError(Exception):
    """Anything the builder refuses; its text is one line to show as it is."""

    exit_code = 1

    def __init__(self, message: str) -> None:
        super().__init__(in_one_line(message))


class ContentError(BuilderError):
    """A file breaks the contract: "file: field: what is wrong: what to do"."""

    def __init__(self, file: str, field: str, message: str) -> None:
        parts = self.file, self.field, self.message = (
            in_one_line(file),
            in_one_line(field),
            in_one_line(message),
        )
        super().__init__(": ".join(part for part in parts if part))


class BuildError(BuilderError):
    """The site cannot be built or what was built is not whole; the old edition stays."""


class UsageError(BuilderError):
    """The command was given something it cannot work with."""

    exit_code = 2
