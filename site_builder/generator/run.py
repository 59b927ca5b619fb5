"""Runs Pelican once, with the settings file that its own command would use."""

from __future__ import annotations

import io
import logging
from contextlib import redirect_stdout
from pathlib import Path

from pelican import Pelican
from pelican.settings import read_settings

from site_builder import pelicanconf
from site_builder.errors import BuildError
from site_builder.generator.plugin import NAME, REPORT
from site_builder.report import BuildReport


def run_pelican(
    content: Path, name: str, theme: Path, output: Path, site_url: str, report: BuildReport
) -> None:
    """Generate a site into a folder; what Pelican only logs as an error is raised."""
    override = {
        "PATH": str(content.absolute()),
        "THEME": str(theme.absolute()),
        "OUTPUT_PATH": str(output.absolute()),
        "SITEURL": site_url,
        REPORT: report,
        NAME: name,
    }
    errors = _Errors()
    root = logging.getLogger()
    root.addHandler(errors)
    try:
        with redirect_stdout(io.StringIO()):
            Pelican(read_settings(pelicanconf.__file__, override=override)).run()
    finally:
        root.removeHandler(errors)
    if errors.messages:
        raise BuildError(f"Pelican: {errors.messages[0]}")


class _Errors(logging.Handler):
    """Pelican goes on after an error and ends as if there had been none."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.messages: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.messages.append(record.getMessage())
