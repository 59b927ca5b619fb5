"""A build: content/ becomes an edition, and the edition becomes current."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from site_builder.checks import check_output
from site_builder.editions import Editions, files
from site_builder.errors import BuildError, UsageError
from site_builder.reading.content import open_content
from site_builder.report import BuildReport
from site_builder.site import make_site


@dataclass(frozen=True, slots=True)
class BuildRequest:
    content: Path
    output: Path
    theme: Path
    site_url: str = ""  # "" for that of site.yaml
    is_strict: bool = False  # any problem keeps the old edition
    on_wait: Callable[[], None] = lambda: None  # called when another build is at work


def build(request: BuildRequest, report: BuildReport | None = None) -> BuildReport:
    """Build the site and make it current; BuilderError leaves the old edition in its place.

    A `report` that is given tells what was found even when an error ends the build.
    """
    _check_folders(request.content, request.theme)
    try:
        return _build(request, report or BuildReport())
    except OSError as error:
        reason = f"{error.filename or request.output}: {error.strerror or error}"
        raise BuildError(f"{reason}: nothing was changed; mend it and build again") from error


def _build(request: BuildRequest, report: BuildReport) -> BuildReport:
    from site_builder.generator.run import run_pelican

    editions = Editions(request.output)
    with editions.workshop(request.on_wait) as folder:
        name = str(request.content)
        run_pelican(
            request.content,
            name,
            request.theme,
            folder,
            editions.renditions,
            request.site_url,
            report,
        )
        with report.stage("check"):
            check_output(folder, request.theme, report)
        if request.is_strict and report.is_tarnished:
            return report
        with report.stage("switch"):
            report.files = len(files(folder))
            report.edition = editions.publish(folder, report.stamp())
            editions.prune()
    return report


def check(content: Path, theme: Path, report: BuildReport | None = None) -> BuildReport:
    """Read everything and build nothing; BuilderError when nothing could be built of it."""
    _check_folders(content, theme)
    report = report or BuildReport()
    with report.stage("read"):
        make_site(open_content(content, report), theme, report)
    return report


def _check_folders(content: Path, theme: Path) -> None:
    if not content.is_dir():
        raise UsageError(f"{content}: is not a folder: give the folder of the contract's files")
    if not (theme / "templates").is_dir():
        raise UsageError(f"{theme}: is not a theme: give a folder that holds templates/")
