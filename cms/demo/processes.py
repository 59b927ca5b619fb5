"""Runs several programs as one: all run, or none, but for those that may end and start again."""

from __future__ import annotations

import signal
import subprocess
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from types import FrameType

PATIENCE = 10.0  # seconds between asking a program to end and ending it


@dataclass
class Processes:
    """Programs by name; their output goes where ours goes, what becomes of them to `say`."""

    say: Callable[[str], None] = print
    running: dict[str, subprocess.Popen[bytes]] = field(default_factory=dict)
    started: dict[str, tuple[list[str], dict[str, str]]] = field(default_factory=dict)
    restarts: dict[str, int] = field(default_factory=dict)  # that are left to a program
    is_stopping: bool = False

    def start(
        self, name: str, command: list[str], environment: dict[str, str], *, restarts: int = 0
    ) -> None:
        """The others go on without a program that has `restarts`, even when it has used them up."""
        if restarts:
            self.restarts.setdefault(name, restarts)
        self.started[name] = command, environment
        # In a session of its own, so that Ctrl-C reaches only us and we end them in order.
        self.running[name] = subprocess.Popen(  # noqa: S603
            command, env=environment, start_new_session=True
        )

    def ended(self) -> tuple[str, int] | None:
        """Name and exit code of a program that has ended and that the others need."""
        for name, process in list(self.running.items()):
            if (code := process.poll()) is None:
                continue
            if name not in self.restarts:
                return name, code
            self.start_again(name, code)
        return None

    def start_again(self, name: str, code: int) -> None:
        ended = f"{name} ended by itself (exit {code})"
        if self.restarts[name] == 0:
            self.say(f"{ended} once too often: the rest runs on without it until you start anew.")
            del self.running[name]
            return
        self.restarts[name] -= 1
        self.say(f"{ended} and is started again; restarts left: {self.restarts[name]}.")
        self.start(name, *self.started[name])

    def wait_until(self, is_ready: Callable[[], bool], seconds: float) -> bool:
        """Whether `is_ready` came true before a program ended, a signal came or time was up."""
        end = time.monotonic() + seconds
        while time.monotonic() < end and not self.is_stopping and self.ended() is None:
            if is_ready():
                return True
            time.sleep(0.1)
        return False

    def wait(self) -> tuple[str, int] | None:
        """Until a program ends (its name and exit code) or a signal asks us to stop (None)."""
        while not self.is_stopping:
            if ended := self.ended():
                return ended
            time.sleep(0.2)
        return None

    def stop(self) -> None:
        for process in self.running.values():
            if process.poll() is None:
                process.terminate()
        end = time.monotonic() + PATIENCE
        for process in self.running.values():
            try:
                process.wait(max(0.0, end - time.monotonic()))
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()

    def stop_on_signals(self) -> None:
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, self._remember)

    def _remember(self, number: int, frame: FrameType | None) -> None:
        self.is_stopping = True
