"""Asks for the site to be brought up to date. Requests made before it starts become one."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import datetime

from django.db import transaction
from django_tasks import TaskResultStatus
from django_tasks_db.models import DBTaskResult

from cms.publishing.models import PublishRun, State

_is_paused = ContextVar("is_paused", default=False)


@contextmanager
def paused() -> Iterator[None]:
    """Within it, changes ask for nothing: used while a whole content folder is loaded."""
    token = _is_paused.set(True)
    try:
        yield
    finally:
        _is_paused.reset(token)


def request_publish() -> None:
    """Make sure that a run starts after the current transaction.

    The waiting run is locked, so that no worker starts it before this transaction's changes can
    be seen; a run that has started already may have missed them, so it does not count.
    """
    from cms.publishing.tasks import publish_site

    if _is_paused.get():
        return
    with transaction.atomic():
        _run, is_new = PublishRun.objects.select_for_update().get_or_create(state=State.WAITING)
        # A worker that was killed may have taken the task with it.
        tasks = DBTaskResult.objects.ready().filter(task_path=publish_site.module_path)
        if is_new or not tasks.exists():
            publish_site.enqueue()


def request_publish_at(moment: datetime) -> None:
    """Make sure that publishing is asked for at `moment`, whatever becomes of this process."""
    from cms.publishing.tasks import ask_to_publish

    tasks = DBTaskResult.objects.filter(
        status=TaskResultStatus.READY, task_path=ask_to_publish.module_path, run_after=moment
    )
    if not tasks.exists():
        ask_to_publish.using(run_after=moment).enqueue()
