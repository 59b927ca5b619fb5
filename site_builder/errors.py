"""What can go wrong in a build."""

from __future__ import annotations


class BuilderError(Exception):
    """Anything the builder refuses; its text is one line to show as it is."""

    exit_code = 1


class ContentError(BuilderError):
    """A file breaks the contract: "file: field: what is wrong: what to do"."""

    def __init__(self, file: str, field: str, message: str) -> None:
        self.file, self.field, self.message = file, field, message
        super().__init__(": ".join(part for part in (file, field, message) if part))


class BuildError(BuilderError):
    """The site cannot be built or what was built is not whole; the old edition stays."""


class UsageError(BuilderError):
    """The command was given something it cannot work with."""

    exit_code = 2
