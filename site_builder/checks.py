"""What is looked at before an edition may become current."""

from __future__ import annotations

import filecmp
import re
from collections import defaultdict
from html import unescape
from pathlib import Path
from urllib.parse import unquote
from xml.etree import ElementTree

from site_builder.editions import files
from site_builder.errors import BuildError
from site_builder.report import BuildReport

_HTML = re.compile(r"<html\b([^>]*)>")
_LANG, _DIRECTION = re.compile(r'\blang="[a-z]+"'), re.compile(r'\bdir="(?:rtl|ltr)"')
# Addresses within the site, without query and fragment.
_LOCAL = re.compile(r'\b(?:href|src)="(/(?!/)[^"#?]*)')


def check_output(folder: Path, theme: Path, report: BuildReport) -> None:
    """BuildError when the edition is not whole; links that lead nowhere are warnings."""
    found = files(folder)
    pages = [path for path in found if path.endswith(".html")]
    if len(pages) != report.pages or not pages:
        raise BuildError(f"{len(pages)} of {report.pages} pages were written: see the log")
    dead: defaultdict[str, list[str]] = defaultdict(list)
    present = set(found)
    for path in pages:
        for address in _dead_links(path, folder, present):
            dead[address].append(path)
    for address, places in dead.items():
        others = f" (the first of {len(places)} pages that do)" if places[1:] else ""
        message = f"links to {address}, which is not there{others}: mend the link"
        report.warn(f"/{places[0]}", "", message)
    for path in found:
        if path.endswith(".xml"):
            _check_xml(folder / path)
    _check_copied(theme / "static", folder / "theme")


def _dead_links(path: str, folder: Path, present: set[str]) -> list[str]:
    """Addresses within the site that a page names and that lead nowhere."""
    text = (folder / path).read_text(encoding="utf-8")
    html = _HTML.search(text)
    if not (html and _LANG.search(html[1]) and _DIRECTION.search(html[1])):
        raise BuildError(f"/{path}: has no lang and dir on <html>: mend the theme")
    addresses = sorted(set(_LOCAL.findall(text)))
    return [it for it in addresses if _target(unquote(unescape(it))) not in present]


def _target(address: str) -> str:
    target = address.lstrip("/")
    return f"{target}index.html" if target == "" or target.endswith("/") else target


def _check_xml(path: Path) -> None:
    try:
        ElementTree.parse(path)  # noqa: S314 (the builder has just written it)
    except ElementTree.ParseError as error:
        raise BuildError(f"/{path.name}: is not well-formed ({error})") from error


def _check_copied(source: Path, target: Path) -> None:
    """Pelican only logs a file that it could not copy."""
    if not source.is_dir():
        return
    for path in files(source):
        copied = target / path
        if not copied.is_file() or not filecmp.cmp(source / path, copied, shallow=False):
            raise BuildError(f"/theme/{path}: was not copied whole: see whether the disk is full")
