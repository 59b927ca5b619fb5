from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cms.importing.reading.decoding import MAX_BYTES, UnreadableError, decode

ARABIC = "اجتمع أهل البلدة عند الجسر القديم واتفقوا على لون القوارب الجديدة."
ENGLISH = "The town’s people met at the bridge – and agreed."


@pytest.mark.parametrize(
    ("encoding", "read_as"),
    [
        ("utf-8", "utf-8"),
        ("utf-8-sig", "utf-8-sig"),
        ("utf-16", "utf-16"),
        ("utf-16-le", "utf-16-le"),
        ("utf-16-be", "utf-16-be"),
        ("utf-32", "utf-32"),
        ("cp1256", "cp1256"),
    ],
)
def test_arabic_is_read_in_the_encodings_of_old_sites(encoding: str, read_as: str) -> None:
    # ASCII line ends are what tells UTF-16 without a mark.
    decoded = decode(f"{ARABIC}\n2021\n".encode(encoding))

    assert decoded.text == f"{ARABIC}\n2021\n"
    assert decoded.encoding == read_as


@pytest.mark.parametrize("encoding", ["cp1256", "utf-16-le"])
def test_a_guessed_encoding_is_doubted(encoding: str) -> None:
    assert "check the letters" in decode(f"{ARABIC}\n".encode(encoding)).doubt


def test_a_declared_encoding_is_taken() -> None:
    page = f'<html><meta charset="iso-8859-6"><p>{ARABIC}</p>'

    assert ARABIC in decode(page.encode("iso-8859-6")).text


def test_english_of_an_old_word_processor_is_read() -> None:
    assert decode(ENGLISH.encode("cp1252")).text == ENGLISH


def test_text_that_was_encoded_twice_is_mended_and_doubted() -> None:
    word = "جسر بيت سوق"
    twice = word.encode().decode("latin-1").encode("cp1252", "ignore")
    if twice.decode("cp1252").encode("cp1252") == word.encode():
        decoded = decode(twice.decode("cp1252").encode())
        assert decoded.text == word
        assert decoded.doubt


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "empty"),
        (b" \n ", "empty"),
        (b"%PDF-1.7 ...", "PDF"),
        (b"PK\x03\x04....", "Word"),
        (b"\x89PNG\r\n", "picture"),
        (b"\xff\xfe\x00", "UTF-16"),
        (bytes(range(128, 256)) * 2, "encoding"),
        (b"\x00\x01\x02\x03binary", "not text"),
        (b"a" * (MAX_BYTES + 1), "MB"),
    ],
)
def test_what_is_no_text_is_refused_with_the_reason(data: bytes, reason: str) -> None:
    with pytest.raises(UnreadableError, match=reason):
        decode(data)


@settings(deadline=None)
@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    try:
        assert decode(data).encoding
    except UnreadableError as error:
        assert str(error)


@settings(deadline=None)
@given(st.text(st.characters(codec="utf-8", exclude_characters="\x00\ufeff"), min_size=1))
def test_utf_8_is_read_as_it_is(text: str) -> None:
    try:
        decoded = decode(text.encode())
    except UnreadableError:
        return  # empty, or begins like another kind of file
    assert decoded.text == text or decoded.doubt
