"""Related links, accordions, captions and the lead."""

from __future__ import annotations

import pytest

from cms.importing.document import Accordion, Block, Heading, Link, Part, Related, RichText
from cms.importing.lines import Line, Role
from cms.importing.notes import Report
from cms.importing.reading.html_lines import read_html
from cms.importing.recognising.body import build_body
from cms.importing.recognising.captions import take_caption
from cms.importing.recognising.lead import take_lead

PROSE = "The council met on the bridge and agreed on the colour of every single boat there is."
PROSE_AR = "اجتمع المجلس على الجسر القديم صباح الأحد واتفق أعضاؤه على لون كل قارب."


def body(html: str) -> list[Block]:
    return build_body(read_html(f"<main>{html}</main>").lines, "en", Report())


@pytest.mark.parametrize("header", ["Related links", "See also:", "روابط ذات صلة", "اقرأ أيضاً"])
def test_links_below_a_heading_of_related_pages_are_one_block(header: str) -> None:
    links = (
        '<ul><li><a href="https://a.example/x">Boats</a></li><li><a href="/b">Nets</a></li></ul>'
    )

    assert body(f"<h2>{header}</h2><ul>{links}</ul><p>{PROSE}</p>") == [
        Related(header.rstrip(":"), (Link("Boats", "https://a.example/x"), Link("Nets", ""))),
        RichText(f"<p>{PROSE}</p>"),
    ]


@pytest.mark.parametrize(
    "html",
    [
        '<h2>Boats</h2><ul><li><a href="https://a.example/x">Blue</a></li></ul>',
        '<h2>See also</h2><p><a href="https://a.example/x">Blue</a> and green boats</p>',
        '<h2>See also</h2><p><a href="mailto:a@a.example">Adam</a></p>',
        "<h2>See also</h2>",
    ],
)
def test_anything_else_stays_a_heading_and_its_text(html: str) -> None:
    blocks = body(html)

    assert isinstance(blocks[0], Heading)
    assert not any(isinstance(block, Related) for block in blocks)


def test_several_parts_in_a_row_are_an_accordion() -> None:
    parts = "".join(
        f"<details><summary>{name}:</summary><p>One &amp; two.</p><ol><li>a</li></ol></details>"
        for name in ("Boats", "Nets")
    )
    html = "<p>One &amp; two.</p><ol><li>a</li></ol>"

    assert body(f"{parts}<p>{PROSE}</p>") == [
        Accordion((Part("Boats", html), Part("Nets", html))), RichText(f"<p>{PROSE}</p>"),
    ]  # fmt: skip


@pytest.mark.parametrize("more", ["", "<details><summary>Nets</summary></details>"])
def test_one_part_alone_or_one_without_a_text_are_headings(more: str) -> None:
    blocks = body(f"<details><summary>Boats</summary><p>Blue.</p></details>{more}")

    assert blocks[:2] == [Heading(2, "Boats"), RichText("<p>Blue.</p>")]
    assert blocks[2:] == ([Heading(2, "Nets")] if more else [])


def test_only_the_first_caption_is_the_pages() -> None:
    first, second = Line(1, "Photo: dawn"), Line(2, "Dusk.", Role.CAPTION)

    caption, kept = take_caption([first, Line(3, PROSE), second], Report())

    assert caption == "Photo: dawn"
    assert [line.text for line in kept] == [PROSE, "Dusk."]
    assert all(line.role is Role.TEXT for line in kept)


def test_the_first_paragraph_is_the_lead() -> None:
    lines = [Line(1, PROSE_AR), Line(2, PROSE)]

    assert take_lead(lines, "ar", Report()) == (PROSE_AR, lines[1:])


@pytest.mark.parametrize(
    "html",
    [
        f"<p>{PROSE}</p>",
        f"<h2>Boats</h2><p>{PROSE}</p>",
        f'<p>{PROSE} See <a href="https://a.example/">it</a>.</p><p>{PROSE}</p>',
        f"<p>{PROSE} It is <b>blue</b>.</p><p>{PROSE}</p>",
        f"<p>“{PROSE[:-1]},” said Huda Karim, keeper of the bank.</p><p>{PROSE}</p>",
        f"<p>{PROSE[:-1]}:</p><p>{PROSE}</p>",
    ],
)
def test_any_other_beginning_stays_in_the_body_and_a_lead_is_asked_for(html: str) -> None:
    lines = read_html(f"<main>{html}</main>").lines
    report = Report()

    assert take_lead(lines, "en", report) == ("", lines)
    assert [note.kind for note in report.notes] == ["doubt"]
