"""Whatever editors type, the site is built, says it, and runs nothing of it."""

from __future__ import annotations

import json
import unicodedata
from html.parser import HTMLParser
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from site_builder.pipeline import BuildRequest, build
from tests.site_builder.conftest import TINY_THEME
from tests.site_builder.test_rich_text import HOSTILE
from tests.sites import copy_examples

LETTERS = st.characters(codec="utf-8", exclude_categories=["C", "Zl", "Zp"])
LINES = st.text(LETTERS, min_size=1, max_size=60).map(
    lambda text: unicodedata.normalize("NFC", text)
)
PAGE = """---
format: 1
state: live
kind: page
translation_key: 70000000-0000-4000-8000-{number:012}
lang: {lang}
slug: page-{number}
path: page-{number}
title: {title}
summary: {summary}
published: 2026-01-10T06:00:00Z
updated: 2026-01-10T06:00:00Z
...

{body}

<!-- end -->
"""


class Seen(HTMLParser):
    """The text of headings and the names of all elements and attributes."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.elements: set[str] = set()
        self.attributes: set[str] = set()
        self.heading = ""
        self._is_heading = False
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.add(tag)
        self.attributes |= {name for name, _ in attrs}
        self._is_heading |= tag == "h1"

    def handle_endtag(self, tag: str) -> None:
        self._is_heading &= tag != "h1"

    def handle_data(self, data: str) -> None:
        if self._is_heading:
            self.heading += data


def write(folder: Path, pages: list[tuple[str, str, str, str]]) -> None:
    for number, (lang, title, summary, body) in enumerate(pages):
        text = PAGE.format(
            number=number,
            lang=lang,
            title=json.dumps(title, ensure_ascii=False),
            summary=json.dumps(summary, ensure_ascii=False),
            body=unicodedata.normalize("NFC", body).strip("\n"),
        )
        (folder / lang / f"pages/page-{number}.md").write_text(text, encoding="utf-8")


@settings(max_examples=6, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.lists(
        st.tuples(st.sampled_from(["ar", "en"]), LINES, LINES, HOSTILE), min_size=10, max_size=30
    )
)
def test_any_text_is_published_as_text(pages: list[tuple[str, str, str, str]]) -> None:
    with TemporaryDirectory() as folder:
        content = copy_examples(Path(folder, "content"))
        write(content, pages)
        report = build(BuildRequest(content, Path(folder, "output"), TINY_THEME))
        left_out = {Path(problem.file).stem for problem in report.problems}
        for number, (lang, title, _, _) in enumerate(pages):
            if f"page-{number}" in left_out:
                continue
            file = Path(folder, "output/current", lang, f"page-{number}/index.html")
            seen = Seen(file.read_text(encoding="utf-8"))
            assert seen.heading.split() == title.split()
            assert not seen.elements & {"script", "img", "svg", "style", "math", "iframe"}
            assert not {name for name in seen.attributes if name.startswith("on")}
