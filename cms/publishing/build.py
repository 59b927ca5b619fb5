"""Runs the builder: a program of its own, so that nothing of it lives in the CMS."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass, field
from typing import Any

from django.conf import settings

from cms.publishing.paths import without_server_paths
from cms.site_settings.addresses import site_url


@dataclass(frozen=True, slots=True)
class BuildReport:
    is_good: bool
    message: str
    edition: str = ""
    left_out: list[str] = field(default_factory=list)  # what broke the contract
    warnings: list[str] = field(default_factory=list)


def build() -> BuildReport:
    """Build the site from content/; whatever goes wrong is in the report."""
    command = [sys.executable, "-m", "site_builder", "build"]
    command += ["--content", str(settings.BAYAN_CONTENT_DIR)]
    command += ["--output", str(settings.BAYAN_OUTPUT_DIR)]
    command += ["--site-url", site_url(), "--json"]
    environment = {k: v for k, v in os.environ.items() if not k.startswith("DJANGO_")}
    environment["PYTHONUTF8"] = "1"  # the report names Arabic titles, whatever the locale
    try:
        done = subprocess.run(  # noqa: S603
            command,
            cwd=settings.BASE_DIR,
            env=environment,
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            timeout=settings.BAYAN_BUILD_TIMEOUT,
            check=False,
        )
    except subprocess.TimeoutExpired:
        limit = settings.BAYAN_BUILD_TIMEOUT
        return BuildReport(False, f"The build took longer than {limit} seconds and was ended.")
    except OSError as error:
        return BuildReport(False, f"The builder could not be started: {error}")
    return _report(done.returncode, done.stdout, done.stderr)


def _report(code: int, output: str, errors: str) -> BuildReport:
    data = _last_json(output)
    left_out = [_line(problem) for problem in data.get("problems", ())]
    warnings = [_line(warning) for warning in data.get("warnings", ())]
    if code == 0:
        return BuildReport(True, "", str(data.get("edition", "")), left_out, warnings)
    last_words = errors.strip().splitlines()[-1:] or [""]
    reason = str(data.get("error") or last_words[0] or "no reason given")
    message = without_server_paths(reason)
    return BuildReport(False, f"The build failed (exit {code}): {message}", "", left_out, warnings)


def _last_json(output: str) -> dict[str, Any]:
    try:
        data = json.loads(output)
    except ValueError:
        return {}
    return data if isinstance(data, dict) else {}


def _line(problem: Any) -> str:
    """One line of text for a problem, given as text or as its parts."""
    if isinstance(problem, dict):
        parts = (problem.get(key) for key in ("file", "field", "message"))
        problem = ": ".join(str(part) for part in parts if part)
    return without_server_paths(str(problem))
