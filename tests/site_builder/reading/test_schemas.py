"""A schema that cannot be used is named, with what is wrong in it; patterns mean whole texts."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from site_builder.errors import ContentError
from site_builder.reading.content import ContentFolder, open_content
from site_builder.reading.schemas import load_schemas
from site_builder.reading.validation import StrictValidator, compiled
from site_builder.report import BuildReport

COMMON = "common.schema.json"


def change_schema(folder: Path, name: str, path: str, value: Any) -> None:
    """Set the value at a path such as "properties/title/$ref"; None removes it."""
    file = folder / f"{name}.schema.json"
    schema = json.loads(file.read_text(encoding="utf-8"))
    *above, last = path.split("/")
    part = schema
    for key in above:
        part = part[key]
    if value is None:
        del part[last]
    else:
        part[last] = value
    file.write_text(json.dumps(schema) + "\n", encoding="utf-8")


@pytest.mark.parametrize(
    ("name", "path", "value", "field", "words"),
    [
        ("page", "x-kind/folder", None, "x-kind.folder", "name of a folder"),
        ("page", "x-kind/folder", "../ar", "x-kind.folder", "name of a folder"),
        ("page", "x-kind/folder", "services", "x-kind.folder", "rename one of them"),
        ("page", "x-kind/file", "text", "x-kind.file", "markdown, record"),
        ("page", "x-kind", [], "x-kind.folder", "name of a folder"),
        ("page", "required", ["format"], "required", "state"),
        ("page", "properties/updated", True, "properties.updated", COMMON),
        ("page", "properties/title/$ref", f"{COMMON}#/$defs/x", "$ref", "'common.schema.json#"),
        ("page", "properties/title/$ref", "other.schema.json", "$ref", "'other.schema.json'"),
        ("page", "properties/title/$ref", "#/$defs/line", "$ref", "'#/$defs/line'"),
        ("page", "properties/title/pattern", "(", "", "'(' is not a 'regex'"),
        ("service", "properties/organisation/x-kind-of", 5, "x-kind-of", "no name"),
        ("blocks", "$defs/quote/x-body", None, "$defs.quote.x-body", "rich_text"),
        ("blocks", "$defs/quote", True, "$defs.quote.x-body", "rich_text"),
        ("blocks", "$defs/accordion/x-blocks", ["a"], "$defs.accordion.x-blocks", "names of some"),
        ("blocks", "$defs/accordion/x-blocks", "a", "$defs.accordion.x-blocks", "names of some"),
        ("blocks", "$defs/quote/x-within", "a", "$defs.quote.x-within", "name of one"),
        ("person", "x-snippet/folder", "../people", "x-snippet.folder", "name of a folder"),
        ("person", "x-snippet", True, "x-snippet.folder", "name of a folder"),
        ("video", "x-snippet/folder", "people", "x-snippet.folder", "is also that of person"),
        ("person", "required", ["format", "snippet"], "required", "code"),
        ("office", "properties/location/x-snippet", 5, "x-snippet", "no name"),
        ("common", "$defs/labels/additionalProperties/$ref", "#/$defs/x", "$ref", "'#/$defs/x'"),
    ],
)
def test_a_schema_that_cannot_be_used_is_named_with_its_fault(
    content: Path, name: str, path: str, value: Any, field: str, words: str
) -> None:
    change_schema(content / "schema", name, path, value)
    with pytest.raises(ContentError) as caught:
        open_content(content, BuildReport(), "content")
    assert caught.value.file == f"content/schema/{_blamed(name, words)}.schema.json"
    assert caught.value.field == field
    assert words in caught.value.message


def _blamed(name: str, words: str) -> str:
    """Of two kinds with one folder the later one is blamed."""
    return "service" if words == "rename one of them" else name


def test_a_field_may_be_anything(content: Path) -> None:
    change_schema(content / "schema", "page", "properties/anything", True)
    assert open_content(content, BuildReport()).schemas["page"].pointers


def test_a_dialect_named_within_a_schema_does_not_loosen_it(content: Path) -> None:
    dialect = "https://json-schema.org/draft/2020-12/schema"
    change_schema(content / "schema", "common", "$defs/line/$schema", dialect)
    schema = load_schemas(content / "schema", "schema")["vocabulary"]
    data = {"format": 1, "vocabulary": "a", "labels": {"en": "a\n"}, "terms": []}
    with pytest.raises(ContentError, match=r"labels\.en: .* is not one line of text"):
        schema.check(data, "vocabularies/a.yaml")


@pytest.mark.parametrize(
    ("pattern", "text", "is_matched"),
    [
        ("^a$", "a", True),
        ("^a$", "a\n", False),
        ("^a$|^b$", "a\n", False),
        ("^(a|b$)", "b\n", False),
        (r"^a\$$", "a$", True),
        (r"^a\$$", "a$\n", False),
        (r"^a\\$", "a\\\n", False),
        (r"^[a$\]]+$", "a$]", True),
        (r"a\$", "a$\n", True),
    ],
)
def test_a_dollar_is_the_very_end_of_a_text(pattern: str, text: str, is_matched: bool) -> None:
    assert bool(compiled(pattern).search(text)) is is_matched


@given(text=st.text(max_size=20))
def test_no_field_of_one_line_ends_with_a_line_feed(text: str, examples: ContentFolder) -> None:
    line = examples.schemas["common"].source["$defs"]["line"]
    assert not StrictValidator(line).is_valid(f"{text}\n")
