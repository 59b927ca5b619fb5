"""A migrated database, made once and kept until a migration changes."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

import django
import wagtail
from filelock import FileLock

from tests.architecture.tree import ROOT


def migrated_database(folder: Path) -> Path:
    """Path of an SQLite file that all migrations have been applied to."""
    database = folder / _key() / "bayan.sqlite3"
    with FileLock(folder / "making.lock"):
        if not database.exists():
            making = folder / "making"
            shutil.rmtree(making, ignore_errors=True)
            environment = {
                **os.environ,
                "DJANGO_SETTINGS_MODULE": "cms.settings.development",
                "BAYAN_VAR_DIR": str(making),
                "BAYAN_DEBUG": "0",
            }
            command = [sys.executable, "-m", "cms", "migrate", "--verbosity=0"]
            subprocess.run(command, cwd=ROOT, env=environment, check=True)
            for outdated in folder.glob("*/bayan.sqlite3"):
                if outdated.parent != making:
                    shutil.rmtree(outdated.parent)
            making.rename(database.parent)
    return database


def _key() -> str:
    """Changes when a migration, the settings or a version does."""
    state = hashlib.sha256(f"{django.__version__} {wagtail.__version__}".encode())
    migrations = sorted((ROOT / "cms").glob("**/migrations/*.py"))
    for file in (*migrations, ROOT / "cms" / "settings" / "base.py"):
        state.update(file.as_posix().encode() + file.read_bytes())
    return state.hexdigest()[:16]
