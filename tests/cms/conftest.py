"""Fixtures of the CMS's tests: a database of its own and folders of its own for each test."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytest_django.fixtures import SettingsWrapper


@pytest.fixture(autouse=True)
def own_folders(tmp_path: Path, settings: SettingsWrapper) -> None:
    """No test writes where another one reads, or into the project."""
    settings.BAYAN_CONTENT_DIR = tmp_path / "content"
    settings.BAYAN_OUTPUT_DIR = tmp_path / "output"
    settings.MEDIA_ROOT = tmp_path / "media"
