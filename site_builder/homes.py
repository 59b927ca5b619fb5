"""No site without first pages: the address of a language must lead somewhere."""

from __future__ import annotations

from site_builder.catalogue import Catalogue
from site_builder.errors import ContentError
from site_builder.reading.content import ContentFolder
from site_builder.reading.settings import FILE
from site_builder.report import BuildReport


def check_homes(content: ContentFolder, catalogue: Catalogue, report: BuildReport) -> None:
    """ContentError when there are no documents, or a language has no first page."""
    if not catalogue.documents and next(content.reader.paths(), None) is None:
        message = "holds no documents, so the site would be empty: restore or export the content"
        raise ContentError(content.name, "", message)
    for code in content.settings.languages:
        if catalogue.at(code, "") is None:
            raise _without_home(content, code, report)


def _without_home(content: ContentFolder, code: str, report: BuildReport) -> ContentError:
    folder = f"{content.name}/{code}/home"
    for cause in report.problems:
        if cause.file.startswith(f"{folder}/"):
            # It is told by the error that ends the build, not twice.
            report.problems.remove(cause)
            message = (
                f"{cause.message} (until then {code!r} has no first page and nothing is built)"
            )
            return ContentError(cause.file, cause.field, message)
    settings = f"{content.name}/{FILE}"
    message = f"is missing: add this first page or take {code!r} out of the languages of {settings}"
    return ContentError(f"{folder}/home.md", "", message)
