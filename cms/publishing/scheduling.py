"""Carries out what editors have scheduled: pages go live and expire at their time."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from threading import Event

from django.core.exceptions import ValidationError
from django.db import DatabaseError, close_old_connections, transaction
from django.utils import timezone
from wagtail.models import Page, Revision

from cms.publishing.embargo import embargoes
from cms.publishing.models import PublishRun, ScheduleFailure, State
from cms.publishing.paths import without_server_paths
from cms.publishing.requests import request_publish

INTERVAL = 5.0  # seconds between two looks
GRACE = timedelta(minutes=1)  # what is later than this is overdue

logger = logging.getLogger("cms.publishing")


@dataclass(frozen=True, slots=True)
class Overdue:
    """Something scheduled that has not been carried out; `reason` is empty if nobody tried."""

    page: Page
    moment: datetime
    expires: bool  # or goes live
    reason: str


def carry_out_schedule(now: datetime) -> int:
    """Do what has fallen due, each page in a transaction of its own; the number of pages done.

    Wagtail's own command is of no use here: it loses a page when it is cut off between clearing
    the schedule and saving the page, and one page that fails stops all that come after it.
    """
    done = 0
    # Going live comes first: after a long stop a page may have to do both.
    for key, _moment in _going_live(now):
        done += _attempt(_go_live, key, now)
    for key, _moment in _expiring(now):
        done += _attempt(_expire, key, now)
    return done


def catch_up(now: datetime) -> None:
    """Do what fell due while nobody looked; a lost task may have been to end an embargo."""
    carry_out_schedule(now)
    run = PublishRun.objects.filter(state__in=[State.LIVE, State.PARTLY]).first()
    if run and run.started_at and any(end <= now for end in embargoes(run.started_at).values()):
        request_publish()


def keep_schedule(stop: Event, interval: float = INTERVAL) -> None:
    """Look every `interval` seconds until told to stop, whatever goes wrong in between."""
    while not stop.wait(interval):
        close_old_connections()
        try:
            carry_out_schedule(timezone.now())
        except Exception:
            logger.exception("The schedule could not be read.")
        finally:
            close_old_connections()


def overdue(now: datetime) -> list[Overdue]:
    """What should have been carried out by now, the longest overdue first."""
    late = [(moment, key, False) for key, moment in _going_live(now - GRACE)]
    late += [(moment, key, True) for key, moment in _expiring(now - GRACE)]
    if not late:
        return []
    keys = {key for _moment, key, _expires in late}
    pages = Page.objects.in_bulk(keys)
    failures = ScheduleFailure.objects.filter(page__in=keys)
    reasons = dict(failures.values_list("page_id", "message"))
    return [
        Overdue(pages[key], moment, expires, reasons.get(key, ""))
        for moment, key, expires in sorted(late)
        if key in pages
    ]


def _going_live(now: datetime) -> list[tuple[int, datetime]]:
    """Keys of the pages of which a revision is due, and when it was."""
    due = Revision.page_revisions.filter(approved_go_live_at__lte=now)
    rows = due.order_by("approved_go_live_at").values_list("object_id", "approved_go_live_at")
    return [(int(key), moment) for key, moment in rows]


def _expiring(now: datetime) -> list[tuple[int, datetime]]:
    due = Page.objects.filter(live=True, expire_at__lte=now)
    return list(due.order_by("expire_at").values_list("pk", "expire_at"))


def _attempt(carry_out: Callable[[int, datetime], None], key: int, now: datetime) -> bool:
    """Whether it could be done. If not, the page is as it was, and is due again next time."""
    try:
        with transaction.atomic():
            carry_out(key, now)
            ScheduleFailure.objects.filter(page=key).delete()
    except Exception as error:  # noqa: BLE001 - the other pages must have their turn
        _remember(key, error)
        return False
    return True


def _go_live(key: int, now: datetime) -> None:
    """Publishing asks for a build itself. The lock keeps out a second worker and an editor."""
    due = Revision.page_revisions.select_for_update().filter(object_id=str(key))
    revision = due.filter(approved_go_live_at__lte=now).first()
    if revision is not None:
        revision.publish(log_action="wagtail.publish.scheduled")


def _expire(key: int, now: datetime) -> None:
    due = Page.objects.select_for_update().filter(pk=key, live=True, expire_at__lte=now)
    page = due.first()
    if page is None:
        return
    later = page.revisions.filter(approved_go_live_at__isnull=False)
    waiting = list(later.values_list("pk", "approved_go_live_at"))
    page.specific.unpublish(set_expired=True, log_action="wagtail.unpublish.scheduled")
    # Wagtail forgets a revision that is to go live after the expiry.
    for revision, moment in waiting:
        Revision.objects.filter(pk=revision).update(approved_go_live_at=moment)


def _remember(key: int, error: Exception) -> None:
    """For the dashboard; the log hears of it once, not at each attempt."""
    reason = without_server_paths(_in_words(error))
    try:
        with transaction.atomic():
            known = ScheduleFailure.objects.filter(page=key, message=reason).exists()
            ScheduleFailure.objects.update_or_create(page_id=key, defaults={"message": reason})
    except DatabaseError:
        logger.exception("What is scheduled for page %s failed; nor could this be kept.", key)
        return
    if not known:
        logger.error("What is scheduled for page %s failed: %s", key, reason, exc_info=error)


def _in_words(error: Exception) -> str:
    if isinstance(error, ValidationError):
        if hasattr(error, "error_dict"):
            fields = error.message_dict.items()
            return "; ".join(f"{field}: {' '.join(messages)}" for field, messages in fields)
        return "; ".join(error.messages)
    return f"{type(error).__name__}: {error}"
