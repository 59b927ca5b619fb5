"""The project's own files: what git holds or would take in."""

from __future__ import annotations

import subprocess
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[2]


def project_files(suffix: str = "") -> list[Path]:
    """Paths below the project's folder, relative to it."""
    return [file for file in _all_files() if str(file).endswith(suffix)]


@cache
def _all_files() -> tuple[Path, ...]:
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    listed = subprocess.run(
        command, cwd=ROOT, capture_output=True, encoding="utf-8", check=True
    ).stdout
    names = sorted(set(listed.split("\0")) - {""})
    return tuple(Path(name) for name in names if (ROOT / name).is_file())
