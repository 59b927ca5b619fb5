"""Runs Pelican once, with the settings file that its own command would use."""

from __future__ import annotations

import io
import logging
import traceback
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stdout
from pathlib import Path

from jinja2 import TemplateError, TemplateSyntaxError
from pelican import Pelican
from pelican.generators import PelicanTemplateNotFound
from pelican.settings import read_settings

from site_builder import pelicanconf
from site_builder.errors import BuilderError, BuildError
from site_builder.generator.site_generator import NAME, RENDITIONS, REPORT
from site_builder.report import BuildReport


def run_pelican(
    content: Path,
    name: str,
    theme: Path,
    output: Path,
    renditions: Path,
    site_url: str,
    report: BuildReport,
) -> None:
    """Generate a site into a folder; what Pelican only logs as an error is raised."""
    override = {
        "PATH": str(content.absolute()),
        "THEME": str(theme.absolute()),
        "OUTPUT_PATH": str(output.absolute()),
        "SITEURL": site_url,
        REPORT: report,
        NAME: name,
        RENDITIONS: str(renditions.absolute()),
    }
    with _errors_logged() as errors, redirect_stdout(io.StringIO()):
        try:
            Pelican(read_settings(pelicanconf.__file__, override=override)).run()
        except BuilderError:
            raise
        except Exception as error:
            if place := _place(error, theme):
                raise BuildError(f"{place}: {error}: mend the theme") from error
            raise
    if errors:
        raise BuildError(f"Pelican: {errors[0]}")


def _place(error: Exception, theme: Path) -> str:
    """The template and the line in which an error came up, "" when in none."""
    if isinstance(error, TemplateSyntaxError):
        return f"{error.filename or theme}:{error.lineno}"
    if isinstance(error, TemplateError | PelicanTemplateNotFound):
        return _template_line(error, theme) or str(theme)
    return _template_line(error, theme)


def _template_line(error: Exception, theme: Path) -> str:
    frames = traceback.extract_tb(error.__traceback__)
    templates = str(theme.absolute())
    inner = [frame for frame in frames if frame.filename.startswith(templates)]
    return f"{inner[-1].filename}:{inner[-1].lineno}" if inner else ""


@contextmanager
def _errors_logged() -> Iterator[list[str]]:
    """Pelican goes on after an error and ends as if there had been none."""
    handler = _Errors()
    root = logging.getLogger()
    root.addHandler(handler)
    try:
        yield handler.messages
    finally:
        root.removeHandler(handler)


class _Errors(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.messages: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.messages.append(record.getMessage())
