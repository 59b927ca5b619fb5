"""A CMS that holds the sample content: made once for a test run, copied for each test."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from filelock import FileLock

from tests.cms.database import migrated_database
from tests.end_to_end.installation import Installation
from tests.sites import SAMPLE, BuiltSite


@pytest.fixture(scope="session")
def loaded_sample(request: pytest.FixtureRequest, shared_folder: Path) -> Installation:
    """The sample content loaded into an empty CMS. Do not write to it."""
    loaded = Installation(shared_folder / "loaded-sample")
    with FileLock(shared_folder / "loaded-sample.lock"):
        if not loaded.folder.exists():
            unfinished = Installation(shared_folder / "loaded-sample.unfinished")
            shutil.rmtree(unfinished.folder, ignore_errors=True)
            shutil.copytree(SAMPLE, unfinished.content)
            migrated = migrated_database(request.config.cache.mkdir("cms-database"))
            shutil.copytree(migrated.parent, unfinished.folder / "var")
            unfinished.cms("load_content", str(unfinished.content))
            unfinished.folder.rename(loaded.folder)
    return loaded


@pytest.fixture
def installation(loaded_sample: Installation, tmp_path: Path) -> Installation:
    """A CMS of one's own that holds the sample content and has not published yet."""
    return loaded_sample.copy_to(tmp_path / "installation")


@pytest.fixture
def installation_with_pictures(installation: Installation, sample_site: BuiltSite) -> Installation:
    """The same where the sizes of its pictures are made already: they take longer than a build."""
    shutil.copytree(sample_site.output / "renditions", installation.output / "renditions")
    return installation
