"""An error is one line of what can be printed, whatever the file is called and holds."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from site_builder.errors import BuildError, ContentError
from site_builder.reading.yaml_subset import load
from site_builder.report import BuildReport


@given(st.text(), st.text(), st.text())
def test_an_error_is_one_printable_line(file: str, field: str, message: str) -> None:
    error = ContentError(file, field, message)
    report = BuildReport(problems=[error])
    shown = report.to_json()["problems"][0]
    assert all(part.isprintable() for part in (str(error), *shown.values(), *report.lines()))


@given(st.text())
def test_every_failure_is_one_printable_line(message: str) -> None:
    assert str(BuildError(message)).isprintable()


def test_words_of_any_language_are_shown_as_they_are() -> None:
    error = ContentError("content/ar/pages/من-نحن.md", "title", "'نحن \\ أنت' is too long: cut it")
    assert str(error) == "content/ar/pages/من-نحن.md: title: 'نحن \\ أنت' is too long: cut it"


@pytest.mark.parametrize(
    ("key", "shown"),
    [(r"a\nb", r"a\nb"), (r"\e[31m", r"\x1b[31m"), (r"\u202Ea", r"\u202ea")],
)
def test_a_key_is_shown_escaped(key: str, shown: str) -> None:
    with pytest.raises(ContentError) as caught:
        load(f'"{key}": 1\n"{key}": 2\n', "a.yaml")
    assert caught.value.field == shown


def test_a_file_name_that_is_no_text_is_shown_escaped() -> None:
    assert str(ContentError("a\udcff\n.md", "", "is no text: mend it")) == (
        r"a\udcff\n.md: is no text: mend it"
    )
