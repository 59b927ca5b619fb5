"""What JSON Schema allows in a schema and Bayan cannot use."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

COMMON = "common.schema.json"
# Without these a document has no place and no address.
_NEEDED = ("format", "state", "kind", "translation_key", "lang", "slug", "path", "title")
_NEEDED_IN_SNIPPETS = ("format", "snippet", "code")
_TIMES = ("published", "updated")
_FILES = ("markdown", "record")
_BODIES = ("rich_text", "table", "blocks", None)
_FOLDER = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*\Z")

Fault = tuple[str, str]  # field and "what is wrong: what to do"


def schema_faults(file: str, source: dict[str, Any], definitions: Mapping[str, Any]) -> list[Fault]:
    """All that is wrong; `definitions` are those of common.schema.json."""
    faults = [fault for part in _parts(source) for fault in _part_faults(file, part, definitions)]
    if "x-kind" in source:
        faults += _kind_faults(source)
    if "x-snippet" in source:
        faults += _snippet_faults(source)
    if file == "blocks.schema.json":
        for name, block in source.get("$defs", {}).items():
            if not isinstance(block, dict) or block.get("x-body", "") not in _BODIES:
                faults.append(
                    (f"$defs.{name}.x-body", f"is not one of {_listed(_BODIES)}: mend it")
                )
            else:
                faults += _place_faults(name, block, source["$defs"])
    return faults


def _parts(value: Any) -> Iterator[dict[str, Any]]:
    if isinstance(value, dict):
        yield value
    if isinstance(value, dict | list):
        for inner in value.values() if isinstance(value, dict) else value:
            yield from _parts(inner)


def _part_faults(
    file: str, part: Mapping[str, Any], definitions: Mapping[str, Any]
) -> Iterator[Fault]:
    reference = part.get("$ref")
    start = "#/$defs/" if file == COMMON else f"{COMMON}#/$defs/"
    if isinstance(reference, str) and (
        not reference.startswith(start) or reference.removeprefix(start) not in definitions
    ):
        yield "$ref", f"{reference!r} is no definition of {COMMON}: mend it"
    for mark in ("x-kind-of", "x-vocabulary", "x-snippet"):
        # A schema that says what a snippet is has its folder there.
        if not isinstance(part.get(mark, ""), str) and not (mark == "x-snippet" and "$id" in part):
            yield mark, "is no name: write that of one"


def _snippet_faults(source: Mapping[str, Any]) -> Iterator[Fault]:
    snippet = source["x-snippet"]
    folder = snippet.get("folder") if isinstance(snippet, dict) else ""
    if not isinstance(folder, str) or not _FOLDER.match(folder):
        yield "x-snippet.folder", "is not the name of a folder: write it as people"
    for field in _NEEDED_IN_SNIPPETS:
        if field not in source.get("required", ()):
            yield "required", f"does not hold {field}, which every snippet has: add it"


def _place_faults(
    name: str, block: Mapping[str, Any], blocks: Mapping[str, Any]
) -> Iterator[Fault]:
    """Blocks that are to stand within others must be there."""
    inner = block.get("x-blocks", [])
    if not isinstance(inner, list) or any(it not in blocks for it in map(str, inner)):
        yield f"$defs.{name}.x-blocks", "does not list blocks: write names of some"
    if "x-within" in block and str(block["x-within"]) not in blocks:
        yield f"$defs.{name}.x-within", "is no block: write the name of one"


def _kind_faults(source: Mapping[str, Any]) -> Iterator[Fault]:
    kind = source["x-kind"]
    folder, file = (kind.get("folder"), kind.get("file")) if isinstance(kind, dict) else ("", "")
    if not isinstance(folder, str) or not _FOLDER.match(folder):
        yield "x-kind.folder", "is not the name of a folder: write it as press-releases"
    if file not in _FILES:
        yield "x-kind.file", f"is not one of {_listed(_FILES)}: mend it"
    for field in (*_NEEDED, *_TIMES):
        if field not in source.get("required", ()):
            yield "required", f"does not hold {field}, which every document has: add it"
    for field in _TIMES:
        described = source.get("properties", {}).get(field)
        if not isinstance(described, dict) or described.get("$ref") != f"{COMMON}#/$defs/time":
            yield f"properties.{field}", f"is not the time of {COMMON}: refer to that"


def _listed(values: tuple[str | None, ...]) -> str:
    return ", ".join(value or "null" for value in values)
