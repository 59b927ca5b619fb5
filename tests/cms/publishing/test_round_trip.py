"""content/ is complete: an empty CMS loads it and writes it again byte for byte."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command
from django_tasks_db.models import DBTaskResult
from wagtail.models import Page, Site
from wagtail.signals import page_published

from cms.kinds.press_release.models import PressReleasePage
from cms.kinds.service.models import ServicePage
from cms.publishing.export import export
from cms.publishing.models import PublishRun
from tests.sites import EXAMPLES


def test_what_was_loaded_is_exported_byte_for_byte(loaded: Path) -> None:
    for name in ("ar", "en", "media", "snippets", "vocabularies"):
        shutil.rmtree(loaded / name)
    (loaded / "site.yaml").unlink()
    report = export(loaded)
    assert (report.problems, report.notes) == ([], [])
    shutil.rmtree(loaded / "schema")
    assert files(loaded) == files(EXAMPLES)


def test_an_export_of_what_was_loaded_changes_nothing(loaded: Path) -> None:
    report = export(loaded)
    assert not report.changes
    assert report.changes.unchanged == len(files(EXAMPLES))


def test_loading_asks_for_nothing_and_announces_nothing(content: Path, db: None) -> None:
    heard: list[object] = []

    def hear(**kwargs: object) -> None:
        heard.append(kwargs)

    page_published.connect(hear)
    try:
        call_command("load_content", content, verbosity=0)
    finally:
        page_published.disconnect(hear)
    assert heard == []
    assert not PublishRun.objects.exists()
    assert not DBTaskResult.objects.exists()


def test_loaded_pages_are_live_as_they_are_and_can_be_edited(loaded: Path) -> None:
    for page in Page.objects.filter(depth__gt=1).specific():
        assert page.live
        assert not page.has_unpublished_changes
        assert page.latest_revision == page.live_revision
        draft = page.get_latest_revision_as_object()
        assert draft.title == page.title
        draft.full_clean()
    assert Page.find_problems() == ([], [], [], [], [])


def test_an_edited_page_keeps_the_time_of_its_first_publication(loaded: Path) -> None:
    page = PressReleasePage.objects.filter(locale__language_code="ar").first()
    first = page.first_published_at
    page.title = "عنوان جديد"
    page.save_revision().publish()
    page.refresh_from_db()
    assert (page.first_published_at, page.title) == (first, "عنوان جديد")
    assert page.last_published_at > first
    changed = export(loaded).changes
    assert changed.written == [f"ar/press-releases/{page.slug}.md"]
    assert changed.removed == []


def test_relations_lead_to_the_page_in_the_same_language(loaded: Path) -> None:
    for service in ServicePage.objects.select_related("locale", "programme__locale"):
        if service.programme:
            assert service.programme.locale == service.locale


def test_the_site_stands_on_the_home_of_the_default_language(loaded: Path) -> None:
    assert Site.objects.get().root_page.locale.language_code == "ar"


def test_the_first_export_after_a_load_rescues_nothing(loaded: Path) -> None:
    """What was loaded is the CMS's own, so that it may be replaced."""
    ServicePage.objects.all().delete()
    report = export(loaded)
    services = {name for name in files(EXAMPLES) if "/services/" in name}
    assert set(report.changes.removed) == services
    assert not any("a copy is" in note for note in report.notes)


def test_a_second_load_is_refused_and_changes_nothing(loaded: Path) -> None:
    count = Page.objects.count()
    with pytest.raises(CommandError, match="holds content already"):
        call_command("load_content", loaded)
    assert Page.objects.count() == count


def test_a_second_load_can_be_told_to_do_nothing(
    loaded: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    call_command("load_content", loaded, "--if-empty")
    assert "nothing was loaded" in capsys.readouterr().out


def files(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }
