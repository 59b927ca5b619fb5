"""Pelican's own command with the same settings file builds the same site."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from pelican import Pelican
from pelican.settings import read_settings

from site_builder import pelicanconf
from site_builder.editions import files
from tests.site_builder.conftest import TINY_THEME, Build, change
from tests.sites import ROOT


def pelican(
    content: Path, output: Path, *options: str, site_url: str = ""
) -> subprocess.CompletedProcess[str]:
    settings = {"PATH": str(content), "OUTPUT_PATH": str(output), "THEME": str(TINY_THEME)}
    settings["SITEURL"] = site_url
    extra = [f"{name}={json.dumps(value)}" for name, value in settings.items()]
    command = [sys.executable, "-m", "pelican", "-s", "site_builder/pelicanconf.py", *options]
    return subprocess.run(
        [*command, "-e", *extra], cwd=ROOT, capture_output=True, encoding="utf-8", check=False
    )


def test_pelican_writes_the_same_bytes(
    build_site: Build, content: Path, output: Path, tmp_path: Path
) -> None:
    build_site()
    finished = pelican(content, tmp_path / "plain", "--fatal", "warnings")
    assert finished.returncode == 0, finished.stdout
    edition = output / "current"
    assert files(tmp_path / "plain") == files(edition)
    for name in files(edition):
        assert (tmp_path / "plain" / name).read_bytes() == (edition / name).read_bytes(), name


def test_pelican_logs_what_was_left_out(content: Path, tmp_path: Path) -> None:
    change(content / "en/pages/about.md", "title: Who we are\n", "")
    finished = pelican(content, tmp_path / "plain", "--log-handler", "plain")
    assert "en/pages/about.md: title: is missing: add it" in finished.stdout + finished.stderr
    assert (tmp_path / "plain/en/about/guide/index.html").is_file()
    assert not (tmp_path / "plain/en/about/index.html").exists()
    strict = pelican(content, tmp_path / "strict", "--fatal", "errors")
    assert strict.returncode == 1


@pytest.mark.parametrize("name", ["site.yaml", "schema/page.schema.json"])
def test_pelican_ends_when_settings_cannot_be_used(
    content: Path, tmp_path: Path, name: str
) -> None:
    (content / name).write_text("{")
    finished = pelican(content, tmp_path / "plain")
    assert finished.returncode == 1
    assert not (tmp_path / "plain/ar/index.html").exists()


def test_pelican_ends_when_a_language_has_no_first_page(content: Path, tmp_path: Path) -> None:
    (content / "en/home/home.md").unlink()
    change(content / "en/pages/about.md", "title: Who we are\n", "")
    finished = pelican(content, tmp_path / "plain", "--log-handler", "plain")
    assert finished.returncode == 1
    for words in ("en/home/home.md: is missing", "en/pages/about.md: title: is missing"):
        assert words in finished.stdout + finished.stderr
    assert not (tmp_path / "plain/ar/index.html").exists()


def test_pelican_ends_when_no_site_can_stand_at_its_address(content: Path, tmp_path: Path) -> None:
    url = "https://example.org/sub"
    finished = pelican(content, tmp_path / "plain", "--log-handler", "plain", site_url=url)
    assert finished.returncode == 1
    assert f"site address '{url}' has a path" in finished.stdout + finished.stderr
    assert not (tmp_path / "plain/ar/index.html").exists()


def test_each_run_of_pelican_reads_everything_again(content: Path, tmp_path: Path) -> None:
    override = {
        "PATH": str(content),
        "OUTPUT_PATH": str(tmp_path / "plain"),
        "THEME": str(TINY_THEME),
    }
    program = Pelican(read_settings(pelicanconf.__file__, override=override))
    program.run()
    change(content / "site.yaml", "Rafidain Humanitarian Office", "Office of the Two Rivers")
    change(content / "en/pages/about.md", "Who we are", "People of the office")
    program.run()
    page = (tmp_path / "plain/en/about/index.html").read_text(encoding="utf-8")
    assert "Office of the Two Rivers" in page
    assert "People of the office" in page
