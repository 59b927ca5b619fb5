"""Export, build, and remember how it went."""

from __future__ import annotations

import logging

from django.conf import settings
from django.db import transaction
from django.utils import timezone

from cms.publishing.build import build
from cms.publishing.export import export
from cms.publishing.models import PublishRun, State
from cms.publishing.paths import without_server_paths
from cms.publishing.reconcile import only_one
from cms.publishing.requests import request_publish_at

logger = logging.getLogger("cms.publishing")


def publish(*, is_requested: bool = True) -> PublishRun | None:
    """Bring the site up to date. None if a run `is_requested` to wait and none does.

    Never raises for what goes wrong on the way: the run says it.
    """
    with only_one(settings.VAR_DIR / "publishing"):
        end_interrupted()
        run = _start(is_requested=is_requested)
        if run is None:
            return None
        try:
            _carry_out(run)
        except Exception as error:
            logger.exception("Publishing failed.")
            run.state = State.FAILED
            run.message = without_server_paths(f"{type(error).__name__}: {error}")
        run.finished_at = timezone.now()
        run.save()
    _log(run)
    return run


def end_interrupted() -> int:
    """Runs that were cut off by the end of their process; call it under the lock."""
    return PublishRun.objects.filter(state=State.RUNNING).update(
        state=State.FAILED, finished_at=timezone.now(), message="The worker was stopped."
    )


@transaction.atomic
def _start(*, is_requested: bool) -> PublishRun | None:
    run = PublishRun.objects.select_for_update().filter(state=State.WAITING).first()
    if run is None:
        if is_requested:
            return None
        run = PublishRun()
    run.state = State.RUNNING
    run.started_at = timezone.now()
    run.save()
    return run


def _carry_out(run: PublishRun) -> None:
    exported = export(settings.BAYAN_CONTENT_DIR)
    if exported.next_release:
        request_publish_at(exported.next_release)
    run.changed = {"written": exported.changes.written, "removed": exported.changes.removed}
    built = build()
    run.problems = [*exported.problems, *built.left_out, *built.warnings, *exported.notes]
    run.edition = built.edition
    run.message = built.message
    missing = len(exported.problems) + len(built.left_out)
    if not built.is_good:
        run.state = State.FAILED
    elif missing:
        run.state = State.PARTLY
        run.message = f"Pages or files that could not be published: {missing}."
    else:
        run.state = State.LIVE


def _log(run: PublishRun) -> None:
    for problem in run.problems:
        logger.warning("%s", problem)
    if run.state == State.FAILED:
        logger.error("Publishing failed: %s", run.message)
        return
    if run.message:
        logger.warning("%s", run.message)
    logger.info("Published edition %s.", run.edition)
