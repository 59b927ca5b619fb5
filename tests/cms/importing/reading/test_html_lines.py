from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cms.importing.lines import Line, Link, Mark, Role
from cms.importing.reading.html_lines import looks_like_html, read_html


def lines(html: str) -> list[Line]:
    return [line for line in read_html(f"<body>{html}</body>").lines if not line.is_blank]


def roles(html: str) -> list[tuple[Role, int, str]]:
    return [(line.role, line.level, line.text) for line in lines(html)]


def told(html: str) -> str:
    notes = read_html(f"<body>{html}</body>").notes
    return "\n".join(f"{note.reason} | {note.taken}" for note in notes)


def test_headings_paragraphs_and_lists_are_told_apart() -> None:
    html = (
        "<h2>Boats</h2><p>They  are\n blue.</p><ul><li>Small</li><li>Large</li></ul>"
        "<ol><li>One</li></ol>"
    )

    assert roles(html) == [
        (Role.HEADING, 2, "Boats"),
        (Role.TEXT, 0, "They are blue."),
        (Role.ITEM, 0, "Small"),
        (Role.ITEM, 0, "Large"),
        (Role.NUMBERED, 0, "One"),
    ]


def test_a_list_within_a_list_keeps_its_depth() -> None:
    html = "<ul><li>Boats<ul><li>Blue</li></ul></li><li><p>Nets</p><p>of rope</p></li></ul>"

    assert roles(html) == [
        (Role.ITEM, 0, "Boats"),
        (Role.ITEM, 1, "Blue"),
        (Role.ITEM, 0, "Nets"),
        (Role.TEXT, 0, "of rope"),
    ]


def test_a_break_ends_a_line_and_paragraphs_are_divided() -> None:
    read = read_html("<p>One<br>Two</p><p>Three</p>").lines

    assert [(line.text, line.is_blank) for line in read] == [
        ("One", False), ("Two", False), ("", True), ("Three", False), ("", True),
    ]  # fmt: skip


def test_definitions_become_headings() -> None:
    html = "<dl><dt>Nets</dt><dd>Of rope.</dd></dl>"

    assert [text for role, _, text in roles(html) if role is Role.HEADING] == ["Nets"]


def test_what_opens_and_closes_is_a_part_with_its_text_within() -> None:
    read = lines("<details><summary>Boats</summary><p>Blue.</p></details><p>Nets.</p>")

    assert [(line.role, line.text, line.is_within) for line in read if not line.is_blank] == [
        (Role.PART, "Boats", False), (Role.TEXT, "Blue.", True), (Role.TEXT, "Nets.", False),
    ]  # fmt: skip


@pytest.mark.parametrize(
    "inner",
    [
        "<h3>Blue</h3><p>Yes.</p>",
        "<table><tr><th>A</th><th>B</th></tr><tr><td>1</td><td>2</td></tr></table>",
        "<details><summary>Blue</summary><p>Yes.</p></details>",
    ],
)
def test_a_part_that_holds_more_than_text_has_a_plain_heading(inner: str) -> None:
    read = lines(f"<details><summary>Boats</summary>{inner}</details>")

    assert (read[0].role, read[0].text) == (Role.HEADING, "Boats")


def test_a_frame_with_a_video_is_a_video_and_any_other_is_told() -> None:
    page = read_html(
        '<p>One</p><iframe src="//www.youtube.com/embed/abc123def45" title="First boat"></iframe>'
        '<iframe src="https://maps.example.org/"></iframe>'
    )

    [video] = [line for line in page.lines if line.role is Role.VIDEO]
    assert (video.text, video.links[0].address) == (
        "First boat", "https://www.youtube.com/watch?v=abc123def45",
    )  # fmt: skip
    assert [note.reason for note in page.notes] == [
        "frame not brought over: https://maps.example.org/"
    ]


def test_words_under_a_picture_and_its_alternative_text_are_kept() -> None:
    page = read_html(
        '<figure><img src="/a.jpg" alt="A boat"><figcaption>Dawn.</figcaption></figure>'
    )

    assert [(line.role, line.text) for line in page.lines if line.text] == [(Role.CAPTION, "Dawn.")]
    assert page.image_alt == "A boat"


def test_links_are_read_with_their_words() -> None:
    [line] = lines(
        '<p>See <a href="https://a.example/x">the map</a> and <a href="/b">this</a>.</p>'
    )

    assert line.text == "See the map and this."
    assert line.links == (Link("the map", "https://a.example/x"), Link("this", "/b"))


def test_a_link_around_blocks_is_a_link_in_each_of_their_lines() -> None:
    read = lines('<a href="https://a.example"><p>One</p><p>Two</p></a>')

    assert [line.links for line in read] == [
        (Link("One", "https://a.example"),),
        (Link("Two", "https://a.example"),),
    ]


def test_bold_and_italic_words_are_marked() -> None:
    [line] = lines("<p>A <strong>blue</strong> <em>boat <i>of</i> rope</em></p>")

    assert line.marks == (Mark("blue", "b"), Mark("boat of rope", "i"))


