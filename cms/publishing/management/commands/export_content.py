"""`export_content`: brings content/ in line with what is published."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser

from cms.publishing.export import ExportReport, export, preview


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
        is_preview = check or dry_run
        report = (preview if is_preview else export)(settings.BAYAN_CONTENT_DIR)
        if verbosity:
            self.tell(report, is_preview=is_preview)
        for problem in report.problems:
            self.stderr.write(problem)
        if report.problems:
            raise CommandError("Not everything could be exported.", returncode=1)
        if check and report.changes:
            raise CommandError("The content folder differs from what is published.", returncode=1)

    def tell(self, report: ExportReport, *, is_preview: bool) -> None:
        changes = report.changes
        lines = [f"write {name}" for name in changes.written]
        lines += [f"remove {name}" for name in changes.removed]
        lines += [f"note: {note}" for note in report.notes]
        done = "would be" if is_preview else "were"
        lines.append(
            f"{len(changes.written)} files {done} written, {len(changes.removed)} {done} removed, "
            f"{changes.unchanged} are as they should be."
        )
        self.stdout.write("\n".join(lines))
