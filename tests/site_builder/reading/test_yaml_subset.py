"""YAML is read as the contract means it: nothing guessed, nothing repeated, nothing run."""

from __future__ import annotations

from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from site_builder.errors import ContentError
from site_builder.reading.yaml_subset import load

TEXTS = st.text(alphabet=st.characters(codec="utf-8", exclude_categories=["Cc"]))
SHAPES = st.recursive(
    TEXTS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXTS, inner, max_size=3),
    max_leaves=6,
)


@given(st.dictionaries(TEXTS, SHAPES, min_size=1, max_size=4))
def test_quoted_text_comes_back_as_it_was(data: dict[str, Any]) -> None:
    text = yaml.dump(data, Dumper=yaml.CSafeDumper, default_style='"', allow_unicode=True)
    assert load(text, "a.yaml") == data


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("5", 5),
        ("-5", -5),
        ("0", 0),
        ("05", "05"),
        ("0o17", "0o17"),
        ("0x1f", "0x1f"),
        ("1_000", "1_000"),
        ("1.50", 1.5),
        ("-0.25", -0.25),
        (".5", ".5"),
        ("1e3", "1e3"),
        ("true", True),
        ("True", "True"),
        ("yes", "yes"),
        ("null", None),
        ("~", "~"),
        ("12:30", "12:30"),
        ("2021-06-30", "2021-06-30"),
        ("2021-06-30T09:00:00Z", "2021-06-30T09:00:00Z"),
        ("'5'", "5"),
        ('"true"', "true"),
        ("", ""),
        ("<<", "<<"),
        ("٣", "٣"),
    ],
)
def test_a_plain_scalar_is_what_the_contract_says(written: str, value: Any) -> None:
    found = load(f"key: {written}\n", "a.yaml")["key"]
    assert (found, type(found)) == (value, type(value))


@pytest.mark.parametrize(
    ("text", "field", "words"),
    [
        ("a: 1\na: 2\n", "a", "repeated"),
        ("a:\n- b: 1\n  b: 2\n", "a[0].b", "repeated"),
        ("a: &x 1\n", "", "anchor"),
        ("a: *x\n", "", "alias"),
        ("a: &x [1]\nb: *x\n", "", "anchor"),
        ("a: !!str 1\n", "", "tag"),
        ("a: !!python/object/apply:os.system [ls]\n", "", "tag"),
        ("!x\na: 1\n", "", "tag"),
        ("- a\n", "", "mapping"),
        ("a\n", "", "mapping"),
        ("", "", "no YAML"),
        ("# a\n", "", "no YAML"),
        ("1: a\n", "", "not a word"),
        ("? [a]\n: b\n", "", "not a word"),
        ("a: [\n", "", "not YAML"),
        ("a: 'b\n", "", "not YAML"),
        ("%YAML 1.1\n---\na: 1\n", "", "directive"),
        ("a: 1\n---\nb: 2\n", "", "second YAML document"),
        ("a: " + "1" * 401 + "\n", "", "too long"),
        ("a: " + "9" * 390 + ".5\n", "", "too large"),
        ("a: " + "[" * 40 + "]" * 40 + "\n", "", "too deeply"),
        ("? " * 5000 + "\n", "", ""),
        ("a: " + "[" * 50000 + "\n", "", ""),
    ],
)
def test_everything_else_is_refused_with_its_place(text: str, field: str, words: str) -> None:
    with pytest.raises(ContentError) as caught:
        load(text, "content/a.yaml", first_line=2)
    assert (caught.value.file, caught.value.field) == ("content/a.yaml", field)
    assert words in caught.value.message


def test_an_error_names_the_line_of_the_file() -> None:
    with pytest.raises(ContentError, match="line 4: is a repeated key"):
        load("a: 1\nb: 2\na: 3\n", "a.yaml", first_line=2)


@given(st.text())
def test_any_text_is_a_mapping_of_plain_values_or_refused(text: str) -> None:
    try:
        data = load(text, "a.yaml")
    except ContentError:
        return
    assert _is_plain(data)


def _is_plain(value: Any) -> bool:
    if isinstance(value, dict):
        return all(isinstance(key, str) and _is_plain(inner) for key, inner in value.items())
    if isinstance(value, list):
        return all(map(_is_plain, value))
    return value is None or isinstance(value, str | int | float | bool)
