"""A content folder of one's own, a theme that shows everything plainly, sites read from both."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from site_builder.pipeline import BuildRequest, build
from site_builder.reading.content import ContentFolder, open_content
from site_builder.report import BuildReport
from site_builder.site import Site, make_site
from tests.sites import copy_examples

TINY_THEME = Path(__file__).parent / "tiny_theme"

Build = Callable[..., BuildReport]


@pytest.fixture
def content(tmp_path: Path) -> Path:
    """The examples of the contract, to be changed."""
    return copy_examples(tmp_path / "content")


@pytest.fixture
def output(tmp_path: Path) -> Path:
    return tmp_path / "output"


@pytest.fixture
def build_site(content: Path, output: Path) -> Build:
    """`build_site(is_strict=True)` builds the content folder with the tiny theme."""
    return lambda **options: build(BuildRequest(content, output, TINY_THEME, **options))


@pytest.fixture(scope="session")
def examples(tmp_path_factory: pytest.TempPathFactory) -> ContentFolder:
    """The examples as they are. Do not write to them."""
    folder = copy_examples(tmp_path_factory.mktemp("examples") / "content")
    return open_content(folder, BuildReport(), "content")


@pytest.fixture(scope="session")
def site(examples: ContentFolder) -> Site:
    """The site of the examples."""
    return make_site(examples, TINY_THEME, BuildReport())


def change(file: Path, before: str, after: str) -> None:
    """Change text of a file that is there."""
    text = file.read_text(encoding="utf-8")
    assert before in text, f"{before!r} is not in {file}"
    file.write_text(text.replace(before, after), encoding="utf-8")


def problems(report: BuildReport) -> list[str]:
    return [str(problem) for problem in report.problems]
