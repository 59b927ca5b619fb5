"""What is scheduled is carried out in its time, whatever fails or is killed on the way."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path
from threading import Event

import pytest
from django.conf import settings
from django.core.management import call_command
from django.db import OperationalError
from django.test import Client
from django.urls import reverse
from django.utils import timezone, translation
from django_tasks_db.models import DBTaskResult
from wagtail.models import Page, PageLogEntry, Revision
from wagtail.signals import page_published

from cms.kinds.home.models import HomePage
from cms.kinds.page.models import ProsePage
from cms.kinds.press_release.models import PressReleasePage
from cms.kinds.section.models import SectionPage
from cms.publishing import scheduling
from cms.publishing.export import export
from cms.publishing.models import PublishRun, ScheduleFailure, State
from cms.publishing.requests import paused
from cms.publishing.scheduling import carry_out_schedule, keep_schedule, overdue
from tests.cms.tree import Tree, ahead

MoveClock = Callable[..., datetime]


@pytest.fixture
def move_clock(monkeypatch: pytest.MonkeyPatch) -> MoveClock:
    """Lets time pass, for Wagtail too, which compares a page's time with its own clock."""

    def move(**amount: float) -> datetime:
        later = timezone.now() + timedelta(**amount)
        monkeypatch.setattr(timezone, "now", lambda: later)
        return later

    return move


@pytest.fixture
def killed_at() -> Iterator[Callable[[str], None]]:
    """Kills the worker when the page of this title has been saved, before its transaction ends."""
    titles: list[str] = []

    def kill(sender: object, instance: Page, **kwargs: object) -> None:
        if instance.title in titles:
            titles.clear()
            raise SystemExit

    page_published.connect(kill)
    yield titles.append
    page_published.disconnect(kill)


def scheduled(tree: Tree, title: str, language: str = "en", **hours: float) -> ProsePage:
    """A page that goes live, and perhaps expires, in so many hours."""
    moments = {name: ahead(hours=number) for name, number in hours.items()}
    return tree.add(ProsePage(title=title, slug=title.lower(), **moments), language)


def broken(tree: Tree, title: str, **hours: float) -> PressReleasePage:
    """A page whose scheduled revision holds a type of release that there is not."""
    moments = {name: ahead(hours=number) for name, number in hours.items()}
    page = tree.add(PressReleasePage(title=title, slug=title.lower(), lead="Text", **moments))
    set_type(page, "no-such-type")
    return page


def set_type(page: PressReleasePage, value: str) -> None:
    revision = Revision.objects.get(pk=page.latest_revision_id)
    revision.content["release_type"] = value
    revision.save(update_fields=["content"])


def live_titles() -> set[str]:
    """Of all pages but the homes and the sections."""
    pages = Page.objects.live().not_type(HomePage, SectionPage).filter(depth__gt=1)
    return set(pages.values_list("title", flat=True))


def actions(page: Page) -> list[tuple[str, object]]:
    entries = PageLogEntry.objects.filter(page=page.pk, action__endswith=".scheduled")
    return list(entries.values_list("action", "user"))


def test_a_page_goes_live_at_its_time_and_asks_for_a_run(tree: Tree, move_clock: MoveClock) -> None:
    page = scheduled(tree, "Later", go_live_at=1)
    assert carry_out_schedule(move_clock(minutes=59)) == 0
    assert live_titles() == set()
    assert not PublishRun.objects.exists()
    now = move_clock(minutes=2)
    assert carry_out_schedule(now) == 1
    assert live_titles() == {"Later"}
    assert PublishRun.objects.get().state == State.WAITING
    assert actions(page) == [("wagtail.publish.scheduled", None)]
    assert carry_out_schedule(now) == 0


def test_an_update_of_a_live_page_waits_for_its_time(tree: Tree, move_clock: MoveClock) -> None:
    page = tree.page("Old title", slug="about")
    page.title, page.go_live_at = "New title", ahead(hours=1)
    page.save_revision().publish()
    assert live_titles() == {"Old title"}
    carry_out_schedule(move_clock(hours=2))
    assert live_titles() == {"New title"}


