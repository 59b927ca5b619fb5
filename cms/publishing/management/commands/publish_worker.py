"""`publish_worker`: publishes whenever somebody has asked for it."""

from __future__ import annotations

from typing import Any

from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandParser

from cms.publishing.recovery import recover


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
        # As on a command line: db_worker's own default names a backend that has no database.
        options_for_worker = ["--backend=publishing", "--no-reload", "--no-startup-delay"]
        options_for_worker += [f"--interval={interval}"] + ["--batch"] * batch
        call_command("db_worker", *options_for_worker, verbosity=verbosity)
