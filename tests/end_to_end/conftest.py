"""A CMS that holds the sample content: made once for a test run, copied for each test."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from filelock import FileLock

from tests.end_to_end.installation import Installation
from tests.sites import SAMPLE


@pytest.fixture(scope="session")
def loaded_sample(shared_folder: Path) -> Installation:
    """The sample content loaded into an empty CMS. Do not write to it."""
    loaded = Installation(shared_folder / "loaded-sample")
    with FileLock(shared_folder / "loaded-sample.lock"):
        if not loaded.folder.exists():
            unfinished = Installation(shared_folder / "loaded-sample.unfinished")
            shutil.rmtree(unfinished.folder, ignore_errors=True)
            shutil.copytree(SAMPLE, unfinished.content)
            unfinished.cms("migrate", "--verbosity=0")
            unfinished.cms("load_content", str(unfinished.content))
            unfinished.folder.rename(loaded.folder)
    return loaded


@pytest.fixture
def installation(loaded_sample: Installation, tmp_path: Path) -> Installation:
    """A CMS of one's own that holds the sample content and has not published yet."""
    return loaded_sample.copy_to(tmp_path / "installation")
