"""The page on adding a kind is right: who follows it has a kind that is published."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path

import pytest

from tests.architecture.tree import ROOT, project_files
from tests.end_to_end.installation import Installation, files
from tests.sites import build_with, copy_examples

PAGE = ROOT / "docs" / "how-to" / "add-a-kind.md"
BLOCK = re.compile(r"^`([\w/.-]+)`(, own fields)?:\n\n```\w+\n(.*?)^```", re.M | re.S)
HEAD = """---
format: 1
state: live
kind: {kind}
translation_key: 70000000-0000-4000-8000-00000000000{number}
lang: en
slug: {slug}
path: {path}
title: {title}
published: 2026-01-10T06:00:00Z
updated: 2026-01-10T06:00:00Z
"""
SECTION = "lists: office\n...\n\n<!-- end -->\n"
OFFICE = """address: 12 River Street
phones:
- '+9647701112233'
...

Ask at the desk.

<!-- end -->
"""


@pytest.mark.slow
def test_a_kind_made_by_the_book_is_edited_exported_and_published(tmp_path: Path) -> None:
    code = tmp_path / "code"
    for file in project_files():
        (code / file).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / file, code / file)
    follow_the_page(code)
    installation = Installation(tmp_path / "installation", code)
    write_offices(code, installation.content)
    before = files(installation.content)

    installation.cms("makemigrations", "office")
    installation.cms("check", "--fail-level", "WARNING")
    installation.cms("migrate", "--verbosity=0")
    installation.cms("load_content", str(installation.content))
    shutil.rmtree(installation.content / "en")
    installation.cms("export_content")
    assert files(installation.content) == before

    run = build_with(code, installation.content, installation.output, "--strict")
    assert run.returncode == 0, run.stdout + run.stderr
    page = installation.output / "current" / "en" / "offices" / "mosul" / "index.html"
    assert "12 River Street" in page.read_text(encoding="utf-8")


def follow_the_page(code: Path) -> None:
    for name, is_schema, text in BLOCK.findall(PAGE.read_text(encoding="utf-8")):
        if is_schema:
            text = schema(code, json.loads(text))
        (code / name).parent.mkdir(parents=True, exist_ok=True)
        (code / name).write_text(text, encoding="utf-8")
    for package in ("", "migrations"):
        init = code / "cms" / "kinds" / "office" / package / "__init__.py"
        init.parent.mkdir(exist_ok=True)
        init.touch()


def schema(code: Path, own_fields: dict) -> str:
    page = json.loads((code / "content/schema/page.schema.json").read_text(encoding="utf-8"))
    page |= {"$id": "office.schema.json", "title": "Office", "description": "An office."}
    page["x-kind"]["folder"] = "offices"
    page["properties"]["kind"]["const"] = "office"
    del page["properties"]["image"], page["properties"]["image_alt"]
    page["properties"] |= own_fields
    return json.dumps(page)


def write_offices(code: Path, content: Path) -> None:
    copy_examples(content)
    shutil.copy(code / "content/schema/office.schema.json", content / "schema")
    section = HEAD.format(kind="section", number=1, slug="offices", path="offices", title="Offices")
    office = HEAD.format(
        kind="office", number=2, slug="mosul", path="offices/mosul", title="Mosul office"
    )
    (content / "en" / "sections" / "offices.md").write_text(section + SECTION, encoding="utf-8")
    (content / "en" / "offices").mkdir()
    (content / "en" / "offices" / "mosul.md").write_text(office + OFFICE, encoding="utf-8")
