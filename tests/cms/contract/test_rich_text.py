"""The Markdown of rich text, as people will read it in content/."""

from __future__ import annotations

import pytest

from cms.contract.rich_text import DroppedLink, from_markdown, normalise, to_markdown
from cms.contract.rich_text.addresses import web_address
from tests.cms.contract.rendered import NumberedReferences

REFERENCES = NumberedReferences()
KEY = "60000000-0000-4000-8000-000000000001"


@pytest.mark.parametrize(
    ("html", "markdown"),
    [
        ("<p>سطر<br/>وآخر</p><p>فقرة</p>", "سطر  \nوآخر\n\nفقرة"),
        ("<p>a<br/><br/>b</p>", "a\n\nb"),
        ("<p>half\ud800 a <b>pai\udfffr</b></p>", "half a **pair**"),
        ("<p><b>نصّ</b>، و<b>نصّ</b> و<i>مائل</i>.</p>", "**نصّ**، و**نصّ** و*مائل*."),
        ("<p><b>a </b>b<i> c</i></p>", "**a** b *c*"),
        ("<p>w<b>or</b>d x<b>(y)</b></p>", "w**or**d x<strong>(y)</strong>"),
        ("<p><b>a</b><i>b</i></p>", "<strong>a</strong><em>b</em>"),
        ("<p><b><i>a</i></b></p>", "**<em>a</em>**"),
        ("<p><b>a <i>b</i> c</b></p>", "**a *b* c**"),
        (
            "<p><b>a <a href='https://b.example'>b</a> c</b></p>",
            "**a** [**b**](https://b.example) **c**",
        ),
        (
            "<ul><li>a<ol><li>b</li><li>c</li></ol></li><li>d</li></ul>",
            "- a\n    1. b\n    2. c\n- d",
        ),
        ("<ul><li>a</li></ul><ol><li>b</li></ol>", "- a\n\n1. b"),
        ("<ul><li>a</li></ul><ul><li>b</li></ul>", "- a\n- b"),
        ("<ul><li>a<ul><li>b</li></ul><ol><li>c</li></ol></li></ul>", "- a\n    - b\n    - c"),
        ("<ul><li><p>a</p><p>b</p></li></ul>", "- a  \nb"),
        ("<ul><li><ul><li>a</li></ul></li></ul>", "- a"),
        (
            "<p>1. a</p><p>١. أ</p><p>- a</p><p># a</p><p>&gt; a</p>",
            "1\\. a\n\n١\\. أ\n\n\\- a\n\n\\# a\n\n\\> a",
        ),
        ("<p>+964 770</p><p>-5</p><p>2026</p><p>#</p>", "+964 770\n\n-5\n\n2026\n\n\\#"),
        ("<p>/// quote</p><p>a<br/>===</p>", "&#47;// quote\n\na  \n&#61;=="),
        ("<p>&lt;!-- end --&gt; R&amp;D</p>", "&lt;!-- end --> R&amp;D"),
        ("<p>a_b_c _d_ [e]: f*g*</p>", "a_b_c \\_d\\_ \\[e&#93;: f\\*g\\*"),
        ("<p>{attach}a.pdf {filename}b</p>", "{attach}a.pdf {filename}b"),
        ("<p>see!<a href='https://a.example'>x</a></p>", "see\\![x](https://a.example)"),
        ("<p><a linktype='page' id='1'>x</a></p>", f"[x](document:{KEY})"),
        ("<p><a linktype='document' id='1'>x</a></p>", "[x](media:documents/file-1.pdf)"),
        ("<h2>a</h2><div>b</div><table><tr><td>c</td><td>d</td></tr></table>", "a\n\nb\n\nc\n\nd"),
        ("<p></p><p> </p><p>&nbsp;</p><ul><li></li></ul>", ""),
        ("<p>2,200&nbsp;أسرة</p>", "2,200\u00a0أسرة"),
        ("<p>a\u202eb\u200fc\u0007d\u2028e</p>", "abcd e"),
        ("<p>x<script>alert(1)</script><style>a</style></p>", "x"),
    ],
)
def test_how_rich_text_is_written(html: str, markdown: str) -> None:
    assert to_markdown(html, REFERENCES) == markdown
    assert from_markdown(markdown, REFERENCES) == normalise(html, REFERENCES)


def test_wagtails_html_is_given_back() -> None:
    html = (
        '<p>a <b>b</b> <a linktype="page" id="1">c</a><br/><a href="https://d.example/?e=1&amp;f=2">'
        "d</a></p><ol><li>e<ul><li>f</li></ul></li></ol>"
    )
    assert normalise(html, REFERENCES) == html


@pytest.mark.parametrize(
    ("attributes", "target"),
    [
        ("linktype='page' id='9'", "page 9"),
        ("linktype='document' id='9'", "document 9"),
        ("linktype='page' id='x'", "page x"),
        ("href='/ar/about/'", "/ar/about/"),
        ("href='javascript:alert(1)'", ""),
    ],
)
def test_a_link_that_leads_nowhere_is_dropped_and_its_text_kept(
    attributes: str, target: str
) -> None:
    dropped: list[DroppedLink] = []
    assert to_markdown(f"<p>a <a {attributes}><b>b</b></a></p>", REFERENCES, dropped) == "a **b**"
    assert dropped == [DroppedLink(target, "b")]


@pytest.mark.parametrize(
    "target",
    [
        "document:60000000-0000-4000-8000-000000000009",
        "document:about",
        "media:images/river.jpg",
        "media:documents/../../secret.pdf",
        "{attach}/etc/passwd",
        "javascript&colon;alert(1)",
    ],
)
def test_a_link_of_a_file_that_leads_nowhere_is_dropped(target: str) -> None:
    dropped: list[DroppedLink] = []
    assert from_markdown(f"[a]({target})", REFERENCES, dropped) == "<p>a</p>"
    assert [link.text for link in dropped] == ["a"]


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("HTTPS://Example.org", "https://example.org"),
        (" https://a.example/x y\n", "https://a.example/x%20y"),
        ("https://a.example/د?q=(1)#ب", "https://a.example/%D8%AF?q=%281%29#%D8%A8"),
        ("https://a.example/100%", "https://a.example/100%25"),
        ("https://مثال.example:8000/", "https://مثال.example:8000/"),
        ("mailto:a@b.example?subject=x y", "mailto:a@b.example?subject=x%20y"),
        ("tel:+964 (770) 123-4567", "tel:+9647701234567"),
        ("tel:٠٧٧٠١٢٣٤٥٦٧", "tel:07701234567"),
        ("java\u0000script:alert(1)", ""),
        ("https://iom.example@evil.example/", ""),
        ("https://", ""),
        ("https:///a", ""),
        ("https://a b.example", ""),
        ("//a.example", ""),
        ("mailto:nobody", ""),
        ("tel:press", ""),
        ("ftp://a.example", ""),
        ("document:x", ""),
        ("https://[::1", ""),
    ],
)
def test_addresses_that_links_may_lead_to(typed: str, kept: str) -> None:
    assert web_address(typed) == kept
    assert web_address(kept) == kept
