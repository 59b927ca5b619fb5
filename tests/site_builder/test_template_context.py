"""What templates are given is what the dataclasses declare and what the documentation says."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from pathlib import Path
from types import UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

import pytest

from site_builder.components import pagination
from site_builder.contexts import Block, PageContext, SiteInfo
from site_builder.pages import Page, all_pages
from site_builder.pipeline import BuildRequest, build
from site_builder.report import BuildReport
from site_builder.site import Site
from tests.site_builder import template_reference
from tests.site_builder.template_reference import (
    FILE,
    VARIABLES,
    block_classes,
    component_classes,
    own_fields,
    page_classes,
    reference,
)

THEME = Path(__file__).parents[2] / "themes/bayan"
BLOCKS = {**block_classes(), "rich_text": type(None)}


@pytest.fixture(scope="module")
def pages(site: Site) -> Iterator[list[Page]]:
    """All pages of the examples, whose short lists stand on several pages here."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(pagination, "PER_PAGE", 2)
        yield list(all_pages(site, BuildReport()))


def faults(value: Any, hint: Any, path: str) -> Iterator[str]:
    """Where a value, or what is within it, is not of its declared type."""
    origin, parts = get_origin(hint), get_args(hint)
    if origin in (Union, UnionType):
        if all(list(faults(value, part, path)) for part in parts):
            yield f"{path}: {value!r} is not {hint}"
    elif origin is tuple:
        if type(value) is not tuple:
            yield f"{path}: {value!r} is no tuple"
            return
        for index, item in enumerate(value):
            yield from faults(item, parts[0], f"{path}[{index}]")
    elif origin is not None:
        if value not in parts:
            yield f"{path}: {value!r} is none of {parts}"
    elif type(value) is not hint:
        yield f"{path}: {value!r} is no {hint.__name__}"
    elif is_dataclass(hint):
        yield from _faults_within(value, path)


def _faults_within(value: Any, path: str) -> Iterator[str]:
    for name, hint in get_type_hints(type(value)).items():
        if isinstance(value, Block) and name == "options":
            hint = BLOCKS[value.name]
        yield from faults(getattr(value, name), hint, f"{path}.{name}")


def within(value: Any) -> Iterator[Any]:
    """A value and all values in its fields."""
    yield value
    if is_dataclass(value):
        for field in fields(value):
            yield from within(getattr(value, field.name))
    elif isinstance(value, tuple):
        for item in value:
            yield from within(item)


def test_every_value_of_every_page_is_of_its_declared_type(pages: list[Page]) -> None:
    found = []
    for page in pages:
        variables = page.variables()
        found += list(faults(page.context, type(page.context), page.context.url))
        found += list(faults(variables["site"], SiteInfo, f"{page.context.url} site"))
    assert found == []


@pytest.mark.parametrize(
    ("value", "hint"),
    [
        (("a", 1), tuple[str, ...]),
        (["a"], tuple[str, ...]),
        (None, str),
        (1, str | None),
        (True, int),
        (Block("heading", {"level": 2}), Block),
    ],
)
def test_a_value_of_another_type_would_be_found(value: Any, hint: Any) -> None:
    assert list(faults(value, hint, "page"))


def test_every_declared_class_is_passed_and_every_passed_one_declared(pages: list[Page]) -> None:
    passed = {
        type(value)
        for page in pages
        for start in (page.context, page.variables()["site"])
        for value in within(start)
        if is_dataclass(value)
    }
    # A picture has other formats once its renditions are made; tests of renditions show them.
    made_later = {it for it in component_classes() if it.__name__ == "PictureSource"}
    declared = {*page_classes(), *block_classes().values(), *component_classes()}
    assert passed == declared - made_later


def test_every_field_is_filled_on_some_page(pages: list[Page]) -> None:
    filled: set[str] = set()
    for page in pages:
        for start in (page.context, page.variables()["site"]):
            for value in filter(is_dataclass, within(start)):
                names = {field.name for field in fields(value)}
                filled |= {
                    f"{_owner(type(value), name).__name__}.{name}"
                    for name in names
                    if getattr(value, name) not in ("", None, ())
                }
    declared = {
        f"{owner.__name__}.{name}"
        for owner in (PageContext, *page_classes(), *block_classes().values(), *component_classes())
        for name in own_fields(owner)
    }
    # Renditions are not made here, and of all lists only the directory has an introduction.
    empty = {"Picture.srcset", "Picture.sources", "SectionPage.body"}
    assert declared - filled == {*empty, "PictureSource.media_type", "PictureSource.srcset"}


def _owner(type_: type, name: str) -> type:
    """The class that a field is told of."""
    return type_ if name in own_fields(type_) else PageContext


def test_the_variables_of_a_template_are_those_that_are_documented(pages: list[Page]) -> None:
    for page in pages:
        assert set(page.variables()) == set(VARIABLES)
        assert isinstance(page.context, PageContext)


def test_the_documentation_is_that_of_the_dataclasses() -> None:
    command = f"python -m {template_reference.__name__}"
    assert FILE.read_text(encoding="utf-8") == reference(), f"run: {command}"


def test_every_page_is_rendered_by_the_theme(content: Path, output: Path) -> None:
    """An attribute that a template uses and nobody passes ends a build."""
    report = build(BuildRequest(content, output, THEME))
    assert report.pages == len(list((output / "current").rglob("*.html")))
