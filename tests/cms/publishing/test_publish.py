"""Export, build and what is remembered of them, with the real builder and the real worker."""

from __future__ import annotations

from pathlib import Path

import pytest
from django.conf import settings
from django.core.management import CommandError, call_command
from django.test import Client
from django.urls import reverse
from pytest_django import Settings

from cms.kinds.page.models import ProsePage
from cms.publishing.models import PublishRun, State
from cms.publishing.publish import publish
from cms.publishing.recovery import recover
from cms.publishing.requests import request_publish
from tests.cms.tree import Tree


@pytest.fixture
def no_room(settings: Settings, tmp_path: Path) -> None:
    """A builder that cannot build: a file stands where the editions should."""
    settings.BAYAN_OUTPUT_DIR = tmp_path / "taken"
    settings.BAYAN_OUTPUT_DIR.write_text("a file", "utf-8")


def test_the_worker_puts_a_published_page_on_the_site(loaded: Path) -> None:
    page = ProsePage.objects.get(slug="about", locale__language_code="ar")
    page.title = "عنوان لم يكن هنا"
    page.save_revision().publish()
    call_command("publish_worker", batch=True, verbosity=0)
    run = PublishRun.objects.get()
    assert (run.state, run.message) == (State.LIVE, "")
    assert run.changed == {"written": ["ar/pages/about.md"], "removed": []}
    assert run.started_at <= run.finished_at
    html = (settings.BAYAN_OUTPUT_DIR / "current/ar/about/index.html").read_text("utf-8")
    assert "عنوان لم يكن هنا" in html
    assert (settings.BAYAN_OUTPUT_DIR / "editions" / run.edition).is_dir()


def test_a_failed_build_says_why_and_the_next_one_is_not_in_its_way(
    loaded: Path, no_room: None, settings: Settings, tmp_path: Path
) -> None:
    request_publish()
    failed = publish()
    assert failed.state == State.FAILED
    assert failed.message.startswith("The build failed (exit ")
    request_publish()
    settings.BAYAN_OUTPUT_DIR = tmp_path / "free"
    assert publish().state == State.LIVE
    assert PublishRun.objects.count() == 2


def test_a_build_that_takes_too_long_is_ended(tree: Tree, settings: Settings) -> None:
    settings.BAYAN_BUILD_TIMEOUT = 0.01
    run = publish(is_requested=False)
    assert run.state == State.FAILED
    assert "took longer than 0.01 seconds" in run.message


def test_an_export_that_breaks_is_a_failed_run(
    tree: Tree, settings: Settings, tmp_path: Path
) -> None:
    settings.BAYAN_CONTENT_DIR = tmp_path / "taken"
    settings.BAYAN_CONTENT_DIR.write_text("a file", "utf-8")
    run = publish(is_requested=False)
    assert run.state == State.FAILED
    assert "exists" in run.message


def test_without_a_request_the_worker_does_nothing(db: None) -> None:
    assert publish() is None
    assert not PublishRun.objects.exists()


def test_a_run_that_was_cut_off_is_failed_and_taken_up_again(db: None) -> None:
    run = PublishRun.objects.create(state=State.RUNNING)
    assert recover()
    run.refresh_from_db()
    assert (run.state, run.message) == (State.FAILED, "The worker was stopped.")
    assert PublishRun.objects.filter(state=State.WAITING).count() == 1
    assert recover()
    assert PublishRun.objects.filter(state=State.WAITING).count() == 1


def test_nothing_is_taken_up_where_nothing_was_left(db: None) -> None:
    assert not recover()
    assert not PublishRun.objects.exists()


def test_the_command_publishes_at_once(loaded: Path, capsys: pytest.CaptureFixture[str]) -> None:
    call_command("publish_site")
    assert "Published edition 000001-" in capsys.readouterr().out


def test_the_command_fails_with_the_reason(tree: Tree, no_room: None) -> None:
    with pytest.raises(CommandError, match=r"The build failed \(exit ") as failed:
        call_command("publish_site")
    assert failed.value.returncode == 1


def test_the_dashboard_and_the_report_say_that_a_run_failed(
    tree: Tree, no_room: None, editor: Client
) -> None:
    run = publish(is_requested=False)
    dashboard = editor.get(reverse("wagtailadmin_home")).content.decode()
    assert "The site could not be published" in dashboard
    assert "Readers still see the last good edition." in dashboard
    report = editor.get(reverse("publish_runs")).content.decode()
    assert run.message.partition(":")[0] in report


def test_a_run_that_leaves_a_page_out_is_not_called_up_to_date(
    loaded: Path, editor: Client
) -> None:
    (loaded / "ar" / "pages" / "about.md").unlink()
    about = ProsePage.objects.filter(slug="about", locale__language_code="ar")
    about.update(summary="two\nlines")
    run = publish(is_requested=False)
    assert (run.state, run.is_on_site) == (State.PARTLY, True)
    assert run.message == "Pages or files that could not be published: 1."
    assert (settings.BAYAN_OUTPUT_DIR / "editions" / run.edition).is_dir()
    dashboard = editor.get(reverse("wagtailadmin_home")).content.decode()
    assert "but not all of it." in dashboard
    assert "is not on the site" in dashboard
    assert "up to date" not in dashboard


def test_a_page_that_cannot_be_written_stays_on_the_site_and_the_command_fails(
    loaded: Path,
) -> None:
    page = ProsePage.objects.get(slug="about", locale__language_code="ar")
    ProsePage.objects.filter(pk=page.pk).update(summary="two\nlines")
    with pytest.raises(CommandError, match="could not be published: 1") as partly:
        call_command("publish_site")
    assert partly.value.returncode == 1
    assert (settings.BAYAN_OUTPUT_DIR / "current/ar/about/index.html").exists()


def test_the_dashboard_says_since_when_the_site_is_up_to_date(db: None, editor: Client) -> None:
    dashboard = editor.get(reverse("wagtailadmin_home")).content.decode()
    assert "Nothing has been published yet." in dashboard
    request_publish()
    dashboard = editor.get(reverse("wagtailadmin_home")).content.decode()
    assert "Changes are waiting to be published." in dashboard


def test_the_report_is_for_people_who_are_logged_in(db: None, client: Client) -> None:
    answer = client.get(reverse("publish_runs"))
    assert answer.headers["Location"].startswith(reverse("wagtailadmin_login"))
