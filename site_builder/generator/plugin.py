"""What Pelican calls: the plugin opens the content, adds a reader and a generator."""

from __future__ import annotations

import logging
from pathlib import Path

from pelican import Pelican
from pelican.plugins import signals
from pelican.readers import Readers

from site_builder.generator.reader import DocumentFileReader
from site_builder.generator.site_generator import SiteGenerator
from site_builder.reading.content import open_content
from site_builder.report import BuildReport

CONTENT, REPORT, NAME = "BAYAN_CONTENT", "BAYAN_REPORT", "BAYAN_CONTENT_NAME"

logger = logging.getLogger(__name__)


def register() -> None:
    signals.initialized.connect(_open)
    signals.readers_init.connect(_add_reader)
    signals.get_generators.connect(_generators)
    signals.finalized.connect(_log)


def _open(pelican: Pelican) -> None:
    """Settings or schemas that cannot be used end the run here."""
    settings = pelican.settings
    settings["BAYAN_LOGS_REPORT"] = REPORT not in settings
    report = settings.setdefault(REPORT, BuildReport())
    with report.stage("read"):
        settings[CONTENT] = open_content(Path(settings["PATH"]), report, settings.get(NAME))


def _add_reader(readers: Readers) -> None:
    for extension in DocumentFileReader.file_extensions:
        readers.reader_classes[extension] = DocumentFileReader


def _generators(pelican: Pelican) -> type[SiteGenerator]:
    return SiteGenerator


def _log(pelican: Pelican) -> None:
    """Under Pelican's own command the report is its log; `--fatal errors` makes it strict."""
    if pelican.settings["BAYAN_LOGS_REPORT"]:
        for warning in pelican.settings[REPORT].warnings:
            logger.warning("%s", warning)
        for problem in pelican.settings[REPORT].problems:
            logger.error("%s", problem)
