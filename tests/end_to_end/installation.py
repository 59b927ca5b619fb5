"""A CMS with folders of its own, run as its users run it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from difflib import unified_diff
from pathlib import Path

from tests.sites import ROOT


@dataclass(frozen=True)
class Installation:
    """Everything that one CMS writes stands below `folder`; the code may be a copy elsewhere."""

    folder: Path
    code: Path = ROOT

    @property
    def content(self) -> Path:
        return self.folder / "content"

    @property
    def output(self) -> Path:
        return self.folder / "output"

    @property
    def environment(self) -> dict[str, str]:
        kept = {k: v for k, v in os.environ.items() if not k.startswith(("BAYAN_", "DJANGO_"))}
        return kept | {
            "BAYAN_VAR_DIR": str(self.folder / "var"),
            "BAYAN_CONTENT_DIR": str(self.content),
            "BAYAN_OUTPUT_DIR": str(self.output),
        }

    def cms(self, *arguments: str) -> str:
        """Run a command of the CMS; what it said. Fails the test when the command fails."""
        run = subprocess.run(
            [sys.executable, "-m", "cms", *arguments],
            cwd=self.code,
            env=self.environment,
            capture_output=True,
            encoding="utf-8",
            check=False,
        )
        assert run.returncode == 0, f"{arguments}: {run.stdout}{run.stderr}"
        return run.stdout

    def copy_to(self, folder: Path) -> Installation:
        shutil.copytree(self.folder, folder, symlinks=True)
        return Installation(folder, self.code)


def assert_same(one: Path, other: Path) -> None:
    """Fail, with a diff, unless two folders are the same byte for byte."""
    before, after = _files(one), _files(other)
    lines: list[str] = []
    for name in sorted(before.keys() | after.keys()):
        old, new = before.get(name, b""), after.get(name, b"")
        if name not in before or name not in after:
            lines.append(f"only in one of them: {name}")
        elif old != new:
            lines += unified_diff(_lines(old), _lines(new), name, name, n=1, lineterm="")
    assert not lines, "\n".join(lines)


def _lines(content: bytes) -> list[str]:
    return content.decode("utf-8", "replace").splitlines()


def _files(folder: Path) -> dict[str, bytes]:
    """Content of every file below a folder, by its name relative to the folder."""
    return {
        file.relative_to(folder).as_posix(): file.read_bytes()
        for file in sorted(folder.rglob("*"))
        if file.is_file()
    }
