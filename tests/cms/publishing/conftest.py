"""A content folder that the CMS has loaded."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from django.conf import settings

from cms.publishing.loading.load import load
from tests.sites import EXAMPLES


@pytest.fixture
def content(own_folders: None) -> Path:
    """The contract's examples in the folder that the CMS exports to."""
    folder: Path = settings.BAYAN_CONTENT_DIR
    shutil.copytree(EXAMPLES, folder)
    return folder


@pytest.fixture
def loaded(content: Path, db: None) -> Path:
    load(content)
    return content
