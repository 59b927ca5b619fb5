"""The project says nothing of the machines and places that it was made on."""

from __future__ import annotations

import re
from pathlib import Path

from tests.architecture.tree import ROOT, project_files

# A letter in brackets keeps a pattern from matching itself.
STRANGERS = (
    r"(?<![\w.%-])/(?:wor[k]|tm[p]|roo[t])/",
    r"\.\./share[d]",
    r"https?://\S*(?:pypi|pythonhosted|npmjs|debian)\S*",
    r"--(?:extra-)?index-ur[l]",
)
UNFINISHED = r"\b(?:TOD[O]|FIXM[E]|NotImplementedErro[r])\b|pytest\.mark\.(?:ski[p]|xfai[l])"


def test_no_file_names_a_machine_or_a_package_index() -> None:
    assert _found("|".join(STRANGERS), project_files()) == []


def test_nothing_is_left_open() -> None:
    code = [file for suffix in (".py", ".html", ".js", ".css") for file in project_files(suffix)]
    assert _found(UNFINISHED, code) == []


def _found(pattern: str, files: list[Path]) -> list[str]:
    return [
        f"{file}:{number}: {line.strip()}"
        for file in files
        for number, line in enumerate(_lines(file), start=1)
        if re.search(pattern, line)
    ]


def _lines(file: Path) -> list[str]:
    data = (ROOT / file).read_bytes()
    return [] if b"\0" in data else data.decode("utf-8", "replace").split("\n")