def test_a_page_expires_at_its_time_and_leaves_the_content(
    tree: Tree, move_clock: MoveClock
) -> None:
    with paused():
        page = scheduled(tree, "Brief", expire_at=1)
    export(settings.BAYAN_CONTENT_DIR)
    file = settings.BAYAN_CONTENT_DIR / "en/pages/brief.md"
    assert file.exists()
    assert carry_out_schedule(move_clock(hours=2)) == 1
    page.refresh_from_db()
    assert (page.live, page.expired) == (False, True)
    assert PublishRun.objects.get().state == State.WAITING
    assert actions(page) == [("wagtail.unpublish.scheduled", None)]
    export(settings.BAYAN_CONTENT_DIR)
    assert not file.exists()


def test_both_languages_of_a_page_go_live_and_expire(tree: Tree, move_clock: MoveClock) -> None:
    english = scheduled(tree, "Flood", go_live_at=1, expire_at=3)
    arabic = ProsePage(title="فيضان", slug="flood", translation_key=english.translation_key)
    arabic.go_live_at, arabic.expire_at = ahead(hours=1), ahead(hours=3)
    tree.add(arabic, "ar")
    assert carry_out_schedule(move_clock(hours=2)) == 2
    assert live_titles() == {"Flood", "فيضان"}
    assert carry_out_schedule(move_clock(hours=2)) == 2
    assert live_titles() == set()
    assert PublishRun.objects.count() == 1


def test_after_a_long_stop_everything_is_caught_up_with(tree: Tree, move_clock: MoveClock) -> None:
    with paused():
        scheduled(tree, "Kept", go_live_at=1)
        both = scheduled(tree, "Gone", go_live_at=2, expire_at=3)
        page = scheduled(tree, "Replaced", expire_at=1)
        page.title, page.go_live_at, page.expire_at = "Renewed", ahead(hours=4), None
        page.save_revision().publish()
    assert live_titles() == {"Replaced"}
    carry_out_schedule(move_clock(days=3))
    assert live_titles() == {"Kept", "Renewed"}
    assert Page.objects.get(pk=both.pk).expired


def test_a_revision_that_goes_live_after_the_expiry_is_not_forgotten(
    tree: Tree, move_clock: MoveClock
) -> None:
    page = scheduled(tree, "Summer", expire_at=1)
    page.title, page.go_live_at, page.expire_at = "Winter", ahead(hours=5), None
    page.save_revision().publish()
    carry_out_schedule(move_clock(hours=2))
    assert live_titles() == set()
    carry_out_schedule(move_clock(hours=4))
    assert live_titles() == {"Winter"}


def test_a_page_that_fails_stops_no_other_and_is_tried_again(
    tree: Tree, move_clock: MoveClock, caplog: pytest.LogCaptureFixture
) -> None:
    scheduled(tree, "First", go_live_at=1)
    page = broken(tree, "Broken", go_live_at=2)
    scheduled(tree, "Last", go_live_at=3)
    scheduled(tree, "Expiring", expire_at=4)
    now = move_clock(hours=5)
    assert [carry_out_schedule(now) for _ in range(3)] == [3, 0, 0]
    assert live_titles() == {"First", "Last"}
    assert "no-such-type" in ScheduleFailure.objects.get().message
    assert sum("failed" in record.message for record in caplog.records) == 1
    set_type(page, "statement")
    assert carry_out_schedule(now) == 1
    assert live_titles() == {"First", "Broken", "Last"}
    assert not ScheduleFailure.objects.exists()
    assert overdue(now) == []


