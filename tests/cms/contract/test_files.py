from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cms.contract.errors import ContractError
from cms.contract.files import read_document, read_record, write_document, write_record
from cms.contract.text import clean_line
from tests.cms.contract.examples import DOCUMENTS, EXAMPLES, RECORDS, SCHEMAS, name, schema_of
from tests.cms.contract.generated import texts

ABOUT = EXAMPLES / "ar" / "pages" / "about.md"
PLACE = EXAMPLES / "snippets" / "locations" / "old-bridge-clinic.yaml"
CLINIC = EXAMPLES / "ar" / "services" / "walk-in-clinic.yaml"


@pytest.mark.parametrize("file", DOCUMENTS, ids=name)
def test_a_document_is_written_as_it_was(file: Path) -> None:
    data, body = read_document(file.read_bytes(), SCHEMAS, name(file))
    assert write_document(data, body, SCHEMAS) == file.read_bytes()


@pytest.mark.parametrize("file", RECORDS, ids=name)
def test_a_record_is_written_as_it_was(file: Path) -> None:
    data = read_record(file.read_bytes(), schema_of(file), SCHEMAS, name(file))
    assert write_record(data, schema_of(file), SCHEMAS) == file.read_bytes()


def test_the_examples_hold_every_kind_in_both_languages_and_every_snippet() -> None:
    found = {(file.parts[-3], file.parts[-2]) for file in (*DOCUMENTS, *RECORDS)}
    for kind in SCHEMAS.kinds.values():
        assert {("ar", kind.folder), ("en", kind.folder)} <= found
    for snippet in SCHEMAS.snippets.values():
        assert ("snippets", snippet.folder) in found


def shuffled(value: object, order: st.DataObject) -> object:
    if isinstance(value, list):
        return [shuffled(item, order) for item in value]
    if not isinstance(value, dict):
        return value
    keys = order.draw(st.permutations(list(value)))
    return {key: shuffled(value[key], order) for key in keys}


@settings(deadline=None)
@given(st.data())
def test_the_order_of_keys_and_empty_options_make_no_difference(order: st.DataObject) -> None:
    data = read_record(CLINIC.read_bytes(), "service", SCHEMAS, "")
    empty = order.draw(st.sampled_from([None, "", [], {}, False]))
    mixed = shuffled({**data, "minimum_age": empty, "source": empty}, order)
    assert write_record(mixed, "service", SCHEMAS) == CLINIC.read_bytes()  # type: ignore[arg-type]


@settings(deadline=None)
@given(texts, texts)
def test_whatever_an_editor_types_stays_one_value(title: str, body: str) -> None:
    data, _ = read_document(ABOUT.read_bytes(), SCHEMAS, "")
    data["title"] = clean_line(title)[:255] or "x"
    written = write_document(data, clean_line(body), SCHEMAS)
    assert read_document(written, SCHEMAS, "") == (data, clean_line(body))


@settings(deadline=None)
@given(st.integers(min_value=0, max_value=len(ABOUT.read_bytes()) - 1))
def test_a_file_cut_anywhere_is_refused(length: int) -> None:
    with pytest.raises(ContractError):
        read_document(ABOUT.read_bytes()[:length], SCHEMAS, "ar/pages/about.md")


@settings(deadline=None)
@given(st.integers(min_value=0, max_value=len(CLINIC.read_bytes()) - 1))
def test_a_record_cut_anywhere_is_refused(length: int) -> None:
    with pytest.raises(ContractError):
        read_record(CLINIC.read_bytes()[:length], "service", SCHEMAS, "a.yaml")


@settings(deadline=None)
@given(st.integers(min_value=0, max_value=len(ABOUT.read_bytes()) - 1), st.binary(max_size=3))
def test_a_damaged_file_is_read_or_refused_in_one_line(place: int, damage: bytes) -> None:
    content = ABOUT.read_bytes()
    try:
        read_document(content[:place] + damage + content[place + 1 :], SCHEMAS, "a.md")
    except ContractError as error:
        assert str(error).startswith("a.md: ")
        assert "\n" not in str(error)


def test_what_breaks_the_schema_is_not_written() -> None:
    data, body = read_document(ABOUT.read_bytes(), SCHEMAS, "")
    with pytest.raises(ContractError, match="published: '1 March' is not a time: write it"):
        write_document({**data, "published": "1 March"}, body, SCHEMAS, "a.md")


def test_a_required_field_without_a_value_is_missing() -> None:
    data, body = read_document(ABOUT.read_bytes(), SCHEMAS, "")
    with pytest.raises(ContractError, match="title: is missing: add it"):
        write_document({**data, "title": None}, body, SCHEMAS)


def test_a_whole_number_has_no_decimals() -> None:
    data = read_record(PLACE.read_bytes(), "location", SCHEMAS, "")
    written = write_record({**data, "latitude": 36.0}, "location", SCHEMAS)
    assert b"latitude: 36\n" in written


def test_text_is_composed_and_cleaned_when_it_is_written() -> None:
    data, body = read_document(ABOUT.read_bytes(), SCHEMAS, "")
    written = write_document({**data, "title": "ا\u0654حد\u202e"}, body, SCHEMAS)
    assert "title: أحد\n" in written.decode()


def test_labels_are_written_in_the_order_of_the_languages() -> None:
    data = read_record(PLACE.read_bytes(), "location", SCHEMAS, "")
    names = {"en": "Bridge", "ckb": "پرد", "ar": "الجسر"}
    written = write_record({**data, "names": names}, "location", SCHEMAS).decode()
    assert "names:\n  ar: الجسر\n  ckb: پرد\n  en: Bridge\n" in written


def test_a_vocabulary_whose_last_term_is_gone_is_written_and_read() -> None:
    data = {"format": 1, "vocabulary": "goals", "labels": {"ar": "أهداف"}, "terms": []}
    written = write_record(data, "vocabulary", SCHEMAS)
    assert written.endswith(b"terms: []\n...\n")
    assert read_record(written, "vocabulary", SCHEMAS, "") == data


def test_a_number_that_is_zero_is_kept() -> None:
    data = read_record(CLINIC.read_bytes(), "service", SCHEMAS, "")
    written = write_record({**data, "minimum_age": 0}, "service", SCHEMAS)
    assert b"minimum_age: 0\n" in written
    assert read_record(written, "service", SCHEMAS, "")["minimum_age"] == 0


def test_a_snippet_of_another_sort_is_refused_as_such() -> None:
    with pytest.raises(ContractError, match=r"snippet: 'location' is not what this folder holds"):
        read_record(PLACE.read_bytes(), "person", SCHEMAS, "snippets/people/a.yaml")


def test_a_body_may_be_empty() -> None:
    data, _ = read_document(ABOUT.read_bytes(), SCHEMAS, "")
    written = write_document(data, "", SCHEMAS)
    assert written.endswith(b"\n...\n\n<!-- end -->\n")
    assert read_document(written, SCHEMAS, "") == (data, "")
