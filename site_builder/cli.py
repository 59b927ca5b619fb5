"""python -m site_builder build | check | serve"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from site_builder.errors import BuilderError, ContentError
from site_builder.report import BuildReport

_THEME = Path("themes/bayan")


def main(arguments: Sequence[str] | None = None) -> int:
    """0 good, 1 a problem in the content or the build, 2 wrong usage."""
    options = _parser().parse_args(arguments)
    report = BuildReport()
    try:
        return int(options.run(options, report))
    except BuilderError as error:
        _fail(error, report, getattr(options, "json", False))
        return error.exit_code
    except KeyboardInterrupt:
        return 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m site_builder", description="Build the static site from content/."
    )
    commands = parser.add_subparsers(required=True, metavar="build | check | serve")
    build = commands.add_parser("build", help="build the site and make it current")
    build.set_defaults(run=_build)
    _content_options(build)
    build.add_argument("--output", type=Path, default=Path("output"), help="folder of the editions")
    build.add_argument("--site-url", default="", help="public address instead of site.yaml's")
    check = commands.add_parser("check", help="read the content and build nothing")
    check.set_defaults(run=_check)
    _content_options(check)
    serve = commands.add_parser("serve", help="serve the current edition")
    serve.set_defaults(run=_serve)
    serve.add_argument("--output", type=Path, default=Path("output"), help="folder of the editions")
    serve.add_argument("--host", default="127.0.0.1")
    serve.add_argument("--port", type=int, default=8001)
    serve.add_argument("--quiet", action="store_true", help="do not print requests")
    return parser


def _content_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--content", type=Path, default=Path("content"), help="the contract's folder"
    )
    parser.add_argument("--theme", type=Path, default=_THEME, help="folder of a theme")
    parser.add_argument(
        "--strict",
        action="store_true",
        help="keep the old edition and exit 1 on any error or warning",
    )
    parser.add_argument("--json", action="store_true", help="print the report as JSON")
    parser.add_argument("--quiet", action="store_true", help="print problems only")


def _build(options: argparse.Namespace, report: BuildReport) -> int:
    from site_builder.pipeline import BuildRequest, build

    request = BuildRequest(
        content=options.content,
        output=options.output,
        theme=options.theme,
        site_url=options.site_url,
        is_strict=options.strict,
        on_wait=lambda: _tell("another build is at work: waiting for it", options.quiet),
    )
    return _finish(build(request, report), options)


def _check(options: argparse.Namespace, report: BuildReport) -> int:
    from site_builder.pipeline import check

    check(options.content, options.theme, report)
    return 1 if _finish(report, options) or report.problems else 0


def _serve(options: argparse.Namespace, _report: BuildReport) -> int:
    from site_builder.serving import serve

    with suppress(KeyboardInterrupt):
        serve(options.output, options.host, options.port, is_quiet=options.quiet)
    return 0


def _finish(report: BuildReport, options: argparse.Namespace) -> int:
    if options.json:
        print(json.dumps(report.to_json(), ensure_ascii=False, indent=2))  # noqa: T201
    else:
        for line in report.lines():
            print(line, file=sys.stderr)  # noqa: T201
        _tell(report.summary(), options.quiet)
    return 1 if options.strict and report.is_tarnished else 0


def _fail(error: BuilderError, report: BuildReport, as_json: bool) -> None:
    """What ended the command stands last, after the problems that may have led to it."""
    found = [] if as_json else report.problems
    if as_json:
        file, field = (error.file, error.field) if isinstance(error, ContentError) else ("", "")
        message = error.message if isinstance(error, ContentError) else str(error)
        report.problem(ContentError(file, field, message))
        print(json.dumps(report.to_json(), ensure_ascii=False, indent=2))  # noqa: T201
    for line in (*found, error):
        print(f"error: {line}", file=sys.stderr)  # noqa: T201


def _tell(message: str, is_quiet: bool) -> None:
    if not is_quiet:
        print(message, file=sys.stderr)  # noqa: T201
