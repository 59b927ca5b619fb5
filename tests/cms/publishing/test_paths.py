"""What a publish run says names files as the contract does, not as the server does."""

from __future__ import annotations

from pathlib import Path

from django.conf import settings
from pytest_django import Settings

from cms.publishing.build import build
from cms.publishing.paths import without_server_paths
from tests.sites import copy_examples


def test_our_folders_stand_by_their_names(settings: Settings) -> None:
    folder = settings.BAYAN_CONTENT_DIR
    line = f"{folder}/ar/pages/about.md: title: is missing, see {folder}/schema"
    assert without_server_paths(line) == (
        "content/ar/pages/about.md: title: is missing, see content/schema"
    )
    theme = settings.BASE_DIR / "themes/bayan/templates/base.html"
    assert without_server_paths(f"{theme}: line 3") == "themes/bayan/templates/base.html: line 3"


def test_a_folder_behind_a_link_is_known_too(settings: Settings, tmp_path: Path) -> None:
    real = tmp_path / "disk" / "content"
    real.mkdir(parents=True)
    settings.BAYAN_CONTENT_DIR.symlink_to(real)
    assert without_server_paths(f"{real}/site.yaml") == "content/site.yaml"


def test_a_problem_that_the_builder_finds_names_its_file_from_content_on(db: None) -> None:
    copy_examples(settings.BAYAN_CONTENT_DIR)
    page = next((settings.BAYAN_CONTENT_DIR / "ar" / "pages").glob("*.md"))
    page.write_text("no front matter", "utf-8")
    report = build()
    assert f"'content/ar/pages/{page.name}: " in repr(report)
    assert str(settings.BAYAN_CONTENT_DIR) not in repr(report)


def test_a_build_that_fails_names_no_path_of_the_server(db: None) -> None:
    report = build()
    assert not report.is_good
    assert "content" in report.message
    assert str(settings.BAYAN_CONTENT_DIR) not in repr(report)
