"""What a build did, found wrong and took: for people and, as JSON, for programs."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from site_builder.errors import ContentError


@dataclass
class BuildReport:
    """Filled while a site is built. Problems are left out of the site; warnings are in it."""

    problems: list[ContentError] = field(default_factory=list)
    warnings: list[ContentError] = field(default_factory=list)
    documents: int = 0
    pages: int = 0
    files: int = 0
    edition: str = ""  # "000012-3f2a…": name of the folder that became current, "" when none did
    missing: dict[str, list[str]] = field(default_factory=dict)  # by language: what others have
    seconds: dict[str, float] = field(default_factory=dict)  # by stage

    @property
    def is_tarnished(self) -> bool:
        """Whether a strict build refuses the content."""
        return bool(self.problems or self.warnings)

    def problem(self, error: ContentError) -> None:
        self.problems.append(error)

    def warn(self, file: str, field: str, message: str) -> None:
        self.warnings.append(ContentError(file, field, message))

    @contextmanager
    def stage(self, name: str) -> Iterator[None]:
        """Measure a stage; its parts may come at several times."""
        start = time.perf_counter()
        try:
            yield
        finally:
            self.seconds[name] = self.seconds.get(name, 0.0) + time.perf_counter() - start

    def to_json(self) -> dict[str, Any]:
        return {
            "edition": self.edition,
            "sequence": int(self.edition.partition("-")[0] or 0),
            "documents": self.documents,
            "pages": self.pages,
            "files": self.files,
            "problems": [_as_json(problem) for problem in self.problems],
            "warnings": [_as_json(warning) for warning in self.warnings],
            "missing": self.missing,
            "seconds": {name: round(value, 3) for name, value in self.seconds.items()},
        }

    def stamp(self) -> dict[str, Any]:
        """What the edition's stamp says of it."""
        return {"documents": self.documents, "pages": self.pages, "files": self.files}

    def lines(self) -> list[str]:
        """Problems and warnings, each in one line."""
        lines = [f"error: {problem}" for problem in self.problems]
        return lines + [f"warning: {warning}" for warning in self.warnings]

    def summary(self) -> str:
        took = sum(self.seconds.values())
        if self.edition:
            built = f"edition {self.edition}: {self.pages} pages"
        else:
            built = f"{self.documents} documents read"
        left_out = f", {len(self.problems)} files left out" if self.problems else ""
        return f"{built}{left_out}, {took:.1f} s"


def _as_json(error: ContentError) -> dict[str, str]:
    return {"file": error.file, "field": error.field, "message": error.message}
