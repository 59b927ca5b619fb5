"""What must hold of any rich text that an editor could make."""

from __future__ import annotations

import re
import unicodedata

from hypothesis import assume, given, settings
from hypothesis import strategies as st
from wagtail.admin.rich_text.converters.contentstate import ContentstateConverter
from wagtail.rich_text import expand_db_html

from cms.contract.body import FENCE, NEXT
from cms.contract.encoding import FORBIDDEN
from cms.contract.heading import HEADING
from cms.contract.rich_text import FEATURES, from_markdown, normalise, to_markdown
from cms.contract.rich_text.markdown import render
from tests.cms.contract.generated import (
    any_html,
    rich_texts,
    rich_texts_without_internal_links,
)
from tests.cms.contract.rendered import NumberedReferences, as_seen, text_of

REFERENCES = NumberedReferences()
quick = settings(max_examples=150, deadline=None)


@quick
@given(rich_texts)
def test_python_markdown_shows_what_the_normal_form_shows(html: str) -> None:
    markdown = to_markdown(html, REFERENCES)
    assert as_seen(render(markdown)) == as_seen(normalise(html, REFERENCES))


@quick
@given(rich_texts_without_internal_links)
def test_wagtail_shows_what_python_markdown_shows(html: str) -> None:
    shown = as_seen(render(to_markdown(html, REFERENCES)))
    assert as_seen(expand_db_html(normalise(html, REFERENCES))) == shown


@quick
@given(rich_texts_without_internal_links)
def test_wagtails_editor_keeps_the_normal_form(html: str) -> None:
    normal = normalise(html, REFERENCES)
    # Wagtail itself joins two lists if the first one ends in a list within it.
    assume(not re.search("</[uo]l></li></[uo]l><[uo]l>", normal))
    editor = ContentstateConverter(FEATURES)
    saved = editor.to_database_format(editor.from_database_format(normal)) if normal else ""
    assert normalise(saved, REFERENCES) == normal


@quick
@given(rich_texts)
def test_reading_the_export_gives_the_normal_form(html: str) -> None:
    markdown = to_markdown(html, REFERENCES)
    assert from_markdown(markdown, REFERENCES) == normalise(html, REFERENCES)


@quick
@given(st.one_of(rich_texts, any_html))
def test_the_normal_form_is_exported_as_its_origin_and_is_its_own_normal_form(html: str) -> None:
    normal = normalise(html, REFERENCES)
    assert normalise(normal, REFERENCES) == normal
    assert to_markdown(normal, REFERENCES) == to_markdown(html, REFERENCES)


@quick
@given(st.one_of(rich_texts, any_html))
def test_no_line_of_rich_text_reads_as_something_else(html: str) -> None:
    markdown = to_markdown(html, REFERENCES)
    for line in markdown.split("\n"):
        assert not FENCE.match(line)
        assert not HEADING.match(line)
        assert line not in (NEXT, "<!-- end -->")
    assert not FORBIDDEN.search(markdown.replace("\n", ""))
    assert unicodedata.is_normalized("NFC", markdown)


@quick
@given(any_html)
def test_the_export_of_any_html_is_read_back_alike(html: str) -> None:
    markdown = to_markdown(html, REFERENCES)
    assert from_markdown(markdown, REFERENCES) == normalise(html, REFERENCES)


@quick
@given(st.text())
def test_any_markdown_can_be_read(markdown: str) -> None:
    html = from_markdown(markdown, REFERENCES)
    assert from_markdown(to_markdown(html, REFERENCES), REFERENCES) == html


@quick
@given(rich_texts)
def test_no_word_is_lost(html: str) -> None:
    assert _letters(normalise(html, REFERENCES)) == _letters(html)


def _letters(html: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFD", text_of(html)) if c.isalnum())
