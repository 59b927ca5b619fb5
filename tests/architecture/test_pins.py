"""constraints.txt pins everything, in versions that the oldest supported Python can install."""

from __future__ import annotations

import re
import tomllib
from importlib.metadata import PackageNotFoundError, metadata

import pytest
from packaging.specifiers import SpecifierSet

from tests.architecture.tree import ROOT

PINS = (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines()
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
OLDEST = "3.11.2"  # Debian 12


def test_pins_are_exact_sorted_and_nothing_else() -> None:
    assert [pin for pin in PINS if not re.fullmatch(r"[\w.-]+==[\w.+]+", pin)] == []
    assert sorted(PINS, key=str.lower) == PINS


@pytest.mark.parametrize("pin", PINS)
def test_a_pinned_package_installs_on_the_oldest_python(pin: str) -> None:
    try:
        package = metadata(pin.partition("==")[0])
    except PackageNotFoundError:
        return  # of an extra that is not installed here
    assert SpecifierSet(package["Requires-Python"] or "").contains(OLDEST)


def test_every_requirement_is_pinned() -> None:
    extras = PROJECT["optional-dependencies"].values()
    wanted = {*PROJECT["dependencies"], *(name for extra in extras for name in extra)}
    names = {normal(re.split(r"[\[<>=~!]", requirement)[0]) for requirement in wanted}
    assert names <= {normal(pin.partition("==")[0]) for pin in PINS}


def normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()
