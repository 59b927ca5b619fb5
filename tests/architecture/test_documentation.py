"""The reference pages name every command, setting, check and field that exists."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.architecture.tree import ROOT, project_files

REFERENCE = ROOT / "docs" / "reference"
COMMON = ROOT / "content" / "schema" / "common.schema.json"
CMS_COMMANDS = sorted(
    file.stem
    for file in project_files(".py")
    if file.parts[-3:-1] == ("management", "commands") and file.stem != "__init__"
)
SCHEMAS = sorted({*(ROOT / "content" / "schema").glob("*.json")} - {COMMON})
OPTION = re.compile(r"(?<![\w-])--[a-z][a-z-]+")


def test_the_builders_commands_and_options_are_documented() -> None:
    commands = re.findall(r"^    ([a-z]+) ", _help("site_builder"), re.M)
    assert commands
    for command in commands:
        options = set(OPTION.findall(_help("site_builder", command))) - {"--help"}
        section = _section(_page("commands.md"), f"site_builder {command}")
        assert options == set(OPTION.findall(section))


@pytest.mark.parametrize("command", CMS_COMMANDS)
def test_each_command_of_the_cms_is_documented(command: str) -> None:
    section = _section(_page("commands.md"), command)
    [file] = project_files(f"management/commands/{command}.py")
    options = set(re.findall(r'add_argument\(\s*"(--[a-z-]+)"', _text(file)))
    assert options == set(OPTION.findall(section))


def test_settings_from_the_environment_are_documented() -> None:
    read = re.compile(r"""["'](BAYAN_[A-Z_]+)["']""")
    code = [file for file in project_files(".py") if file.parts[0] in {"cms", "site_builder"}]
    settings = {
        name
        for file in code
        for line in _text(file).splitlines()
        if "environ" in line
        for name in read.findall(line)
    }
    assert settings == set(re.findall(r"BAYAN_[A-Z_]+", _page("settings.md")))


def test_system_checks_are_documented() -> None:
    identifier = re.compile(r"bayan\.[EW]\d{3}")
    code = [file for file in project_files(".py") if file.parts[0] == "cms"]
    used = {name for file in code for name in identifier.findall(_text(file))}
    assert used == set(identifier.findall(_page("system-checks.md")))


@pytest.mark.parametrize("schema", SCHEMAS, ids=lambda file: file.stem)
def test_each_field_of_the_contract_is_documented(schema: Path) -> None:
    content = json.loads(schema.read_text(encoding="utf-8"))
    section = _section(_page("fields.md"), schema.name.removesuffix(".schema.json"))
    if "x-kind" in content:
        section += _section(_page("fields.md"), "Every document")
    missing = [name for name in _field_names(content) if f"`{name}`" not in section]
    assert missing == []


def _field_names(schema: dict) -> set[str]:
    """Names of a schema's own fields; for blocks, of each block and its options."""
    blocks = schema.get("$defs", {})
    names = {*schema.get("properties", {}), *blocks}
    return names | {name for block in blocks.values() for name in block["properties"]}


def _help(*arguments: str) -> str:
    command = [sys.executable, "-m", *arguments, "--help"]
    return subprocess.run(
        command, cwd=ROOT, capture_output=True, encoding="utf-8", check=True
    ).stdout


def _page(name: str) -> str:
    return (REFERENCE / name).read_text(encoding="utf-8")


def _section(page: str, name: str) -> str:
    """What stands under the heading that ends with `name`, in code marks or not."""
    found = re.search(rf"^##+ [^\n]*\b{re.escape(name)}`?\n.*?(?=^##|\Z)", page, re.M | re.S)
    assert found is not None, f"no heading for {name}"
    return found[0]


def _text(file: Path) -> str:
    return (ROOT / file).read_text(encoding="utf-8")
