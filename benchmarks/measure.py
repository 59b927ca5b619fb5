"""Running a command with a clock and a look at its memory."""

from __future__ import annotations

import os
import subprocess
import time
from collections.abc import Sequence
from dataclasses import dataclass
from tempfile import TemporaryFile


@dataclass(frozen=True, slots=True)
class Measure:
    wall: float  # seconds
    cpu: float  # seconds, of all its processes
    peak: float  # megabytes, of its largest process


def run(commands: Sequence[Sequence[str]]) -> Measure:
    """Run commands one after another; a command that fails ends the benchmark with what it said."""
    measures = [_run_one(command) for command in commands]
    return Measure(
        wall=sum(measure.wall for measure in measures),
        cpu=sum(measure.cpu for measure in measures),
        peak=max(measure.peak for measure in measures),
    )


def _run_one(command: Sequence[str]) -> Measure:
    began = time.perf_counter()
    with TemporaryFile() as said:
        process = subprocess.Popen(command, stdout=said, stderr=said)
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - began
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            said.seek(0)
            words = said.read().decode(errors="replace")
            raise SystemExit(f"{' '.join(command)} failed:\n{words}")
    return Measure(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)
