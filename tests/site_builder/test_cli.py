"""The command line: exit codes, one line for each problem, JSON for programs."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from site_builder.cli import main
from tests.site_builder.conftest import TINY_THEME, change
from tests.sites import ROOT


def run(command: str, *options: str | Path) -> int:
    theme = ["--theme", str(TINY_THEME)] if command != "serve" else []
    return main([command, *theme, *map(str, options)])


@pytest.fixture
def bad(content: Path) -> Path:
    """A content folder with one document that breaks the contract."""
    change(content / "en/pages/about.md", "title: Who we are\n", "")
    return content


def test_a_good_build_says_which_edition_is_current(
    content: Path, output: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("build", "--content", content, "--output", output, "--strict") == 0
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err.startswith("edition 000001-")


def test_a_bad_document_is_named_and_the_site_is_built(
    bad: Path, output: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("build", "--content", bad, "--output", output) == 0
    assert f"error: {bad}/en/pages/about.md: title: is missing: add it\n" in capsys.readouterr().err
    assert (output / "current/index.html").is_file()


def test_a_strict_build_exits_1_and_does_not_switch(bad: Path, output: Path) -> None:
    assert run("build", "--content", bad, "--output", output, "--strict") == 1
    assert not (output / "current").exists()


def test_a_quiet_build_prints_problems_only(
    content: Path, output: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("build", "--content", content, "--output", output, "--quiet") == 0
    captured = capsys.readouterr()
    assert captured.out + captured.err == ""


def test_json_is_the_whole_report(
    bad: Path, output: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("build", "--content", bad, "--output", output, "--json") == 0
    report = json.loads(capsys.readouterr().out)
    assert report["edition"].startswith("000001-")
    assert [problem["field"] for problem in report["problems"]] == ["title"]


def test_json_also_tells_what_ended_the_build(
    content: Path, output: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (content / "site.yaml").unlink()
    assert run("build", "--content", content, "--output", output, "--json") == 1
    (problem,) = json.loads(capsys.readouterr().out)["problems"]
    assert problem["file"] == f"{content}/site.yaml"


def test_content_that_was_emptied_does_not_replace_the_site(
    content: Path, output: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("build", "--content", content, "--output", output) == 0
    edition = (output / "current").readlink()
    for code in ("ar", "en"):
        shutil.rmtree(content / code)
    for arguments in (["build", "--output", output], ["check"]):
        capsys.readouterr()
        assert run(*arguments, "--content", content) == 1
        (line,) = capsys.readouterr().err.splitlines()
        assert line.startswith(f"error: {content}: holds no documents")
    assert (output / "current").readlink() == edition


def test_what_ends_a_build_stands_after_what_may_have_led_to_it(
    bad: Path, output: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (bad / "ar/home/home.md").unlink()
    assert run("build", "--content", bad, "--output", output) == 1
    about, home = capsys.readouterr().err.splitlines()
    assert about == f"error: {bad}/en/pages/about.md: title: is missing: add it"
    assert home.startswith(f"error: {bad}/ar/home/home.md: is missing: add this first page")
    assert run("build", "--content", bad, "--output", output, "--json") == 1
    found = json.loads(capsys.readouterr().out)["problems"]
    assert [problem["file"] for problem in found] == [
        f"{bad}/en/pages/about.md",
        f"{bad}/ar/home/home.md",
    ]


def test_check_exits_1_when_anything_is_wrong(content: Path) -> None:
    assert run("check", "--content", content) == 0
    change(content / "en/pages/about.md", "title: Who we are\n", "")
    assert run("check", "--content", content) == 1


@pytest.mark.parametrize(
    "arguments",
    [
        ["build", "--content", "nowhere"],
        ["build", "--theme", "nowhere"],
        ["build", "--nonsense"],
        ["build", "--site-url", "example.org"],
        ["build", "--site-url", "https://example.org/sub"],
        ["serve", "--output", "nowhere"],
        ["nonsense"],
        [],
    ],
)
def test_wrong_usage_exits_2_with_one_clear_line(
    arguments: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    if arguments[:1] == ["build"]:
        arguments = [*arguments, "--output", str(tmp_path / "output")]
    try:
        code = main(arguments)
    except SystemExit as exit_:
        code = exit_.code if isinstance(exit_.code, int) else 1
    assert code == 2
    assert "error: " in capsys.readouterr().err.splitlines()[-1]


WITHOUT_DJANGO = """
import sys
for name in ("django", "wagtail", "cms"):
    sys.modules[name] = None
from site_builder.cli import main
sys.exit(main(sys.argv[1:]))
"""


def test_a_site_is_built_where_django_is_not_installed(content: Path, output: Path) -> None:
    options = ["--content", content, "--output", output, "--theme", TINY_THEME]
    command = [sys.executable, "-W", "error", "-c", WITHOUT_DJANGO, "build", *map(str, options)]
    finished = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert finished.returncode == 0, finished.stderr
    assert (output / "current/ar/index.html").is_file()
