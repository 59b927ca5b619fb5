"""The examples that both sides of the contract are tested on."""

from __future__ import annotations

from pathlib import Path

from cms.contract.schemas import load_schemas

ROOT = Path(__file__).parents[3]
EXAMPLES = ROOT / "tests" / "contract" / "examples"
INVALID = ROOT / "tests" / "contract" / "invalid"
SCHEMAS = load_schemas(ROOT / "content" / "schema")

DOCUMENTS = sorted(EXAMPLES.glob("*/*/*.md"))
RECORDS = sorted(file for file in EXAMPLES.rglob("*.yaml"))


def name(file: Path) -> str:
    return file.relative_to(EXAMPLES).as_posix()


def schema_of(file: Path) -> str:
    """The name of the schema of a record."""
    parts = file.relative_to(EXAMPLES).parts
    if parts == ("site.yaml",):
        return "site"
    if parts[0] in ("vocabularies", "media"):
        return {"vocabularies": "vocabulary", "media": "media"}[parts[0]]
    if parts[0] == "snippets":
        return next(it.name for it in SCHEMAS.snippets.values() if it.folder == parts[1])
    return next(kind.name for kind in SCHEMAS.kinds.values() if kind.folder == parts[1])
