"""`publish_site`: export and build now, without waiting for the worker."""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand, CommandError

from cms.publishing.models import State
from cms.publishing.publish import publish


class Command(BaseCommand):
    help = "Bring the site up to date now."

    def handle(self, **options: Any) -> None:
        run = publish(is_requested=False)
        assert run is not None  # noqa: S101
        for problem in run.problems:
            self.stderr.write(problem)
        if run.state == State.FAILED:
            raise CommandError(run.message, returncode=1)
        self.stdout.write(f"Published edition {run.edition}.")
        if run.state == State.PARTLY:
            raise CommandError(run.message, returncode=1)
