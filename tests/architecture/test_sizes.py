"""A file is about one thing, and small enough to be read at once."""

from __future__ import annotations

import ast
from pathlib import Path
from statistics import median

import pytest

from tests.architecture.tree import ROOT, project_files

CODE = ("cms", "site_builder", "benchmarks")
LINES = {".py": 350, ".html": 90, ".css": 150, ".js": 350}
FUNCTION_LINES = 50
JOINED = {Path("themes/bayan/static/js/search.js"), Path("themes/bayan/static/css/main.css")}


@pytest.mark.parametrize("suffix", LINES)
def test_no_file_is_longer_than_its_budget(suffix: str) -> None:
    too_long = {
        str(file): lines
        for file in project_files(suffix)
        if "migrations" not in file.parts
        and file not in JOINED
        and (lines := _lines(file)) > LINES[suffix]
    }
    assert too_long == {}


def test_most_modules_are_short() -> None:
    lengths = [
        _lines(file)
        for file in project_files(".py")
        if file.parts[0] in CODE and "migrations" not in file.parts
    ]
    assert median(lengths) <= 80


def test_no_function_is_longer_than_a_screen() -> None:
    too_long = {
        f"{file}:{function.lineno} {function.name}": length
        for file in project_files(".py")
        if "migrations" not in file.parts
        for function in _functions(file)
        if (length := (function.end_lineno or 0) - function.lineno + 1) > FUNCTION_LINES
    }
    assert too_long == {}


def test_no_module_is_called_utils() -> None:
    vague = {"utils", "util", "helpers", "misc", "common"}
    assert [file for file in project_files(".py") if vague & {*file.parts[:-1], file.stem}] == []


def _lines(file: Path) -> int:
    return len((ROOT / file).read_text(encoding="utf-8").splitlines())


def _functions(file: Path) -> list[ast.FunctionDef | ast.AsyncFunctionDef]:
    tree = ast.parse((ROOT / file).read_text(encoding="utf-8"), str(file))
    kinds = (ast.FunctionDef, ast.AsyncFunctionDef)
    return [node for node in ast.walk(tree) if isinstance(node, kinds)]
