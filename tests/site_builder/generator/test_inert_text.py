"""What an editor types is text: to Pelican, to Jinja, to browsers and to the file system."""

from __future__ import annotations

from pathlib import Path

import pytest

from site_builder.editions import files
from tests.site_builder.conftest import Build, change

ABOUT = "We are twelve people"


@pytest.fixture
def secret(tmp_path: Path) -> Path:
    file = tmp_path / "secret.pdf"
    file.write_text("secret")
    return file


@pytest.mark.parametrize("mark", ["attach", "static", "filename", "author", "index"])
@pytest.mark.parametrize("form", ["{{{}}}../../../../secret.pdf", "|{}|../../../../secret.pdf"])
def test_pelicans_link_marks_copy_nothing(
    build_site: Build, content: Path, output: Path, secret: Path, mark: str, form: str
) -> None:
    address = form.format(mark)
    change(content / "en/pages/about.md", ABOUT, f"See [this]({address}) and {address}")
    build_site()
    edition = output / "current"
    page = (edition / "en/about/index.html").read_text(encoding="utf-8")
    assert "See this and" in page
    assert address in page
    assert not any("secret" in name for name in files(edition))


@pytest.mark.parametrize("text", ["{{ 7 * 191 }}", "{% include 'base.html' %}", "{# gone #}"])
def test_template_marks_are_text(build_site: Build, content: Path, output: Path, text: str) -> None:
    change(content / "en/pages/about.md", ABOUT, text)
    change(
        content / "en/pages/about.md", "title: Who we are", f"title: '{text.replace(chr(39), '`')}'"
    )
    build_site()
    page = (output / "current/en/about/index.html").read_text(encoding="utf-8")
    assert page.count("1337") == 0
    assert page.count("<html") == 1
    assert text.replace("'", "&#39;") in page


@pytest.mark.parametrize(
    "title",
    ["<script>alert(1)</script>", '" onmouseover="alert(1)', "&lt;b&gt;", "</title><script>"],
)
def test_titles_are_escaped_wherever_they_stand(
    build_site: Build, content: Path, output: Path, title: str
) -> None:
    change(content / "en/pages/about.md", "title: Who we are", f"title: '{title}'")
    build_site()
    for name in files(output / "current"):
        if name.endswith(".html"):
            page = (output / "current" / name).read_text(encoding="utf-8")
            assert "<script" not in page
            assert ' onmouseover="' not in page
            assert "<b>" not in page


def test_keys_that_pelican_would_obey_are_not_known(build_site: Build, content: Path) -> None:
    for key in ("save_as", "url", "template", "_content", "is_valid", "status"):
        change(content / "en/pages/about.md", "title: Who", f"{key}: ../../x\ntitle: Who")
        report = build_site()
        assert [problem.field for problem in report.problems] == [key]
        change(content / "en/pages/about.md", f"{key}: ../../x\n", "")
