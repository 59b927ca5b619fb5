"""The law of the house: who may import whom. docs/explanation/architecture.md says why."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.architecture.tree import ROOT, project_files

GENERATOR = "site_builder.generator"


def imports(file: Path) -> Iterator[tuple[int, str]]:
    """Line and full name of everything that a file imports, also within functions."""
    package = file.parts[:-1]
    for node in ast.walk(ast.parse((ROOT / file).read_text(encoding="utf-8"), str(file))):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] if node.level else ()
            module = ".".join([*base, *filter(None, [node.module])])
            yield from ((node.lineno, f"{module}.{alias.name}") for alias in node.names)
        elif isinstance(node, ast.Call) and _is_import_by_name(node):
            argument = node.args[0]
            if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
                yield node.lineno, argument.value


def _is_import_by_name(node: ast.Call) -> bool:
    name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
    return name in ("import_module", "__import__", "find_spec") and bool(node.args)


def broken(folder: str, *forbidden: str, but: str = "") -> list[str]:
    """Lines below a folder that import what they must not."""
    return [
        f"{file}:{line} imports {name}"
        for file in project_files(".py")
        if file.parts[0] == folder and not (but and file.as_posix().startswith(but))
        for line, name in imports(file)
        if any(name == it or name.startswith(f"{it}.") for it in forbidden)
    ]


def test_the_cms_knows_neither_the_builder_nor_pelican() -> None:
    assert broken("cms", "site_builder", "pelican") == []


def test_the_builder_knows_neither_the_cms_nor_django() -> None:
    assert broken("site_builder", "cms", "django", "wagtail") == []


def test_within_the_builder_only_the_generator_knows_pelican() -> None:
    assert broken("site_builder", "pelican", but="site_builder/generator/") == []


def test_only_the_pipeline_and_pelicans_settings_start_the_generator() -> None:
    lines = broken("site_builder", GENERATOR, but="site_builder/generator/")
    starting = {line.partition(":")[0] for line in lines}
    assert starting == {"site_builder/pipeline.py", "site_builder/pelicanconf.py"}


@pytest.mark.parametrize(
    ("package", "forbidden"),
    [
        (
            "site_builder/reading/",
            ("catalogue", "views", "site", "kinds", "search", "pipeline", "contexts", "pages"),
        ),
        ("site_builder/search/", ("catalogue", "views", "site", "kinds", "pipeline", "reading")),
        ("site_builder/kinds/", ("search", "pipeline", "pages", "cli")),
        ("site_builder/catalogue.py", ("kinds", "views", "search", "pipeline", "pages")),
        ("site_builder/generator/", ("cli", "pipeline")),
    ],
)
def test_each_part_of_the_builder_knows_only_those_below_it(
    package: str, forbidden: tuple[str, ...]
) -> None:
    lines = broken("site_builder", *(f"site_builder.{name}" for name in forbidden))
    assert [line for line in lines if line.startswith(package)] == []


@pytest.mark.parametrize("layer", ["contract", "core", "blocks", "publishing"])
def test_no_layer_of_the_cms_knows_a_kind_by_name(layer: str) -> None:
    lines = broken("cms", "cms.kinds")
    assert [line for line in lines if line.startswith(f"cms/{layer}/")] == []


def test_the_contracts_reader_in_the_cms_knows_no_model() -> None:
    others = [
        f"cms.{path.name}" for path in sorted((ROOT / "cms").iterdir()) if path.name != "contract"
    ]
    lines = broken("cms", *others, "wagtail.models", "django.db")
    assert [line for line in lines if line.startswith("cms/contract/")] == []


def test_tests_of_the_builder_need_no_django() -> None:
    lines = broken("tests", "cms", "django", "wagtail")
    assert [line for line in lines if line.startswith("tests/site_builder/")] == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("import pelican", {"pelican"}),
        ("import pelican.readers as r", {"pelican.readers"}),
        ("from pelican import signals", {"pelican.signals"}),
        ("def f():\n    from pelican.readers import Readers", {"pelican.readers.Readers"}),
        ("from . import b", {"site_builder.b"}),
        ("from .b import c", {"site_builder.b.c"}),
        ("importlib.import_module('pelican')", {"pelican"}),
        ("if TYPE_CHECKING:\n    import django", {"django"}),
    ],
)
def test_an_import_is_seen_wherever_it_stands(
    text: str, expected: set[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "site_builder").mkdir()
    (tmp_path / "site_builder/a.py").write_text(text)
    monkeypatch.setattr(f"{__name__}.ROOT", tmp_path)
    assert {name for _, name in imports(Path("site_builder/a.py"))} == expected
