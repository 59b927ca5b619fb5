"""The Chromium that the tests drive: the one on PATH, or the one `install_chromium.sh` unpacked."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
# What install_chromium.sh unpacks where nothing may be installed.
UNPACKED = Path(__file__).parents[2] / "var" / "chromium"
QUIET = (
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-gpu",
    "--disable-quic",
    "--disable-sync",
    "--no-first-run",
)


def executable() -> Path:
    """The browser's program; fails with what to do when there is none."""
    if (unpacked := UNPACKED / "chromium").is_file():
        return unpacked
    for name in NAMES:
        if found := shutil.which(name):
            return Path(found)
    raise FileNotFoundError("no Chromium: run tests/browser/install_chromium.sh")


def use_unpacked_driver() -> None:
    """Let Playwright run its driver by the wrapper that knows the unpacked libraries."""
    if (wrapper := UNPACKED / "node").is_file():
        os.environ.setdefault("PLAYWRIGHT_NODEJS_PATH", str(wrapper))


def arguments() -> list[str]:
    """Command-line options; Chromium's sandbox is given up only where it cannot work."""
    return [*QUIET] if _can_sandbox() else [*QUIET, "--no-sandbox"]


def _can_sandbox() -> bool:
    if os.geteuid() == 0:
        return False
    if (unshare := shutil.which("unshare")) is None:
        return False
    command = [unshare, "--user", "--map-root-user", "true"]
    return subprocess.run(command, capture_output=True, check=False).returncode == 0
