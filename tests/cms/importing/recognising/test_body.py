from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from cms.importing.document import Heading, Quote, RichText, Table
from cms.importing.lines import Line, Link, Role
from cms.importing.notes import Report
from cms.importing.reading.html_lines import read_html
from cms.importing.reading.text_lines import read_text
from cms.importing.recognising.body import build_body
from cms.importing.recognising.rich_text import inline, item_list, paragraph
from tests.cms.importing.samples import plain_text

TEXTS = st.text("abwxyz. @:/<>&\"'#-1+0مرحبا،", max_size=60)


@settings(deadline=None)
@given(TEXTS)
def test_rich_text_says_what_the_line_says(text: str) -> None:
    assert plain_text(paragraph([Line(1, text)], with_phones=True)).replace(
        " ", ""
    ) == text.replace(" ", "")


@settings(deadline=None)
@given(TEXTS)
def test_nothing_in_a_text_becomes_markup(text: str) -> None:
    html = inline(Line(1, text, links=(Link(text or "x", 'https://a.example/"><b>'),)))

    assert html.count("<") == html.count("<a href=") + html.count("</a>")


def test_addresses_are_linked_and_the_mark_after_them_is_not() -> None:
    html = inline(Line(1, "انظر www.example.org، أو a@example.org، أو https://b.example/x."))

    assert html == (
        'انظر <a href="https://www.example.org">www.example.org</a>، أو '
        '<a href="mailto:a@example.org">a@example.org</a>، أو '
        '<a href="https://b.example/x">https://b.example/x</a>.'
    )


def test_links_of_the_source_are_kept_where_their_words_stand() -> None:
    line = Line(
        1,
        "the map and the map",
        links=(Link("the map", "https://a.example"), Link("the map", "https://b.example")),
    )

    assert (
        inline(line)
        == '<a href="https://a.example">the map</a> and <a href="https://b.example">the map</a>'
    )


def test_a_number_in_contact_details_can_be_called() -> None:
    html = paragraph(
        [Line(1, "Tel: 0770 123 4567"), Line(2, "Fax: +39 06 698 12345")], with_phones=True
    )

    assert (
        html
        == '<p>Tel: <a href="tel:+9647701234567">0770 123 4567</a><br/>Fax: +39 06 698 12345</p>'
    )


def test_lists_are_nested_by_their_depth() -> None:
    items = [
        Line(1, "a", Role.ITEM),
        Line(2, "b", Role.ITEM, 1),
        Line(3, "c", Role.ITEM, 2),
        Line(4, "d", Role.ITEM),
    ]

    assert item_list(items) == "<ul><li>a<ul><li>b<ul><li>c</li></ul></li></ul></li><li>d</li></ul>"


def body(source: str) -> list:
    return build_body(read_text(source), "en", Report())


def test_lines_of_an_address_are_one_paragraph() -> None:
    assert body("Bridge street (7)\nTel: 0770 123 4567\n\nEmail: a@example.org\n") == [
        RichText(
            '<p>Bridge street (7)<br/>Tel: <a href="tel:+9647701234567">0770 123 4567</a><br/>'
            'Email: <a href="mailto:a@example.org">a@example.org</a></p>'
        )
    ]


def test_what_is_not_sure_about_contact_details_is_told() -> None:
    report = Report()

    build_body(read_text("Tel: +39 06 698 12345\nEmail: [email protected]"), "en", report)

    assert [(note.kind, note.line) for note in report.notes] == [("doubt", 1), ("doubt", 2)]


def test_lists_with_and_without_numbers_are_apart_and_an_empty_line_does_not_end_one() -> None:
    assert body("- a\n\n- b") == [RichText("<ul><li>a</li><li>b</li></ul>")]
    numbered = [Line(1, "a", Role.ITEM), Line(2, "b", Role.NUMBERED)]
    assert build_body(numbered, "en", Report()) == [
        RichText("<ul><li>a</li></ul><ol><li>b</li></ol>")
    ]


def test_a_quotation_divides_the_text() -> None:
    said = "We opened the door to everyone."

    assert body(f"It rained. Huda Karim said: “{said}” Then it stopped.") == [
        RichText("<p>It rained.</p>"),
        Quote(f"<p>{said}</p>", "Huda Karim"),
        RichText("<p>Then it stopped.</p>"),
    ]


def test_marked_quotations_and_tables_are_blocks() -> None:
    html = (
        "<h3>Boats:</h3><blockquote><p>Blue.</p><p>Always.</p></blockquote>"
        "<table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2</td></tr></table>"
    )
    report = Report()

    assert build_body(read_html(html).lines, "en", report) == [
        Heading(3, "Boats"),
        Quote("<p>Blue.</p><p>Always.</p>"),
        Table("", (("a", "b"), ("1", "2"))),
    ]
    assert [note.kind for note in report.notes] == ["doubt", "doubt"]


def test_words_that_a_pronoun_attributes_go_on_with_those_before_them() -> None:
    source = (
        "“It was dark and the boat was small,” said Huda Karim.\n"
        "“Then we saw the light,” she added."
    )

    assert body(source) == [
        Quote(
            "<p>It was dark and the boat was small.</p><p>Then we saw the light.</p>", "Huda Karim"
        )
    ]


def test_who_said_words_further_on_is_asked() -> None:
    report = Report()
    source = (
        "“It was dark and the boat was small,” said Huda Karim.\nIt rained.\n"
        "“Then we saw the light,” she added."
    )

    blocks = build_body(read_text(source), "en", report)

    assert blocks[-1] == Quote("<p>Then we saw the light.</p>")
    assert [note.reason for note in report.notes if note.kind == "doubt"] == [
        "quotation without a speaker: who said it, perhaps Huda Karim?"
    ]
