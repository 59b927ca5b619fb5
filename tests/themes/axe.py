"""axe, mended so that it measures the contrast of Arabic text.

axe takes joined letters for the ligatures of an icon font and passes over the contrast of such
text: all of Arabic. The mend makes its answer "no ligature" always; this site has no icon font.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Any

from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import Page

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
# The rules that look at what is drawn; the others read the document.
DRAWN = ["color-contrast", "target-size", "scrollable-region-focusable", "link-in-text-block"]
# Only what is asked about: the whole report is many times as long.
_REPORT = """({violations, passes}) => (
  {violations, passes: passes.map(({id, nodes}) => ({id, nodes: nodes.map(() => 0)}))}
)"""
_EXPORT = re.compile(r"\bisIconLigature:function\(\)\{return (\w+)\}")


@cache
def mended_script() -> str:
    """The script of axe-playwright-python; fails when axe no longer looks as the mend expects."""
    exports = _EXPORT.findall(AXE_SCRIPT)
    if len(exports) != 1:
        raise AssertionError(f"axe names its test for icon ligatures {len(exports)} times")
    definition = re.compile(rf"\bfunction {re.escape(exports[0])}\(\w*\)\{{")
    script, count = definition.subn(lambda match: match[0] + "return!1;", AXE_SCRIPT)
    if count != 1:
        raise AssertionError(f"axe defines its test for icon ligatures {count} times")
    return script


def run_axe(page: Page, script: str | None = None) -> dict[str, Any]:
    """What axe says of the page as it stands."""
    page.evaluate(script or mended_script())
    return _run(page, TAGS)


def run_axe_again(page: Page) -> dict[str, Any]:
    """What has changed with the width and the colours of a page that axe has seen."""
    return _run(page, DRAWN)


def _run(page: Page, rules: list[str]) -> dict[str, Any]:
    options = {"runOnly": rules, "resultTypes": ["violations", "passes"]}
    found = page.evaluate(f"options => axe.run(document, options).then({_REPORT})", options)
    return found


def problems(results: dict[str, Any]) -> list[str]:
    """One line for each element that breaks a rule."""
    return [
        f"{rule['id']}: {' '.join(node['target'])}: {node['failureSummary']}"
        for rule in results["violations"]
        for node in rule["nodes"]
    ]


def measured_contrasts(results: dict[str, Any]) -> int:
    """How many elements had the contrast of their text measured."""
    rules = [*results["passes"], *results["violations"]]
    return sum(len(rule["nodes"]) for rule in rules if rule["id"] == "color-contrast")
