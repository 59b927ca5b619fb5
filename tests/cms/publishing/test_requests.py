"""What asks for a run, what does not, and how requests become one."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from django.core.files.base import ContentFile
from django.db import transaction
from django_tasks_db.models import DBTaskResult
from wagtail.models import Page, PageViewRestriction

from cms.kinds.page.models import ProsePage
from cms.media.models import BayanImage
from cms.publishing.models import PublishRun, State
from cms.publishing.requests import paused, request_publish
from cms.site_settings.models import SiteSettings
from cms.snippets.types.boilerplate import Boilerplate
from cms.vocabularies.models import Goal
from tests.cms.pictures import jpeg
from tests.cms.tree import Tree, ahead

Change = Callable[[Tree, ProsePage], object]


def moved(tree: Tree, page: ProsePage) -> None:
    with paused():
        target = tree.page("Parent")
    page.move(Page.objects.get(pk=target.pk), pos="last-child")


def renamed(tree: Tree, page: ProsePage) -> None:
    page.slug = "renamed"
    page.save()


CHANGES: dict[str, Change] = {
    "published": lambda tree, page: page.save_revision().publish(),
    "unpublished": lambda tree, page: page.unpublish(),
    "deleted": lambda tree, page: page.delete(),
    "moved": moved,
    "renamed": renamed,
    "made private": lambda tree, page: PageViewRestriction.objects.create(
        page=page, restriction_type=PageViewRestriction.LOGIN
    ),
    "term added": lambda tree, page: Goal.objects.create(code="3", labels={"en": "Health"}),
    "settings saved": lambda tree, page: SiteSettings.load().save(),
    "picture changed": lambda tree, page: BayanImage.objects.get().save(),
    "picture deleted": lambda tree, page: BayanImage.objects.get().delete(),
    "snippet changed": lambda tree, page: Boilerplate.objects.get().save(),
    "snippet deleted": lambda tree, page: Boilerplate.objects.get().delete(),
}


@pytest.fixture
def page(tree: Tree, picture: BayanImage) -> ProsePage:
    with paused():
        Boilerplate.objects.create(code="about", headings={"en": "About"}, texts={"en": "Us"})
        return tree.page("About")


@pytest.mark.parametrize("change", CHANGES)
def test_a_change_of_what_readers_see_asks_for_a_run(
    tree: Tree,
    page: ProsePage,
    change: str,
    django_capture_on_commit_callbacks: Callable,
) -> None:
    with django_capture_on_commit_callbacks(execute=True):
        CHANGES[change](tree, page)
    assert PublishRun.objects.get().state == State.WAITING
    assert DBTaskResult.objects.ready().count() == 1


def test_what_readers_do_not_see_asks_for_nothing(tree: Tree, page: ProsePage) -> None:
    page.title = "Draft"
    page.save_revision()
    tree.draft(ProsePage(title="New"))
    BayanImage.objects.create(title="New", file=ContentFile(jpeg(), name="new.jpg"))
    assert not PublishRun.objects.exists()


def test_a_page_that_is_only_scheduled_asks_for_nothing(tree: Tree) -> None:
    tree.add(ProsePage(title="Tomorrow", go_live_at=ahead(days=1)))
    assert not PublishRun.objects.exists()


def test_many_requests_become_one(db: None) -> None:
    for _ in range(50):
        request_publish()
    assert PublishRun.objects.count() == 1
    assert DBTaskResult.objects.count() == 1


def test_a_request_during_a_run_means_one_more(db: None) -> None:
    request_publish()
    PublishRun.objects.update(state=State.RUNNING)
    DBTaskResult.objects.all().delete()
    for _ in range(3):
        request_publish()
    assert PublishRun.objects.filter(state=State.WAITING).count() == 1
    assert DBTaskResult.objects.ready().count() == 1


def test_a_change_that_is_rolled_back_asks_for_nothing(tree: Tree, page: ProsePage) -> None:
    with pytest.raises(ZeroDivisionError), transaction.atomic():
        page.save_revision().publish()
        assert PublishRun.objects.exists()
        _ = 1 / 0
    assert not PublishRun.objects.exists()
    assert not DBTaskResult.objects.exists()


def test_a_publication_that_cannot_be_asked_for_does_not_happen(
    tree: Tree, page: ProsePage, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The page and the request are one transaction: neither is left without the other."""

    def broken() -> None:
        raise RuntimeError("the disk is full")

    page.title = "New title"
    revision = page.save_revision()
    monkeypatch.setattr("cms.publishing.signals.request_publish", broken)
    with pytest.raises(RuntimeError, match="the disk is full"):
        revision.publish()
    assert ProsePage.objects.get(pk=page.pk).title == "About"


def test_a_lost_task_is_asked_for_again(db: None) -> None:
    """The worker was killed between taking the task and starting the run."""
    request_publish()
    DBTaskResult.objects.update(status="RUNNING")
    request_publish()
    assert PublishRun.objects.count() == 1
    assert DBTaskResult.objects.ready().count() == 1


def test_nothing_is_asked_for_within_a_pause(db: None) -> None:
    with paused():
        request_publish()
    assert not PublishRun.objects.exists()
