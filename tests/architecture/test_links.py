"""Links, paths and commands in the documentation lead somewhere."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.architecture.tree import ROOT, project_files

PAGES = [file for file in project_files(".md") if file.parts[0] == "docs" or len(file.parts) == 1]
TARGETS = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.M))


@pytest.mark.parametrize("page", PAGES, ids=str)
def test_links_lead_to_files_that_exist(page: Path) -> None:
    links = re.findall(r"\]\(([^)#:\s]+)(?:#[^)]*)?\)", _without_examples(page))
    broken = [link for link in links if not (ROOT / page.parent / link).exists()]
    assert broken == []


@pytest.mark.parametrize("page", PAGES, ids=str)
def test_make_targets_exist(page: Path) -> None:
    named = re.findall(r"(?:`|^ *)make ([a-z][a-z-]*)", _text(page), re.M)
    assert [target for target in named if target not in TARGETS] == []


def test_every_page_of_the_documentation_is_reached_from_the_readme() -> None:
    seen: set[Path] = set()
    waiting = [Path("README.md")]
    while waiting:
        page = waiting.pop()
        if page in seen or not (ROOT / page).is_file() or page.suffix != ".md":
            continue
        seen.add(page)
        links = re.findall(r"\]\(([^)#:\s]+)(?:#[^)]*)?\)", _text(page))
        waiting += [((ROOT / page.parent / link).resolve()).relative_to(ROOT) for link in links]
    assert [page for page in PAGES if page.parts[0] == "docs" and page not in seen] == []


def _text(page: Path) -> str:
    return (ROOT / page).read_text(encoding="utf-8")


def _without_examples(page: Path) -> str:
    return re.sub(r"^```.*?^```$|`[^`\n]*`", "", _text(page), flags=re.M | re.S)
