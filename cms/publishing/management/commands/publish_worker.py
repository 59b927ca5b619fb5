"""`publish_worker`: publishes whenever somebody has asked for it, or has scheduled it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from threading import Event, Thread
from typing import Any

from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandParser
from django.utils import timezone

from cms.publishing.recovery import recover
from cms.publishing.scheduling import catch_up, keep_schedule

PATIENCE = 10.0  # seconds that a page which is being published has when the worker ends


class Command(BaseCommand):
    help = "Run the worker that publishes; it first takes up what a worker before it left undone."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument(
            "--batch", action="store_true", help="end when nothing is left to be done"
        )
        parser.add_argument(
            "--interval", type=float, default=0.5, help="seconds between two looks (default: 0.5)"
        )

    def handle(self, *, batch: bool, interval: float, verbosity: int, **options: Any) -> None:
        recover()
        catch_up(timezone.now())
        # As on a command line: db_worker's own default names a backend that has no database.
        options_for_worker = ["--backend=publishing", "--no-reload", "--no-startup-delay"]
        options_for_worker += [f"--interval={interval}"] + ["--batch"] * batch
        with schedule_kept(is_wanted=not batch):
            call_command("db_worker", *options_for_worker, verbosity=verbosity)


@contextmanager
def schedule_kept(*, is_wanted: bool) -> Iterator[None]:
    """In a thread of its own, since no long build may hold up what is due."""
    stop = Event()
    thread = Thread(target=keep_schedule, args=[stop], name="schedule", daemon=True)
    if is_wanted:
        thread.start()
    try:
        yield
    finally:
        stop.set()
        if is_wanted:
            thread.join(PATIENCE)
