"""Fixtures of the CMS's tests: a database of its own and folders of its own for each test."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.core.files.base import ContentFile
from django.test import Client
from pytest_django import DjangoDbBlocker, Settings

from cms.media.models import BayanDocument, BayanImage
from cms.users.models import User
from tests.cms.database import migrated_database
from tests.cms.pictures import jpeg
from tests.cms.tree import Tree, plant


def pytest_configure(config: pytest.Config) -> None:
    """Wagtail leaves the temporary file of each rendition to the garbage collector."""
    for start in (
        "Unclosed file <tempfile.SpooledTemporaryFile",
        "unclosed file <_io.BufferedRandom",
    ):
        config.addinivalue_line("filterwarnings", f"ignore:{start}:ResourceWarning")


@pytest.fixture(scope="session")
def django_db_setup(
    request: pytest.FixtureRequest,
    django_test_environment: None,
    django_db_blocker: DjangoDbBlocker,
) -> Iterator[None]:
    """A copy of a migrated database: the migrations take longer than most tests together."""
    from django.db import connection

    with django_db_blocker.unblock():
        source = migrated_database(request.config.cache.mkdir("cms-database"))
        name = connection.creation._get_test_db_name()
        connection.close()
        connection.settings_dict["NAME"] = name
        connection.ensure_connection()
        with sqlite3.connect(source) as template:
            template.backup(connection.connection)
        template.close()
    yield


@pytest.fixture(autouse=True)
def own_folders(tmp_path: Path, settings: Settings) -> None:
    """No test writes where another one reads, or into the project."""
    settings.BAYAN_CONTENT_DIR = tmp_path / "content"
    settings.BAYAN_OUTPUT_DIR = tmp_path / "output"
    settings.MEDIA_ROOT = tmp_path / "media"
    settings.VAR_DIR = tmp_path / "var"


@pytest.fixture
def tree(db: None) -> Tree:
    """Two homes and the sections of each language, all live."""
    return plant()


@pytest.fixture
def picture(db: None) -> BayanImage:
    file = ContentFile(jpeg(), name="river.jpg")
    return BayanImage.objects.create(title="River", file=file)


@pytest.fixture
def pdf(db: None) -> BayanDocument:
    file = ContentFile(b"%PDF-1.4 report", name="report.pdf")
    return BayanDocument.objects.create(title="Report", file=file)


@pytest.fixture
def admin(db: None) -> User:
    return User.objects.create_superuser("layla", "layla@example.org", "a-long-passphrase")


@pytest.fixture
def editor(admin: User, client: Client) -> Client:
    """A browser in which somebody with all rights is logged in."""
    client.force_login(admin)
    return client
