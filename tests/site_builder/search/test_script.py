"""The script as the site sends it."""

from __future__ import annotations

import gzip
import importlib.util
import re

from tests.site_builder.search.conftest import MODULES, SCRIPT
from tests.sites import ROOT

LIMIT = 6_000  # bytes on the wire


def test_the_joined_script_is_as_new_as_its_modules() -> None:
    spec = importlib.util.spec_from_file_location("script", ROOT / "themes" / "bayan" / "script.py")
    assert spec is not None
    assert spec.loader is not None
    script = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(script)
    assert script.joined() == SCRIPT.read_text(encoding="utf-8"), script.__doc__
    assert {f"{name}.js" for name in script.MODULES} == {file.name for file in MODULES.glob("*")}


def test_the_script_is_small() -> None:
    assert len(gzip.compress(SCRIPT.read_bytes(), 9, mtime=0)) <= LIMIT


def test_the_script_needs_no_leave_from_a_content_security_policy() -> None:
    forbidden = (
        r"\beval\b|new Function|innerHTML|outerHTML|insertAdjacentHTML|document\.write|style\."
    )
    assert re.findall(forbidden, SCRIPT.read_text(encoding="utf-8")) == []
