"""A content folder that the CMS has loaded."""

from __future__ import annotations

from pathlib import Path

import pytest
from django.conf import settings

from cms.publishing.loading.load import load
from tests.sites import copy_examples


@pytest.fixture
def content(own_folders: None) -> Path:
    """The contract's examples in the folder that the CMS exports to."""
    folder: Path = settings.BAYAN_CONTENT_DIR
    return copy_examples(folder)


@pytest.fixture
def loaded(content: Path, db: None) -> Path:
    load(content)
    return content
