"""A file is text as the contract means it, or it is refused."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from site_builder.errors import ContentError
from site_builder.reading.text import read_text, split_front_matter, split_record


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"\xef\xbb\xbfa\n", "byte order mark"),
        (b"a\r\nb\r\n", "line 1 holds a carriage return"),
        (b"a\nb\x00\n", "line 2 holds a control character, U+0000"),
        ("a\u2028b\n".encode(), "U+2028"),
        ("\ufffe\n".encode(), "U+FFFE"),
        (b"good\n\xc7\xe1\n", "line 2 is not UTF-8"),
        ("e\u0301\n".encode(), "line 1 is not in Unicode NFC"),
        (b"cut", "was cut"),
    ],
)
def test_what_is_not_plain_utf8_is_refused_with_its_place(
    tmp_path: Path, data: bytes, words: str
) -> None:
    file = tmp_path / "about.md"
    file.write_bytes(data)
    with pytest.raises(ContentError) as caught:
        read_text(file, "content/ar/pages/about.md")
    assert caught.value.file == "content/ar/pages/about.md"
    assert words in caught.value.message


def test_a_symbolic_link_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("secret\n")
    (tmp_path / "about.md").symlink_to(tmp_path / "secret")
    with pytest.raises(ContentError, match="symbolic link"):
        read_text(tmp_path / "about.md", "about.md")


def test_what_is_no_ordinary_file_is_not_opened(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.md")
    (tmp_path / "folder.md").mkdir()
    for name in ("pipe.md", "folder.md"):
        with pytest.raises(ContentError, match="no ordinary file"):
            read_text(tmp_path / name, name)


def test_a_file_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    with pytest.raises(ContentError, match=r"about\.md: cannot be read"):
        read_text(tmp_path / "about.md", "about.md")


@given(st.text(alphabet=st.characters(codec="utf-8")), st.text())
def test_front_matter_ends_at_its_end_mark_or_is_refused(yaml: str, body: str) -> None:
    text = f"---\n{yaml}\n...\n{body}"
    found, rest = split_front_matter(text, "about.md")
    assert f"---\n{found}...\n{rest}" == text
    assert "\n...\n" not in f"\n{found}"


@pytest.mark.parametrize("text", ["", "title: x\n", "---\ntitle: x\n", "---\ntitle: x\n..."])
def test_front_matter_without_its_marks_is_refused(text: str) -> None:
    with pytest.raises(ContentError):
        split_front_matter(text, "about.md")


def test_a_record_holds_nothing_after_its_end_mark() -> None:
    assert split_record("---\na: b\n...\n", "a.yaml") == "a: b\n"
    with pytest.raises(ContentError, match="second document"):
        split_record("---\na: b\n...\n---\na: c\n...\n", "a.yaml")
