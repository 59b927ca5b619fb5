"""Settings: what the environment may say, and what a server must be told."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from django.core.exceptions import ImproperlyConfigured

from cms.settings import environment
from cms.settings.discovery import kind_apps
from cms.settings.secret import kept_secret
from tests.architecture.tree import ROOT


@pytest.mark.parametrize(
    ("value", "expected"), [("1", True), ("Yes", True), ("off", False), ("", True), (" 0 ", False)]
)
def test_a_flag_is_yes_or_no(value: str, expected: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BAYAN_X", value)
    assert environment.flag("BAYAN_X", default=True) is expected


@pytest.mark.parametrize(
    "read",
    [lambda name: environment.flag(name, default=True), lambda name: environment.number(name, 1)],
)
def test_a_wrong_value_is_named(read: object, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BAYAN_X", "maybe")
    with pytest.raises(ImproperlyConfigured, match="BAYAN_X is 'maybe'"):
        read("BAYAN_X")  # type: ignore[operator]


def test_lists_folders_and_numbers(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("BAYAN_X", " a, b ,,c")
    assert environment.items("BAYAN_X") == ["a", "b", "c"]
    assert environment.items("BAYAN_Y", ["d"]) == ["d"]
    monkeypatch.setenv("BAYAN_X", "7")
    assert environment.number("BAYAN_X", 1) == 7
    assert environment.number("BAYAN_Y", 1) == 1
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("BAYAN_X", "content")
    assert environment.folder("BAYAN_X", Path()) == tmp_path / "content"


def test_what_is_required_says_what_it_is_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("BAYAN_X", raising=False)
    with pytest.raises(ImproperlyConfigured, match="BAYAN_X is not set: it holds a secret"):
        environment.required("BAYAN_X", "a secret")


def test_a_kind_is_a_folder_with_an_app(tmp_path: Path) -> None:
    for name in ("office", "award", "notes"):
        (tmp_path / name).mkdir()
    (tmp_path / "office" / "apps.py").touch()
    (tmp_path / "award" / "apps.py").touch()
    assert kind_apps(tmp_path) == ["cms.kinds.award", "cms.kinds.office"]


def test_a_secret_is_made_once_and_kept_for_its_owner(tmp_path: Path) -> None:
    file = tmp_path / "var" / "secret-key"
    secret = kept_secret(file)
    assert len(secret) >= 50
    assert kept_secret(file) == secret
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_a_server_without_a_secret_does_not_start(tmp_path: Path) -> None:
    run = check_production(tmp_path, {"BAYAN_ALLOWED_HOSTS": "cms.example"})
    assert run.returncode != 0
    assert "BAYAN_SECRET_KEY is not set: it holds a long random string" in run.stderr


def test_a_server_is_as_safe_as_django_can_check(tmp_path: Path) -> None:
    run = check_production(
        tmp_path,
        {
            "BAYAN_SECRET_KEY": "a-secret-of-more-than-fifty-characters-of-many-kinds-0192",
            "BAYAN_ALLOWED_HOSTS": "cms.example",
            "BAYAN_CMS_URL": "https://cms.example",
        },
    )
    assert run.returncode == 0, run.stderr


def test_the_base_settings_hold_no_secret_and_fit_a_few_screens() -> None:
    text = (ROOT / "cms" / "settings" / "base.py").read_text("utf-8")
    assert "SECRET_KEY" not in text
    assert len(text.splitlines()) <= 200


def check_production(folder: Path, values: dict[str, str]) -> subprocess.CompletedProcess[str]:
    kept = {k: v for k, v in os.environ.items() if not k.startswith(("BAYAN_", "DJANGO_"))}
    settings = {"DJANGO_SETTINGS_MODULE": "cms.settings.production", "BAYAN_VAR_DIR": str(folder)}
    command = [sys.executable, "-m", "cms", "check", "--deploy", "--fail-level", "WARNING"]
    return subprocess.run(
        command,
        cwd=ROOT,
        env={**kept, **settings, **values},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
