"""A language without a first page keeps the old edition."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from site_builder.errors import ContentError
from site_builder.pipeline import check
from site_builder.report import BuildReport
from tests.site_builder.conftest import TINY_THEME, Build, change, problems


def refusal(content: Path) -> tuple[str, BuildReport]:
    """The error that ends a check, and what was found before."""
    report = BuildReport()
    with pytest.raises(ContentError) as caught:
        check(content, TINY_THEME, report)
    return str(caught.value).removeprefix(f"{content}/"), report


def test_content_without_documents_is_refused(content: Path) -> None:
    for code in ("ar", "en"):
        shutil.rmtree(content / code)
    message, report = refusal(content)
    assert message == (
        f"{content}: holds no documents, so the site would be empty: restore or export the content"
    )
    assert report.problems == []


@pytest.mark.parametrize("code", ["ar", "en"])
@pytest.mark.parametrize("gone", ["{}/home/home.md", "{}"])
def test_a_language_without_its_first_page_is_refused(content: Path, code: str, gone: str) -> None:
    path = content / gone.format(code)
    shutil.rmtree(path) if path.is_dir() else path.unlink()
    message, _ = refusal(content)
    assert message == (
        f"{code}/home/home.md: is missing: add this first page or take {code!r} out of the "
        f"languages of {content}/site.yaml"
    )


def test_a_first_page_that_breaks_the_contract_is_named_once(content: Path) -> None:
    home = content / "en/home/home.md"
    change(home, "kind: home\n", "kind: home\ncolour: blue\n")
    message, report = refusal(content)
    assert message == (
        "en/home/home.md: colour: is not a key that the schema knows: remove it "
        "(until then 'en' has no first page and nothing is built)"
    )
    assert problems(report) == []


def test_a_fault_that_led_to_it_is_told_too(content: Path) -> None:
    picture = content / "media/images/centre.png"
    change(content / "en/home/home.md", "kind: home\n", "kind: home\ncolour: blue\n")
    picture.with_name("centre.png.yaml").unlink()
    _, report = refusal(content)
    assert f"{picture}: has no record" in problems(report)[0]


def test_the_old_edition_stays(build_site: Build, content: Path, output: Path) -> None:
    edition = build_site().edition
    shutil.rmtree(content / "en")
    with pytest.raises(ContentError, match="first page"):
        build_site()
    assert (output / "current").resolve().name == edition
    assert [path.name for path in (output / "editions").iterdir()] == [edition]
