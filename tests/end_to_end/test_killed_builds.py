"""A builder that is killed at any moment leaves a whole site, the old one or the new one."""

from __future__ import annotations

import hashlib
import random
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Event, Thread

import pytest

from tests.sites import ROOT, build, copy_examples

pytestmark = pytest.mark.slow
KILLS = 24
STAMP = "edition.json"  # says when the edition was built
TITLES = {"old": "title: River Towns", "new": "title: Towns on the river"}

Digests = dict[str, str]


def test_a_reader_beside_killed_builds_sees_one_whole_edition(tmp_path: Path) -> None:
    contents = {state: prepare(tmp_path / state, title) for state, title in TITLES.items()}
    whole = {state: clean_build(folder) for state, folder in contents.items()}
    assert whole["old"] != whole["new"]
    output = tmp_path / "output"
    assert build(contents["old"], output).returncode == 0
    duration = timed_build(contents["old"], output)
    moments = random.Random(1)

    with reader(output / "current") as visits:
        for number in range(KILLS):
            state = ("new", "old")[number % 2]
            kill_build(contents[state], output, moments.uniform(0, duration))
            assert digests(output / "current") in whole.values(), f"after kill {number}"

    assert len(visits) > KILLS
    assert [visit for visit in visits if visit not in whole.values()] == []
    assert build(contents["new"], output).returncode == 0
    assert digests(output / "current") == whole["new"]


def prepare(folder: Path, title: str) -> Path:
    """The examples with one programme's title changed: it stands on many pages."""
    copy_examples(folder)
    file = folder / "en" / "programmes" / "river-towns.md"
    lines = file.read_text(encoding="utf-8").split("\n")
    changed = [title if line.startswith("title: ") else line for line in lines]
    file.write_text("\n".join(changed), encoding="utf-8")
    return folder


def clean_build(content: Path) -> Digests:
    output = content.with_name(f"{content.name}-alone")
    run = build(content, output)
    assert run.returncode == 0, run.stdout + run.stderr
    return digests(output / "current")


def timed_build(content: Path, output: Path) -> float:
    began = time.monotonic()
    assert build(content, output).returncode == 0
    return time.monotonic() - began


def kill_build(content: Path, output: Path, after: float) -> None:
    command = [sys.executable, "-m", "site_builder", "build"]
    arguments = ["--content", str(content), "--output", str(output)]
    process = subprocess.Popen(
        [*command, *arguments], cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        process.wait(after)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def digests(root: Path) -> Digests:
    """Digest of every page and file of the edition that `root` leads to at this moment."""
    edition = root.resolve(strict=True)
    return {
        file.relative_to(edition).as_posix(): hashlib.sha256(file.read_bytes()).hexdigest()
        for file in sorted(edition.rglob("*"))
        if file.is_file() and file.name != STAMP
    }


@contextmanager
def reader(root: Path) -> Iterator[list[Digests]]:
    """Reads the whole site again and again until the end, and gives what each visit saw."""
    visits: list[Digests] = []
    is_over = Event()

    def read() -> None:
        while not is_over.wait(0.05):
            visits.append(digests(root))

    thread = Thread(target=read)
    thread.start()
    try:
        yield visits
    finally:
        is_over.set()
        thread.join()
