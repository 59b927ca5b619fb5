"""`load_content FOLDER`: fills an empty CMS from a content folder."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from cms.publishing.emptiness import is_empty
from cms.publishing.loading.load import LoadError, load


class Command(BaseCommand):
    help = "Load a content folder into an empty CMS; all of it or nothing."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("folder", type=Path, help="a folder that keeps the contract")
        parser.add_argument(
            "--if-empty", action="store_true", help="do nothing if the CMS already holds content"
        )

    def handle(self, *, folder: Path, if_empty: bool, **options: Any) -> None:
        if not folder.is_dir():
            raise CommandError(f"{folder}: there is no such folder", returncode=2)
        if not is_empty():
            if if_empty:
                self.stdout.write("The CMS holds content already; nothing was loaded.")
                return
            raise CommandError(
                "The CMS holds content already, and loading would mix the two: "
                "load into a new database, or use --if-empty to skip.",
                returncode=2,
            )
        try:
            content = load(folder)
        except LoadError as error:
            for problem in error.problems:
                self.stderr.write(problem)
            count = len(error.problems)
            raise CommandError(f"Nothing was loaded: {count} problems.", returncode=1) from error
        self.stdout.write(
            f"Loaded {len(content.documents)} documents, {len(content.snippets)} snippets, "
            f"{len(content.media)} files and {len(content.vocabularies)} vocabularies."
        )