@pytest.mark.parametrize("tag", ["div", "span", "ul><li", "b", "a href=/x", "table><tr><td"])
def test_a_page_nested_by_the_thousand_is_read(tag: str) -> None:
    read = lines(f"<{tag}>" * 3000 + "Deep text")

    assert [line.text for line in read] == ["Deep text"]
    assert read[0].level < 10


def test_a_table_of_data_is_kept_whole_and_one_for_layout_is_text() -> None:
    data = (
        "<table><caption>Boats</caption><tr><th>Town</th><th>Boats</th></tr>"
        "<tr><td>Hit</td><td>4</td></tr></table>"
    )
    layout = f"<table><tr><td>{'A long text. ' * 20}</td></tr></table>"

    [table] = lines(data)
    assert (table.role, table.text) == (Role.TABLE, "Boats")
    assert table.rows == (("Town", "Boats"), ("Hit", "4"))
    assert [line.role for line in lines(layout)] == [Role.TEXT]


def test_cells_over_several_rows_keep_a_table_rectangular() -> None:
    html = (
        "<table><tr><th>Town</th><th>Boats</th></tr><tr><td rowspan=2>Hit</td><td>4</td></tr>"
        "<tr><td>5</td></tr></table>"
    )

    [table] = lines(html)

    assert table.rows == (("Town", "Boats"), ("Hit", "4"), ("", "5"))


def row(*cells: str) -> str:
    return f"<tr>{''.join(f'<td>{cell}</td>' for cell in cells)}</tr>"


def test_a_table_without_a_marked_header_takes_its_first_row_and_is_told() -> None:
    html = f"<table>{row('Town', 'Boats')}{row('Hit', '4')}</table>"

    assert lines(html)[0].rows == (("Town", "Boats"), ("Hit", "4"))
    assert "the first was taken" in told(html)


def test_rows_of_different_lengths_become_lines_and_are_told() -> None:
    html = f"<table>{row('1', '2', '3')}{row('4', '5')}</table>"

    assert [line.text for line in lines(html)] == ["1 | 2 | 3", "4 | 5"]
    assert "kept as lines" in told(html)


@pytest.mark.parametrize(
    ("html", "reason"),
    [
        ('<iframe src="https://v.example"></iframe>', "frame not brought over: https://v.example"),
        ('<video><source src="/a.mp4">Old</video>', "video not brought over: /a.mp4 | Old"),
        (f"<table>{row('1', '2<img alt=Nets>')}</table>", "picture not brought over: Nets"),
        (
            '<form action="/send"><p>Write</p></form>',
            "form not brought over, only its words: /s",
        ),
        ('<a href="https://a.example"><img src="x"></a>', "link without words left out: https://a"),
        ("<button>Open</button>", "the page's <button> left out | Open"),
        (f"<table>{row('1')}{row('2')}</table>", "lays out the page"),
    ],
)
def test_what_is_not_brought_over_is_named_with_its_address(html: str, reason: str) -> None:
    assert reason in told(html)


def test_a_paragraph_of_spaces_is_an_empty_line() -> None:
    read = read_html("<p>One</p><p>&nbsp;\u200f</p><p>Two</p>").lines

    assert [line.text for line in read if not line.is_blank] == ["One", "Two"]


def test_scripts_and_comments_are_not_read() -> None:
    assert (
        lines("<script>var a = 1</script><style>p{}</style><!-- no --><p>Yes</p>")[0].text == "Yes"
    )


def test_the_frame_of_a_page_is_left_out_and_named() -> None:
    page = read_html(
        "<body><nav>Home Work</nav><main><aside>Share</aside><h1>Boats</h1></main>"
        "<footer>End</footer></body>"
    )

    assert [line.text for line in page.lines if line.text] == ["Boats"]
    assert {word for note in page.notes for word in note.taken.split()} == {
        "Home", "Work", "Share", "End",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("html", "headline"),
    [
        ("<title>Boats | River Towns</title><p>Blue.</p>", "Boats"),
        ('<meta property="og:title" content="Blue boats"><title>x</title><p>a</p>', "Blue boats"),
        ("<body><h1>Boats</h1><main><p>Blue.</p></main></body>", "Boats"),
        ("<title>x</title><main><h1>Boats</h1></main>", ""),
        ("<p>Blue.</p>", ""),
    ],
)
def test_a_headline_outside_the_text_is_found(html: str, headline: str) -> None:
    assert read_html(html).headline == headline


def test_the_date_of_the_pages_data_is_found() -> None:
    assert read_html('<time datetime="2021-06-30T10:00">x</time>').date == "2021-06-30"


def test_a_picture_is_told() -> None:
    [note] = read_html('<img src="/a.jpg" alt="Two boats">').notes

    assert note.kind == "doubt"
    assert "Two boats" in note.reason


def test_html_is_told_from_text() -> None:
    assert looks_like_html("<!DOCTYPE html><title>x</title>")
    assert looks_like_html("  <p class=x>text")
    assert not looks_like_html("a < b and <people> said")


@settings(deadline=None)
@given(st.text("ab <>/&;=\"'pulid!-", max_size=80))
def test_any_markup_is_read(html: str) -> None:
    assert all(line.text or line.is_blank or line.rows for line in read_html(html).lines)
