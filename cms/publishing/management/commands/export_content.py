"""`export_content`: brings content/ in line with what is published."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser

from cms.publishing.export import export


class Command(BaseCommand):
    help = "Write what is published to the content folder, and remove what no longer is."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument(
            "--check", action="store_true", help="write nothing; exit 1 if something differs"
        )
        parser.add_argument(
            "--dry-run", action="store_true", help="write nothing; say what would change"
        )

    def handle(self, *, check: bool, dry_run: bool, verbosity: int, **options: Any) -> None:
        report = export(settings.BAYAN_CONTENT_DIR, write=not (check or dry_run))
        changes = report.changes
        if verbosity:
            for name in changes.written:
                self.stdout.write(f"write {name}")
            for name in changes.removed:
                self.stdout.write(f"remove {name}")
            for note in report.notes:
                self.stdout.write(f"note: {note}")
            counts = (
                f"{len(changes.written)} to write"
                if check or dry_run
                else (f"{len(changes.written)} written")
            )
            self.stdout.write(f"{counts}, {len(changes.removed)} removed, {changes.unchanged} same")
        for problem in report.problems:
            self.stderr.write(problem)
        if report.problems:
            count = len(report.problems)
            raise CommandError(f"{count} files could not be written.", returncode=1)
        if check and changes:
            raise CommandError("The content folder differs from what is published.", returncode=1)
