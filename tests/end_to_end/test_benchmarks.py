"""What the benchmark measures is a site that keeps the contract."""

from __future__ import annotations

from pathlib import Path

from benchmarks import bayan_site
from benchmarks.corpus import items
from tests.sites import build


def test_the_measured_site_is_built_without_a_problem(tmp_path: Path) -> None:
    bayan_site.write(items(60), tmp_path / "content")
    run = build(tmp_path / "content", tmp_path / "output", "--strict")
    assert run.returncode == 0, run.stdout + run.stderr
    pages = [*(tmp_path / "output" / "current").glob("*/press-releases/press-release-*/index.html")]
    assert pages


def test_the_corpus_is_the_same_each_time() -> None:
    assert [*items(60, seed=3)] == [*items(60, seed=3)]
    assert [*items(60, seed=3)] != [*items(60, seed=4)]
