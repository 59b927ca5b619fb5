"""Links and marks of a page in HTML stand in its draft or are named in the report."""

from __future__ import annotations

from html import escape

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cms.contract.rich_text.addresses import web_address
from tests.cms.importing.samples import parse

TEXT = "The council met on the bridge and agreed on the colour of every single boat there is."
LINK = '<a href="https://a.example/x">Harbour</a>'


def page(inner: str) -> tuple[str, str]:
    """The rich text of the draft and what the report says."""
    parsed = parse(f"<h1>Blue boats</h1><p>{TEXT}</p>{inner}", "a.html", kind="page")
    [document] = parsed.documents
    notes = [*parsed.notes, *document.notes]
    html = "".join(getattr(block, "html", "") for block in document.body)
    return html, "\n".join(note.reason for note in notes)


@pytest.mark.parametrize(
    "address", ["javascript:alert(1)", "//evil.example", "http://[bad", "/old/page", "#top"]
)
def test_a_target_that_no_link_may_have_is_left_out_and_named(address: str) -> None:
    html, report = page(f'<p>The boats stand <a href="{address}">in the harbour</a> today.</p>')

    assert "<a " not in html
    assert "in the harbour" in html
    assert f"link target left out: {address}, of “in the harbour”" in report


@pytest.mark.parametrize(
    "inner",
    [
        f"<h2>{LINK}</h2><p>It is old.</p>",
        f"<table><tr><th>A</th><th>B</th></tr><tr><td>1</td><td>{LINK}</td></tr></table>",
    ],
)
def test_a_link_where_blocks_have_none_is_named(inner: str) -> None:
    assert "link target left out: https://a.example/x" in page(inner)[1]


def test_bold_and_italic_words_stay_so_within_a_link_too() -> None:
    html, report = page(
        '<p>The <b>blue <i>boats</i></b> and <a href="https://a.example/">the <b>nets</b></a>.</p>'
    )

    assert (
        'The <b>blue </b><i><b>boats</b></i> and <a href="https://a.example/">the <b>nets</b></a>.'
    ) in html
    assert "left out" not in report


def test_bold_words_that_cannot_be_found_again_are_named() -> None:
    html, report = page("<p>The boat beside the <b>boat</b> that nobody owns is green.</p>")

    assert "<b>" not in html
    assert "bold left out: “boat”" in report


@settings(deadline=None, max_examples=60)
@given(st.text("abh:/?#[]@.=% tpsjv\"'<>&", min_size=1, max_size=30))
def test_any_target_is_kept_or_named(address: str) -> None:
    html, report = page(f'<p>See <a href="{escape(address)}">the harbour</a> today.</p>')

    if kept := web_address(address.strip()):
        assert f'href="{escape(kept)}"' in html
    elif address.strip():
        assert "<a " not in html
        assert "link target left out" in report
