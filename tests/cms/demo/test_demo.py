"""The demonstration: ports first, one login, all programs or none."""

from __future__ import annotations

import os
import socket
import stat
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.conf import settings
from django.core.management import CommandError, call_command

from cms.demo import processes as processes_module
from cms.demo.login import NAME, ensure_editor
from cms.demo.ports import answers, is_free, reachable
from cms.demo.processes import Processes
from cms.users.models import User
from tests.sites import EXAMPLES, copy_examples


@pytest.fixture
def taken() -> Iterator[int]:
    """A port that somebody listens on."""
    with socket.socket() as server:
        server.bind(("127.0.0.1", 0))
        server.listen()
        yield server.getsockname()[1]


@pytest.mark.parametrize("option", ["--cms-port", "--site-port"])
def test_a_port_in_use_is_named_with_its_option_before_anything_is_done(
    taken: int, option: str
) -> None:
    with pytest.raises(CommandError) as refused:
        call_command("demo", option, str(taken))
    assert refused.value.returncode == 2
    assert str(refused.value) == (
        f"Port {taken} is in use: choose another with {option}, such as {option} {taken + 100}."
    )
    assert not settings.VAR_DIR.exists()


def test_one_port_cannot_serve_both() -> None:
    with pytest.raises(CommandError, match="must differ"):
        call_command("demo", "--cms-port", "8123", "--site-port", "8123")


def test_a_port_is_free_until_somebody_listens(taken: int) -> None:
    assert not is_free("127.0.0.1", taken)
    assert answers("127.0.0.1", taken)
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        port = other.getsockname()[1]
    assert is_free("127.0.0.1", port)
    assert not answers("127.0.0.1", port)


@pytest.mark.parametrize(
    ("host", "name"),
    [("127.0.0.1", "localhost"), ("0.0.0.0", "localhost"), ("cms.example", "cms.example")],
)
def test_a_server_is_reached_by_a_name_that_works_here(host: str, name: str) -> None:
    assert reachable(host) == name


def test_the_login_is_made_once_and_kept_for_its_owner(db: None, tmp_path: Path) -> None:
    file = tmp_path / "var" / "demo-login"
    password = ensure_editor(file)
    assert len(password) >= 16
    assert file.read_text("utf-8") == f"{NAME}\n{password}\n"
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert User.objects.get().check_password(password)
    assert ensure_editor(file) == password


def test_a_password_that_somebody_changed_is_left_alone(db: None, tmp_path: Path) -> None:
    file = tmp_path / "demo-login"
    ensure_editor(file)
    user = User.objects.get()
    user.set_password("a password of my own")
    user.save()
    assert ensure_editor(file) == ""
    user.refresh_from_db()
    assert user.check_password("a password of my own")


def test_without_serving_it_loads_publishes_and_ends(
    db: None, capsys: pytest.CaptureFixture[str]
) -> None:
    copy_examples(settings.BAYAN_CONTENT_DIR)
    call_command("demo", "--no-serve")
    assert (settings.BAYAN_OUTPUT_DIR / "current/ar/index.html").exists()
    said = capsys.readouterr().out
    documents = [file for lang in ("ar", "en") for file in (EXAMPLES / lang).rglob("*.*")]
    assert f"Loaded {len(documents)} documents" in said
    assert "edition 000001-" in said
    call_command("demo", "--no-serve")
    assert "nothing was loaded" in capsys.readouterr().out


def test_a_build_that_fails_the_first_time_ends_the_demonstration(
    db: None, settings: object, tmp_path: Path
) -> None:
    copy_examples(tmp_path / "content")
    settings.BAYAN_OUTPUT_DIR.write_text("a file", "utf-8")  # type: ignore[attr-defined]
    with pytest.raises(CommandError, match="The build failed"):
        call_command("demo", "--no-serve")


def program(code: str) -> list[str]:
    return [sys.executable, "-c", code]


SLEEP = "import time; time.sleep(60)"
STUBBORN = f"import signal; signal.signal(signal.SIGTERM, signal.SIG_IGN); print(1); {SLEEP}"


@pytest.fixture
def programs() -> Iterator[Processes]:
    started = Processes()
    yield started
    started.stop()


def test_a_program_that_ends_is_named_with_its_code(programs: Processes) -> None:
    programs.start("The sleeper", program(SLEEP), dict(os.environ))
    programs.start("The quitter", program("raise SystemExit(3)"), dict(os.environ))
    assert programs.wait() == ("The quitter", 3)
    assert not programs.wait_until(lambda: True, 5)


def test_a_program_that_may_end_is_started_again_and_the_others_run_on() -> None:
    said: list[str] = []
    programs = Processes(said.append)
    try:
        programs.start("The server", program(SLEEP), dict(os.environ))
        programs.start("The worker", program("raise SystemExit(3)"), dict(os.environ), restarts=2)
        assert not programs.wait_until(lambda: False, 3)
        assert list(programs.running) == ["The server"]
        assert programs.running["The server"].poll() is None
    finally:
        programs.stop()
    assert said == [
        "The worker ended by itself (exit 3) and is started again; restarts left: 1.",
        "The worker ended by itself (exit 3) and is started again; restarts left: 0.",
        "The worker ended by itself (exit 3) once too often: "
        "the rest runs on without it until you start anew.",
    ]


def test_a_program_that_was_killed_runs_again() -> None:
    said: list[str] = []
    programs = Processes(said.append)
    try:
        programs.start("The worker", program(SLEEP), dict(os.environ), restarts=2)
        first = programs.running["The worker"]
        first.kill()
        assert programs.wait_until(lambda: bool(said), 5)
        assert programs.running["The worker"].pid != first.pid
        assert programs.running["The worker"].poll() is None
    finally:
        programs.stop()
    assert "(exit -9) and is started again; restarts left: 1." in said[0]


def test_all_programs_are_stopped_even_those_that_will_not(
    programs: Processes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(processes_module, "PATIENCE", 1.0)
    programs.start("The sleeper", program(SLEEP), dict(os.environ))
    programs.start("The stubborn", program(STUBBORN), dict(os.environ))
    time.sleep(0.5)
    programs.stop()
    assert all(process.poll() is not None for process in programs.running.values())


def test_a_signal_asks_to_stop_without_an_error(programs: Processes) -> None:
    programs.start("The sleeper", program(SLEEP), dict(os.environ))
    programs._remember(15, None)
    assert programs.wait() is None
    assert not programs.wait_until(lambda: False, 5)