def test_a_page_whose_run_cannot_be_asked_for_stays_due(
    tree: Tree, move_clock: MoveClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    scheduled(tree, "Later", go_live_at=1)
    now = move_clock(hours=2)

    def full() -> None:
        raise OSError("the disk is full")

    with monkeypatch.context() as patch:
        patch.setattr("cms.publishing.signals.request_publish", full)
        assert carry_out_schedule(now) == 0
    assert live_titles() == set()
    assert ScheduleFailure.objects.get().message == "OSError: the disk is full"
    assert carry_out_schedule(now) == 1
    assert PublishRun.objects.count() == 1


@pytest.mark.parametrize("title", ["First", "Second", "Third"])
def test_a_worker_that_is_killed_at_a_page_loses_none(
    tree: Tree, move_clock: MoveClock, killed_at: Callable[[str], None], title: str
) -> None:
    titles = ["First", "Second", "Third"]
    for hours, name in enumerate(titles, start=1):
        scheduled(tree, name, go_live_at=hours)
    now = move_clock(hours=5)
    killed_at(title)
    with pytest.raises(SystemExit):
        carry_out_schedule(now)
    done = titles.index(title)
    assert live_titles() == set(titles[:done])
    assert PublishRun.objects.exists() == (done > 0)
    assert carry_out_schedule(now) == len(titles) - done
    assert live_titles() == set(titles)


def test_with_nothing_due_only_the_two_lookups_are_made(
    tree: Tree, django_assert_num_queries: Callable
) -> None:
    scheduled(tree, "Later", go_live_at=1, expire_at=2)
    tree.page("About")
    carry_out_schedule(timezone.now())
    with django_assert_num_queries(2):
        assert carry_out_schedule(timezone.now()) == 0
    with django_assert_num_queries(2):
        assert overdue(timezone.now()) == []


def test_the_worker_carries_out_the_schedule_when_it_starts(
    content: Path, tree: Tree, move_clock: MoveClock
) -> None:
    scheduled(tree, "Later", go_live_at=1)
    move_clock(hours=2)
    call_command("publish_worker", batch=True, verbosity=0)
    assert PublishRun.objects.get().state == State.LIVE
    assert (settings.BAYAN_OUTPUT_DIR / "current/en/later/index.html").exists()


def test_the_end_of_an_embargo_is_not_missed_when_its_task_is_lost(
    content: Path, tree: Tree, move_clock: MoveClock
) -> None:
    tree.add(PressReleasePage(title="Secret", lead="Text", embargoed_until=ahead(hours=1)))
    call_command("publish_worker", batch=True, verbosity=0)
    DBTaskResult.objects.filter(task_path="cms.publishing.tasks.ask_to_publish").delete()
    file = content / "en/press-releases/secret.md"
    move_clock(minutes=30)
    call_command("publish_worker", batch=True, verbosity=0)
    assert (PublishRun.objects.count(), file.exists()) == (1, False)
    move_clock(hours=1)
    for _ in range(2):
        call_command("publish_worker", batch=True, verbosity=0)
    assert (PublishRun.objects.count(), file.exists()) == (2, True)


def test_the_schedule_is_kept_when_the_database_was_away(
    tree: Tree, move_clock: MoveClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    scheduled(tree, "Later", go_live_at=1)
    move_clock(hours=2)
    stop, answers = Event(), [OperationalError("the database is away")]

    def look(now: datetime) -> int:
        if answers:
            raise answers.pop()
        stop.set()
        return carry_out_schedule(now)

    monkeypatch.setattr(scheduling, "carry_out_schedule", look)
    keep_schedule(stop, interval=0.001)
    assert live_titles() == {"Later"}


def test_the_dashboard_names_what_is_overdue_and_why(
    tree: Tree, move_clock: MoveClock, editor: Client
) -> None:
    broken(tree, "Broken", go_live_at=1)
    scheduled(tree, "Untried", expire_at=1)
    dashboard = reverse("wagtailadmin_home")
    alarm = "What was scheduled for these pages has not happened yet."
    assert alarm not in editor.get(dashboard).content.decode()
    now = move_clock(hours=2)
    assert [(late.page.title, late.expires) for late in overdue(now)] == [
        ("Broken", False),
        ("Untried", True),
    ]
    text = editor.get(dashboard).content.decode()
    assert alarm in text
    assert text.count("does the publishing worker run?") == 2
    carry_out_schedule(now)
    text = editor.get(dashboard).content.decode()
    assert "no-such-type" in text
    assert "Untried" not in text.partition(alarm)[2].partition("</ul>")[0]


def test_the_dashboard_tells_it_in_arabic(
    tree: Tree, move_clock: MoveClock, editor: Client
) -> None:
    scheduled(tree, "Later", go_live_at=1)
    move_clock(hours=2)
    with translation.override("ar"):
        text = editor.get(reverse("wagtailadmin_home"), headers={"Accept-Language": "ar"})
    assert "لم يُنفَّذ بعد ما جُدوِل لهذه الصفحات." in text.content.decode()
