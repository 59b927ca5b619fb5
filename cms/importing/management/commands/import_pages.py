"""`import_pages FOLDER_OR_FILES`: old pages, as text or HTML, into drafts."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from cms.core.languages import content_languages
from cms.importing.document import KINDS
from cms.importing.drafting.found_files import ENDINGS, find_files
from cms.importing.drafting.import_file import Outcome, import_file
from cms.importing.drafting.printed_report import as_data, report_lines, summary_line
from cms.importing.drafting.terms import known_vocabularies
from cms.importing.page_parser import Options
from cms.site_settings.models import SiteSettings


class Command(BaseCommand):
    help = "Turn old pages, as plain text or HTML, into drafts; nothing goes live."

    def add_arguments(self, parser: CommandParser) -> None:
        languages = [language.code for language in content_languages()]
        parser.add_argument("paths", nargs="+", type=Path, help="files, or folders with pages")
        parser.add_argument(
            "--lang", choices=languages, default="", help="the language; else told by the letters"
        )
        parser.add_argument("--kind", choices=KINDS, help="the kind of page; else guessed")
        parser.add_argument(
            "--again", action="store_true", help="make new drafts of files imported before"
        )
        parser.add_argument("--dry-run", action="store_true", help="report, and write nothing")
        parser.add_argument("--json", action="store_true", help="report as JSON, in full")

    def handle(self, *, paths: list[Path], **options: Any) -> None:
        for path in paths:
            if not path.exists():
                raise CommandError(f"{path}: there is no such file or folder", returncode=2)
        files = find_files(paths)
        if not files:
            endings = ", ".join(ENDINGS)
            raise CommandError(f"No page found: a page's file ends with {endings}", returncode=2)
        how = Options(
            lang=options["lang"],
            kind=options["kind"],
            digit_style=SiteSettings.load().digit_style,
            vocabularies=known_vocabularies(),
        )
        outcomes = []
        for file in files:
            outcome = import_file(file, how, again=options["again"], dry_run=options["dry_run"])
            outcomes.append(outcome)
            if not options["json"]:
                self._print(outcome)
        if options["json"]:
            report = [as_data(outcome) for outcome in outcomes]
            self.stdout.write(json.dumps(report, ensure_ascii=False, indent=2, default=str))
        else:
            self.stdout.write(summary_line(outcomes))
        self._end(outcomes)

    def _print(self, outcome: Outcome) -> None:
        stream = self.stderr if outcome.status == "failed" else self.stdout
        for line in report_lines(outcome):
            stream.write(line)

    def _end(self, outcomes: list[Outcome]) -> None:
        failed = sum(outcome.status == "failed" for outcome in outcomes)
        if failed:
            message = f"{failed} of {len(outcomes)} files could not be imported."
            raise CommandError(message, returncode=1)
