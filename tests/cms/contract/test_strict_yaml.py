from __future__ import annotations

import datetime

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from cms.contract.strict_yaml import YamlError, dump, load
from cms.contract.strict_yaml.writing import _dump, _FastDumper, _WideDumper
from cms.contract.text import clean_text
from tests.cms.contract.generated import texts

GUESSES = [
    *("yes", "no", "on", "Off", "true", "null", "~", "y", "N", "1", "007", "1_000", "0x1F", "0o7"),
    *("1.5", ".5", "1e5", "-1", "+1", ".inf", ".NaN", "12:30", "08:30", "1:2:3", "2026-03-01", ""),
    *("2026-03-01T08:00:00Z", "+9647701234567", "<<", "=", "- a", "a: b", "a #b", "#a", "*a", "&a"),
    *("!a", "|", ">", "'", '"', "%a", "@a", "`a", "{a}", "[a]", "---", "...", "? a", ": a", " a"),
    *("a ", "ar", "null\n", "a\n\nb", "\na", "  a\nb", "a\n", "# a\nb", "😀", "a\u00a0b", "١٢"),
]
strings = st.one_of(st.sampled_from(GUESSES), texts.map(clean_text), st.text().map(clean_text))
numbers = st.one_of(st.integers(), st.floats(allow_nan=False, allow_infinity=False))
scalars = st.one_of(strings, numbers, st.booleans(), st.none())
keys = st.one_of(st.sampled_from(["title", "no", "ar", "y", "1"]), st.text("abc_-", min_size=1))
values = st.recursive(
    scalars,
    lambda inner: st.one_of(st.lists(inner, max_size=4), st.dictionaries(keys, inner, max_size=4)),
    max_leaves=8,
)
data = st.dictionaries(keys, values, max_size=4)


@settings(deadline=None)
@given(data)
def test_what_is_written_is_read_back(value: object) -> None:
    text = dump(value)
    assert load(text) == value
    assert dump(load(text)) == text
    assert text.endswith("\n")


@settings(deadline=None)
@given(data)
def test_both_of_pyyamls_dumpers_write_the_same(value: object) -> None:
    fast = _dump(value, _FastDumper)
    if "\\U" not in fast:
        assert _dump(value, _WideDumper) == fast


@settings(deadline=None)
@given(strings)
def test_other_readers_take_a_string_for_a_string_or_a_date(value: str) -> None:
    read = yaml.safe_load(dump({"a": value}))["a"]
    assert read == value or isinstance(read, datetime.date)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (
            {"date": "2026-03-01", "at": "2026-03-01T08:00:00Z"},
            "date: 2026-03-01\nat: 2026-03-01T08:00:00Z\n",
        ),
        (
            {"phone": "+9647701234567", "opens_at": "08:30"},
            "phone: '+9647701234567'\nopens_at: '08:30'\n",
        ),
        (
            {"a": 1, "b": 36.5, "c": True, "d": None, "e": 1e22},
            "a: 1\nb: 36.5\nc: true\nd: null\ne: 10000000000000000000000.0\n",
        ),
        ({"a": ["س", {"b": "ص"}]}, "a:\n- س\n- b: ص\n"),
        ({"a": "أول\n\nثانٍ"}, "a: |-\n  أول\n\n  ثانٍ\n"),
        ({"a": "😀 x"}, "a: 😀 x\n"),
        ({"a": "word " * 60 + "end"}, f"a: {'word ' * 60}end\n"),
    ],
)
def test_how_it_is_written(value: object, text: str) -> None:
    assert dump(value) == text


@pytest.mark.parametrize("value", [float("nan"), float("inf")])
def test_what_is_no_number_is_not_written(value: float) -> None:
    with pytest.raises(ValueError, match="no number"):
        dump({"a": value})


nested: object = 1
for _level in range(21):
    nested = [nested]


@pytest.mark.parametrize(
    "value", [{"a": 10**399}, {"a": -(10**399)}, {"a": 10**5000}, {1: "a"}, nested]
)
def test_what_would_not_be_read_is_not_written(value: object) -> None:
    with pytest.raises(ValueError, match=r"too many digits|is not text|nested too deeply"):
        dump(value)


def test_the_longest_numbers_are_read_back() -> None:
    numbers = [10**399 - 1, 1 - 10**399, 1.7976931348623157e308, 5e-324, -2.2250738585072014e-308]
    assert load(dump(numbers)) == numbers


def test_what_is_no_data_is_not_written() -> None:
    with pytest.raises(yaml.YAMLError):
        dump({"a": datetime.date(2026, 3, 1)})


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("a: yes", "yes"),
        ("a: 12:30", "12:30"),
        ("a: 2026-03-01", "2026-03-01"),
        ("a: 010", "010"),
        ("a: +5", "+5"),
        ("a: 1e5", "1e5"),
        ("a: 1_000", "1_000"),
        ("a: True", "True"),
        ("a: ~", "~"),
        ("a:", ""),
        ("a: '5'", "5"),
        ("a: -0", 0),
        ("a: -1.50", -1.5),
        ("a: null", None),
    ],
)
def test_nothing_is_guessed(text: str, value: object) -> None:
    read = load(text)["a"]
    assert (read, type(read)) == (value, type(value))


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ("a: 1\nb: 2\na: 3\n", 3, "repeated"),
        ("a:\n  b: 1\n  b: 2\n", 3, "repeated"),
        ("a: &x 1\n", 1, "anchor"),
        ("a: 1\nb: *x\n", 2, "alias"),
        ("a: !!str 1\n", 1, "tag"),
        ("a: !python/object:x 1\n", 1, "tag"),
        ("a: 1\n<<: {b: 1}\n", 2, "merge"),
        ("1: a\n", 1, "put it in quotes"),
        ("[a]: b\n", 1, "is not text"),
        ("a: [1\n", 2, "not YAML"),
        ("a: 1\n---\nb: 2\n", 2, "second document"),
        ("", 1, "nothing here"),
        (f"a: {'[' * 40}{']' * 40}\n", 1, "nested too deeply"),
        (f"a: {'9' * 401}\n", 1, "too many digits"),
        ("a: \u0007\n", 1, "remove it"),
    ],
)
def test_what_is_refused(text: str, line: int, words: str) -> None:
    with pytest.raises(YamlError) as caught:
        load(text)
    assert words in str(caught.value)
    assert caught.value.line == line


@settings(max_examples=200, deadline=None)
@given(st.one_of(st.text(), st.text("ab:- \n'\"[]{}#&*!|>%@`?,", max_size=20)))
def test_any_text_is_read_or_refused(text: str) -> None:
    try:
        load(text)
    except YamlError as error:
        assert "\n" not in str(error)
