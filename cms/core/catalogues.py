"""Compiles the translations of our own labels, so that nobody needs the gettext tools for it."""

from __future__ import annotations

from pathlib import Path
from tempfile import NamedTemporaryFile

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po


def compile_catalogues(source: Path, target: Path) -> None:
    """Every .po file below `source` as a .mo file below `target`, if it is newer than that."""
    for catalogue in source.rglob("*.po"):
        compiled = (target / catalogue.relative_to(source)).with_suffix(".mo")
        if not compiled.exists() or compiled.stat().st_mtime < catalogue.stat().st_mtime:
            _compile(catalogue, compiled)


def _compile(catalogue: Path, compiled: Path) -> None:
    compiled.parent.mkdir(parents=True, exist_ok=True)
    language = catalogue.parts[-3]
    with catalogue.open("rb") as written:
        translations = read_po(written, locale=language, abort_invalid=True)
    # Moved into place whole: several processes may start at once.
    with NamedTemporaryFile(dir=compiled.parent, suffix=".new", delete=False) as new:
        write_mo(new, translations)
    Path(new.name).replace(compiled)
