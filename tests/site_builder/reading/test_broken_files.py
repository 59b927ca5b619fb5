"""Each broken example is reported in one line and left out; nothing else is."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest
import yaml

from site_builder.catalogue import make_catalogue
from site_builder.errors import ContentError
from site_builder.reading.content import open_content
from site_builder.report import BuildReport
from tests.sites import EXAMPLES

BROKEN = EXAMPLES.parent / "invalid"
CASES = yaml.safe_load((BROKEN / "cases.yaml").read_text(encoding="utf-8"))
FATAL = [case for case in CASES if case.get("fatal")]
LEFT_OUT = [case for case in CASES if case not in FATAL]
ALL = {
    f"content/{file.relative_to(EXAMPLES).as_posix()}"
    for language in ("ar", "en")
    for file in EXAMPLES.glob(f"{language}/*/*")
}


def read(content: Path) -> tuple[BuildReport, set[str]]:
    """What was reported, and the files that were accepted."""
    report = BuildReport()
    folder = open_content(content, report, "content")
    documents = folder.read_documents(report)
    catalogue = make_catalogue(documents, folder.settings.languages, report)
    return report, {document.file for document in catalogue.documents}


@pytest.mark.parametrize("case", LEFT_OUT, ids=[case["case"] for case in LEFT_OUT])
def test_a_broken_file_is_named_and_left_out(case: dict[str, Any], content: Path) -> None:
    shutil.copytree(BROKEN / case["case"], content, dirs_exist_ok=True)
    report, accepted = read(content)
    assert [(problem.file, problem.field) for problem in report.problems] == [
        (f"content/{case['file']}", case["field"])
    ]
    line = str(report.problems[0])
    assert "\n" not in line
    assert all(words in line for words in case["mentions"])
    assert accepted == ALL - {f"content/{case['file']}"}


@pytest.mark.parametrize("case", FATAL, ids=[case["case"] for case in FATAL])
def test_a_file_that_many_others_need_is_named_and_fatal(
    case: dict[str, Any], content: Path
) -> None:
    shutil.copytree(BROKEN / case["case"], content, dirs_exist_ok=True)
    with pytest.raises(ContentError) as caught:
        open_content(content, BuildReport(), "content")
    assert (caught.value.file, caught.value.field) == (f"content/{case['file']}", case["field"])
    assert all(words in str(caught.value) for words in case["mentions"])


def test_the_examples_themselves_are_accepted(content: Path) -> None:
    report, accepted = read(content)
    assert (report.problems, report.warnings) == ([], [])
    assert accepted == ALL


def test_what_belongs_nowhere_is_reported(content: Path) -> None:
    (content / "notes.txt").write_text("x\n")
    (content / "ar/pages/deep").mkdir()
    (content / "ar/pages/deep/a.md").write_text("x\n")
    (content / "ar/pages/a.txt").write_text("x\n")
    (content / "media/images/unknown.png").write_bytes(b"x")
    report, _ = read(content)
    assert {problem.file for problem in report.problems} == {
        "content/notes.txt",
        "content/ar/pages/deep/a.md",
        "content/ar/pages/a.txt",
        "content/media/images/unknown.png",
    }


def test_a_folder_of_no_language_is_reported_with_all_it_holds(content: Path) -> None:
    (content / "fr").mkdir()
    (content / "ckb/pages").mkdir(parents=True)
    for name in ("about.md", "notes"):
        (content / "ckb/pages" / name).write_text("x\n")
    report, _ = read(content)
    assert [str(problem).partition(" is no language")[0] for problem in report.problems] == [
        "content/ckb/pages/about.md: lang: 'ckb'",
        "content/ckb/pages/notes: lang: 'ckb'",
        "content/fr: 'fr'",
    ]


@pytest.mark.parametrize("name", ["README.md", ".gitattributes", "ar/pages/.keep"])
def test_readme_and_hidden_files_are_no_content(content: Path, name: str) -> None:
    (content / name).write_text("x")
    report, _ = read(content)
    assert report.problems == []


def test_a_file_that_a_browser_would_run_is_refused(content: Path) -> None:
    (content / "media/documents/page.html").write_text("<script>alert(1)</script>")
    record = (content / "media/documents/station-guide.pdf.yaml").read_text(encoding="utf-8")
    changed = record.replace("station-guide.pdf", "page.html")
    (content / "media/documents/page.html.yaml").write_text(changed, encoding="utf-8")
    report, _ = read(content)
    assert [str(problem) for problem in report.problems] == [
        "content/media/documents/page.html.yaml: file: is of a type that browsers run: "
        "publish another type"
    ]


def test_a_file_that_changed_since_its_export_takes_its_pages_with_it(content: Path) -> None:
    (content / "media/images/centre.png").write_bytes(b"something else")
    report, accepted = read(content)
    assert [(problem.file, problem.field) for problem in report.problems] == [
        ("content/media/images/centre.png.yaml", "sha256"),
        ("content/ar/pages/guide.md", "body"),
        ("content/en/pages/guide.md", "body"),
    ]
    assert "content/ar/pages/about.md" in accepted
