"""The pages on adding a kind and a block are right: who follows them can publish both."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path

import pytest

from tests.architecture.tree import ROOT, project_files
from tests.end_to_end.installation import Installation, assert_same
from tests.sites import build_with, copy_examples

HOW_TO = ROOT / "docs" / "how-to"
# The name of a file, in code marks, then perhaps a remark, then its text.
FILE = re.compile(r"^`([\w/.-]+)`(, [\w $`]+)?:\n\n```\w+\n(.*?)^```", re.M | re.S)
HEAD = """---
format: 1
state: live
kind: {kind}
translation_key: 7e000000-0000-4000-8000-00000000000{number}
lang: en
slug: {slug}
path: {path}
title: {title}
published: 2026-01-10T06:00:00Z
updated: 2026-01-10T06:00:00Z
"""
SECTION = """lists: event
...

<!-- end -->
"""
EVENT = """address: 12 River Street
phones:
- '+9647701112233'
...

Ask at the desk.

/// deadline
    label: Register until
    day: 2026-03-31
///

<!-- end -->
"""


@pytest.mark.slow
def test_a_kind_and_a_block_made_by_the_book_are_exported_and_published(tmp_path: Path) -> None:
    code = copy_project(tmp_path / "code")
    follow(HOW_TO / "add-a-kind.md", code)
    follow(HOW_TO / "add-a-block.md", code)
    make_packages(code / "cms" / "kinds" / "event")
    installation = Installation(tmp_path / "installation", code)
    write_events(code, installation.content)
    shutil.copytree(installation.content, tmp_path / "before")

    installation.cms("makemigrations", "--verbosity=0")
    installation.cms("check", "--fail-level", "WARNING")
    installation.cms("migrate", "--verbosity=0")
    installation.cms("load_content", str(installation.content))
    shutil.rmtree(installation.content / "en")
    installation.cms("export_content")
    assert_same(tmp_path / "before", installation.content)

    run = build_with(code, installation.content, installation.output, "--strict")
    assert run.returncode == 0, run.stdout + run.stderr
    page = installation.output / "current" / "en" / "events" / "fair" / "index.html"
    html = page.read_text(encoding="utf-8")
    assert "12 River Street" in html
    assert '<time datetime="2026-03-31">31 March 2026</time>' in html


def copy_project(folder: Path) -> Path:
    for file in project_files():
        (folder / file).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / file, folder / file)
    return folder


def follow(page: Path, code: Path) -> None:
    """Write every file that a page shows; a remark after its name says that it is a part of one."""
    for name, remark, text in FILE.findall(page.read_text(encoding="utf-8")):
        file = code / name
        if "own fields" in remark:
            text = event_schema(code, json.loads(text))
        elif "under" in remark:
            schema = json.loads(file.read_text(encoding="utf-8"))
            schema["$defs"] |= json.loads(text)
            text = json.dumps(schema) + "\n"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")


def make_packages(kind: Path) -> None:
    for folder in (kind, kind / "migrations"):
        folder.mkdir(exist_ok=True)
        (folder / "__init__.py").touch()


def event_schema(code: Path, own_fields: dict) -> str:
    """What the page on kinds says to do with a copy of the schema of pages."""
    page = json.loads((code / "content/schema/page.schema.json").read_text(encoding="utf-8"))
    page |= {"$id": "event.schema.json", "title": "Event", "description": "An event."}
    page["x-kind"]["folder"] = "events"
    page["properties"]["kind"]["const"] = "event"
    for name in ("image", "image_alt", "image_caption", "order"):
        del page["properties"][name]
    page["properties"] |= own_fields
    return json.dumps(page) + "\n"


def write_events(code: Path, content: Path) -> None:
    """The examples with a section of events, and one event below it."""
    copy_examples(content)
    shutil.copytree(code / "content" / "schema", content / "schema", dirs_exist_ok=True)
    section = HEAD.format(kind="section", number=1, slug="events", path="events", title="Events")
    event = HEAD.format(kind="event", number=2, slug="fair", path="events/fair", title="Job fair")
    (content / "en" / "sections" / "events.md").write_text(section + SECTION, encoding="utf-8")
    (content / "en" / "events").mkdir()
    (content / "en" / "events" / "fair.md").write_text(event + EVENT, encoding="utf-8")
