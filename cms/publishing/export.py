"""Brings content/ in line with what is published."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from django.conf import settings

from cms.core.languages import content_languages
from cms.publishing.desired import Desired
from cms.publishing.emptiness import is_empty
from cms.publishing.ledger import Ledger, digest
from cms.publishing.reconcile import Changes, compare, only_one, reconcile


@dataclass(frozen=True, slots=True)
class ExportReport:
    changes: Changes
    problems: list[str]  # what could not be written
    notes: list[str]  # what editors should know
    next_release: datetime | None = None  # when the first embargo ends


def export(folder: Path) -> ExportReport:
    """Make `folder` hold what is public now. Nothing else in it is touched.

    An empty CMS is a new one, not one that publishes nothing: `folder` may be all that is left.
    """
    if is_empty():
        problem = "The CMS is empty, so the content folder was left as it is: load it first."
        return ExportReport(Changes(), [problem], [])
    desired = Desired(folder)
    ledger = own_ledger()
    with only_one(folder):
        changes = reconcile(folder, desired.files(), owned(), desired.kept, ledger)
    rescued = [
        f"{name}: somebody else had changed it; the CMS's own took its place, a copy is {copy}"
        for name, copy in ledger.rescued.items()
    ]
    notes = [*desired.notes, *rescued]
    return ExportReport(changes, desired.problems, notes, desired.next_release)


def preview(folder: Path) -> ExportReport:
    """What `export` would do."""
    desired = Desired(folder)
    changes = compare(folder, desired.files(), owned(), desired.kept)
    return ExportReport(changes, desired.problems, desired.notes)


def recognise(folder: Path) -> None:
    """What stands in `folder` now is known to the CMS: it has just been loaded."""
    paths = [path for name in owned() for path in (folder / name).rglob("*") if path.is_file()]
    paths.append(folder / "site.yaml")
    own_ledger().save(
        {path.relative_to(folder).as_posix(): digest(path.read_bytes()) for path in paths}
    )


def own_ledger() -> Ledger:
    return Ledger(settings.VAR_DIR / "exported.json", settings.VAR_DIR / "replaced")


def owned() -> list[str]:
    """Folders in which only the exporter writes."""
    return [
        "media",
        "snippets",
        "vocabularies",
        *(language.code for language in content_languages()),
    ]
