"""Snippets are read with all their languages; a broken one leaves its documents standing."""

from __future__ import annotations

from pathlib import Path

import pytest

from site_builder.reading.content import ContentFolder, open_content
from site_builder.reading.documents import Document
from site_builder.report import BuildReport
from tests.site_builder.conftest import change, problems


def read(content: Path) -> tuple[ContentFolder, tuple[Document, ...], BuildReport]:
    report = BuildReport()
    folder = open_content(content, report, "content")
    return folder, folder.read_documents(report), report


def test_every_snippet_is_found_by_its_sort_and_code(examples: ContentFolder) -> None:
    assert set(examples.snippets) == set(examples.schemas.snippets.values())
    layla = examples.snippets["person"]["layla-hassan"]
    assert layla.data["names"] == {"ar": "ليلى حسن", "en": "Layla Hassan"}
    assert layla.file == "content/snippets/people/layla-hassan.yaml"
    assert [(it.sort, it.value) for it in layla.references] == [("file", "images/layla-hassan.png")]


def test_documents_and_blocks_refer_to_snippets(content: Path) -> None:
    _folder, documents, _report = read(content)
    found = {
        (document.file, reference.field, reference.target, reference.value)
        for document in documents
        for reference in document.references
        if reference.sort == "snippet"
    }
    release = "content/ar/press-releases/water-returns-to-eleven-towns.md"
    assert {
        ("content/ar/offices/mosul.yaml", "location", "location", "old-bridge-clinic"),
        (release, "contacts[1]", "contact", "front-desk"),
        ("content/ar/pages/guide.md", "body", "video", "water-film"),
        ("content/ar/pages/guide.md", "body", "person", "layla-hassan"),
    } <= found


def test_a_reference_to_no_snippet_is_reported_and_its_document_stays(content: Path) -> None:
    change(content / "ar/offices/mosul.yaml", "old-bridge-clinic", "moon-base")
    _folder, documents, report = read(content)
    assert "content/ar/offices/mosul.yaml" in {document.file for document in documents}
    assert problems(report) == []
    assert [str(warning) for warning in report.warnings] == [
        "content/ar/offices/mosul.yaml: location: 'moon-base' is no location of snippets/: "
        "it is left out, mend it"
    ]


def test_a_broken_snippet_is_left_out_and_what_used_it_stays(content: Path) -> None:
    change(content / "snippets/people/layla-hassan.yaml", "ليلى حسن", '"\\u202e"')
    folder, documents, report = read(content)
    assert "layla-hassan" not in folder.snippets["person"]
    assert "karim-aziz" in folder.snippets["person"]
    assert [problem.file for problem in report.problems] == [
        "content/snippets/people/layla-hassan.yaml"
    ]
    assert {warning.file for warning in report.warnings} == {
        f"content/{lang}/{name}"
        for lang in ("ar", "en")
        for name in (
            "pages/about.md",
            "pages/guide.md",
            "press-releases/water-returns-to-eleven-towns.md",
        )
    }
    assert len(documents) == len(list(content.glob("ar/*/*"))) + len(list(content.glob("en/*/*")))


@pytest.mark.parametrize("name", ["snippets/notes.txt", "snippets/people/a.md", "snippets/a.yaml"])
def test_what_is_no_snippet_is_reported(content: Path, name: str) -> None:
    (content / name).write_text("x\n")
    _folder, _documents, report = read(content)
    assert [problem.file for problem in report.problems] == [f"content/{name}"]


def test_a_site_may_have_no_snippets(content: Path) -> None:
    for file in (content / "snippets").rglob("*.yaml"):
        file.unlink()
    folder, documents, report = read(content)
    assert folder.snippets == {}
    assert documents
    assert problems(report) == []
