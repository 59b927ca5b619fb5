"""Nasty text and nasty rich text, for properties that must hold of all of it."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape

from hypothesis import strategies as st

SNIPPETS = [
    *("/// quote", "///", "////", "<!-- next -->", "<!-- end -->", "---", "...", "- - -", "***"),
    *(
        "# ",
        "## ",
        "#",
        "1. ",
        "10) ",
        "١. ",
        "٢٣. ",
        "- ",
        "-",
        "+ ",
        "* ",
        "> ",
        "===",
        "=",
        "~~~",
    ),
    *("{attach}a.pdf", "{filename}b.md", "{static}c", "&amp;", "&#123", "&#x41;", "&copy;", "& "),
    *("http://x.example", "[a](b)", "![a](b)", "!", "[id]: http://x", "[a][b]", "<http://x>"),
    *("`", "``", "\\", "\\\\", "**", "_", "__", "a_b_c", "*", "<b>", "</p>", "<script>", "<?php"),
    *("    ", "  ", " ", "\t", "\u00a0", "\u2003", "| a |", ": ", "klzzwxh:0000", "wzxhzdk:0"),
    *("\u0002", "\u0000", "\u202e", "\u200f", "\ufeff", "\u2028", "\u0085", "\r", "\ufffe"),
    *("\u200c", "\u200d", "\u0338", "\u064e", "e\u0301", "\u0654", "👩‍👧", "😀", "\U000e0067"),
    *("مرحبا", "نَصّ", "،", "؟", "«", "»", "١٤٠", "IOM", "word", "2.5", "%41", '"', "'", "^", "$x$"),
]
texts = st.lists(
    st.one_of(st.sampled_from(SNIPPETS), st.text(max_size=3)), min_size=1, max_size=4
).map("".join)

WEB = [
    *("https://a.example", "http://a.example/b_c_d?e=1&f=2#g", "https://a.example/د/(x)"),
    *("mailto:a@b.example", "tel:+964 770 123 4567", "https://a.example/%D8%AF*_'\"<>|x"),
]
REFUSED = [
    *("javascript:alert(1)", "JAVA\tSCRIPT:x", "/relative", "#anchor", "//a.example", "", "x"),
    *("https://a.example@evil.example/", "data:text/html,x", "javascript&colon;x", "ftp://a"),
]
OUTWARD = [f'href="{escape(address)}"' for address in (*WEB, *WEB, *REFUSED)]
INTERNAL = [f'linktype="{kind}" id="{id}"' for kind in ("page", "document") for id in (1, 2, 9)]


@dataclass(frozen=True)
class Words:
    """Some text and the elements around it, innermost first."""

    text: str
    elements: tuple[str, ...]

    @property
    def html(self) -> str:
        html = self.text
        for element in self.elements:
            html = f"<{element}>{html}</{element.split()[0]}>"
        return html


def _words(links: list[str]) -> st.SearchStrategy[Words]:
    text = st.one_of(texts.map(lambda text: escape(text, quote=False)), st.just("<br/>"))
    around = [(), ("b",), ("i",), ("b", "i"), ("i", "b"), ("b", "b")]
    linked = [(*inner, f"a {link}") for link in links for inner in ((), ("b",))]
    outside = [(f"a {link}", "b") for link in links]
    elements = st.one_of(*(st.sampled_from(choice) for choice in (around, linked, outside)))
    return st.builds(Words, text, elements)


def _rich_text(links: list[str]) -> st.SearchStrategy[str]:
    inline = st.lists(_words(links), min_size=1, max_size=5).map(
        lambda words: "".join(word.html for word in words)
    )
    kinds = st.sampled_from(["p", "p", "ul", "ol", "ul ul", "ul ol", "ol ul", "ol ol ul"])
    # Siblings, so that lists of both kinds also meet within one item.
    block = st.tuples(kinds, inline, st.one_of(st.just(""), inline)).map(lambda part: _block(*part))
    return st.lists(block, min_size=1, max_size=4).map("".join)


def _block(kinds: str, inner: str, sibling: str) -> str:
    if kinds == "p":
        return f"<p>{inner}</p>"
    *outer, innermost = kinds.split()
    html = f"<{innermost}><li>{inner}</li><li>{sibling}</li></{innermost}>"
    other = "ol" if innermost == "ul" else "ul"
    for kind in reversed(outer):
        html = f"<{kind}><li>{sibling}{html}<{other}><li>{inner}</li></{other}></li></{kind}>"
    return html


# As Wagtail keeps it; the first kind needs no database to be read by Wagtail itself.
rich_texts_without_internal_links = _rich_text(OUTWARD)
rich_texts = _rich_text([*OUTWARD, *INTERNAL])
# As anybody might paste it.
any_html = st.lists(
    st.one_of(
        st.sampled_from(
            [
                *("<p>", "</p>", "<b>", "</b>", "<i>", "</em>", "<ul>", "</ul>", "<li>", "</ol>"),
                *("<ol>", "<a href='https://a.example'>", "</a>", "<br>", "<h2>", "</h2>", "<div>"),
                *("<table><tr><td>", "</table>", "<script>x</script>", "<!--", "-->", "&nbsp;"),
                *("<a linktype='page' id='1'>", "<blockquote>", "<img src=x>", "<style>", "<hr>"),
            ]
        ),
        texts,
    ),
    max_size=12,
).map("".join)
