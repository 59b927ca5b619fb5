"""Rich text becomes HTML of the allowed elements, whatever the Markdown held."""

from __future__ import annotations

import re
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from site_builder.addresses import is_safe
from site_builder.rich_text import Target, convert, link_addresses, plain_text, render

ALLOWED = {"p", "br", "strong", "em", "ul", "ol", "li", "a", "bdi"}
HOSTILE = st.lists(
    st.sampled_from(
        [
            "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<svg onload=alert(1)>",
            "[a](javascript:alert(1))", "[a](java&#115;cript:alert(1))", "[a](/\\evil.example)",
            "[a](javascript&colon;alert(1))", "[a](//evil.example)", "<javascript:alert(1)>",
            "[a](https://good.example@evil.example/)", "[a](data:text/html,x)", "[a][b]",
            "[b]: javascript:alert(1)", "![a](x onerror=alert(1))", "{attach}../site.yaml",
            "[a]({attach}../site.yaml)", "{{ 7 * 7 }}", "{% raw %}", "<a href='x' onclick='y'>",
            "</p></div>", "<math><mtext>", "<style>", "&lt;script&gt;", "\u202e", "`", "**", "- ",
            "\n", " ", "1. ", "<!--", "-->", "<b>", "</b>", "\\", "text", "نص", '"', "'", "<", ">",
        ]
    ),
    max_size=12,
).map("".join)  # fmt: skip


def resolve(address: str) -> Target | None:
    if address.startswith("document:"):
        return Target(f"/en/{address.removeprefix('document:')}/", (("lang", "en"),))
    return Target(address) if is_safe(address) else None


def html(markdown: str, direction: str = "rtl") -> str:
    return str(render(convert(markdown), direction, resolve))  # type: ignore[arg-type]


class Elements(HTMLParser):
    """All elements of a text with their attributes."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))

    def handle_comment(self, data: str) -> None:
        self.found.append(("comment", {}))


@pytest.mark.parametrize(
    ("markdown", "expected"),
    [
        ("**نص** و*نص*", "<p><strong>نص</strong> و<em>نص</em></p>"),
        ("سطر  \nسطر", "<p>سطر<br>\nسطر</p>"),
        ("- أ\n    - ب\n- ج", "<ul>\n<li>أ<ul>\n<li>ب</li>\n</ul>\n</li>\n<li>ج</li>\n</ul>"),
        ("ن<strong>ص</strong>", "<p>ن<strong>ص</strong></p>"),
        ("<b>نص</b>", "<p><strong>نص</strong></p>"),
        ("هاتف +964 751 234 2550", '<p>هاتف <bdi dir="ltr">+964 751 234 2550</bdi></p>'),
        ("[نص](https://a.example/?b=1&amp;c=2)", '<p><a href="https://a.example/?b=1&amp;c=2">نص</a></p>'),
        ("[نص](document:42)", '<p><a href="/en/42/" lang="en">نص</a></p>'),
        ("[نص](//evil.example)", "<p>نص</p>"),
        ("[نص](javascript:alert)", "<p>نص</p>"),
        ("[نص]({attach}../site.yaml)", "<p>نص</p>"),
        ("نص <script>alert(1)</script> نص", "<p>نص  نص</p>"),
        ("<!-- نص --> نص", "\n<p>نص</p>"),
        ("&lt;b&gt;", '<p>&lt;<bdi dir="ltr">b</bdi>&gt;</p>'),
        ("نص {{ ٧ }} {% نص %}", "<p>نص {{ ٧ }} {% نص %}</p>"),
        ("نص \u202eنص", "<p>نص نص</p>"),
        ("# نص", "نص"),
    ],
)  # fmt: skip
def test_markdown_of_the_contract_becomes_its_elements(markdown: str, expected: str) -> None:
    assert html(markdown) == expected


@given(HOSTILE | st.text())
def test_nothing_but_the_allowed_gets_through(markdown: str) -> None:
    for tag, attributes in Elements(html(markdown)).found:
        assert tag in ALLOWED
        assert set(attributes) <= {"a": {"href", "lang"}, "bdi": {"dir"}}.get(tag, set())
        if tag == "a":
            assert resolve(attributes["href"] or "") is not None
            assert is_safe(attributes["href"] or "")


@given(HOSTILE | st.text())
def test_elements_are_closed_in_order(markdown: str) -> None:
    opened: list[str] = []
    for closing, tag in re.findall(r"<(/?)([a-z]+)[^>]*>", html(markdown)):
        if closing:
            assert opened.pop() == tag
        elif tag != "br":
            opened.append(tag)
    assert opened == []


@given(st.text(st.sampled_from("abc دهن.,؛")))
def test_plain_words_come_back(text: str) -> None:
    assert plain_text(convert(text)).split() == text.split()


def test_text_and_addresses_are_read_for_search_and_checks() -> None:
    converted = convert("a  \nb [c](document:1)\n\n- d\n- [e](media:documents/f.pdf)")
    assert plain_text(converted).split() == ["a", "b", "c", "d", "e"]
    assert link_addresses(converted) == ["document:1", "media:documents/f.pdf"]


def test_one_text_does_not_leak_into_the_next() -> None:
    convert("[a]: https://a.example\n\n[a]")
    assert html("[نص][a]") == '<p>[نص][<bdi dir="ltr">a</bdi>]</p>'


@pytest.mark.parametrize("mark", ["[", "<", "*", "_", "`", "[a](", "![", "<a ", "&#", "- "])
def test_the_longest_body_takes_seconds_at_most(mark: str) -> None:
    assert convert(mark * 1000) is not None
