"""Every broken example is refused by the CMS, and its fault named."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from cms.blocks.body import body_from_markdown
from cms.contract.errors import ContractError
from cms.publishing.loading.checking import check_content
from cms.publishing.loading.content import Content
from cms.publishing.loading.reading import read_content
from tests.cms.contract.examples import EXAMPLES, INVALID, SCHEMAS
from tests.cms.contract.rendered import NumberedReferences

CASES = yaml.safe_load((INVALID / "cases.yaml").read_text(encoding="utf-8"))
# The loader sees these faults in another place than the builder does.
SEEN_ELSEWHERE = {
    "unknown-language": "fr/: site.yaml does not list this language",
    "section-of-unknown-kind": "ar/organisations/good-neighbours.yaml: path: ",
    "media-record-without-file": "media/images/ghost.png: is missing: add it",
}


class Files(NumberedReferences):
    """The pictures, documents and snippets of the examples."""

    def image_id(self, file: str, /) -> int | None:
        return 1 if (EXAMPLES / "media" / file).exists() else None

    document_id = image_id

    def snippet_id(self, snippet: str, code: str, /) -> int | None:
        folder = EXAMPLES / "snippets" / SCHEMAS.snippets[snippet].folder
        return 1 if (folder / f"{code}.yaml").exists() else None


def problems(folder: Path) -> list[str]:
    content = read_content(folder)
    return content.problems + check_content(content) + list(problems_of_bodies(content))


def problems_of_bodies(content: Content) -> Iterator[str]:
    for document in content.documents:
        try:
            body_from_markdown(document.body, Files())
        except ContractError as error:
            yield f"{document.file}: {error}"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return Path(shutil.copytree(EXAMPLES, tmp_path / "folder"))


@pytest.mark.parametrize("case", CASES, ids=[case["case"] for case in CASES])
def test_a_broken_file_is_refused_and_its_fault_named(case: dict[str, Any], folder: Path) -> None:
    shutil.copytree(INVALID / case["case"], folder, dirs_exist_ok=True)
    place = ": ".join(part for part in (case["file"], case["field"]) if part)
    wanted = SEEN_ELSEWHERE.get(case["case"], f"{place}: ")
    line = next(line for line in problems(folder) if line.startswith(wanted))
    assert "\n" not in line
    if case["case"] not in SEEN_ELSEWHERE:
        assert all(words in line for words in case["mentions"])


def test_nothing_is_wrong_with_the_examples(folder: Path) -> None:
    assert problems(folder) == []


def test_each_case_has_a_folder_of_its_own() -> None:
    folders = {folder.name for folder in INVALID.iterdir() if folder.is_dir()}
    assert sorted(folders) == sorted(case["case"] for case in CASES)
    for case in CASES:
        files = [file for file in (INVALID / case["case"]).rglob("*") if file.is_file()]
        assert [file.relative_to(INVALID / case["case"]).as_posix() for file in files] == [
            case["file"]
        ]
