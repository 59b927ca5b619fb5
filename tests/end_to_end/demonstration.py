"""The whole house as `make demo` starts it: the CMS, the worker and the public site."""

from __future__ import annotations

import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass

from tests.end_to_end.installation import Installation

PATIENCE = 90  # seconds


@dataclass(frozen=True)
class Demonstration:
    cms: str  # addresses without a slash at the end
    site: str
    user: str
    password: str

    def read(self, path: str) -> str:
        """A page of the public site."""
        with urllib.request.urlopen(self.site + path, timeout=10) as answer:
            return answer.read().decode("utf-8")

    def wait_for(self, path: str, text: str) -> None:
        """Until a page of the public site holds a text."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            if text in self.read(path):
                return
            time.sleep(0.2)
        raise AssertionError(f"{path} does not show {text!r} after {PATIENCE} s")


@contextmanager
def demonstration(installation: Installation) -> Iterator[Demonstration]:
    """Publish and serve; ended when the block ends."""
    cms, site = free_ports(2)
    log_file = installation.folder / "demo.log"
    command = [sys.executable, "-m", "cms", "demo"]
    ports = ["--cms-port", str(cms), "--site-port", str(site)]
    with ExitStack() as stack:
        log = stack.enter_context(log_file.open("w"))
        process = subprocess.Popen(
            [*command, *ports],
            cwd=installation.code,
            env=installation.environment,
            stdout=log,
            stderr=log,
            stdin=subprocess.DEVNULL,
        )
        stack.callback(process.wait, 30)
        stack.callback(process.terminate)
        addresses = (f"http://localhost:{cms}", f"http://localhost:{site}")
        end = time.monotonic() + PATIENCE
        while not all(answers(address) for address in addresses):
            said = log_file.read_text(encoding="utf-8")
            assert process.poll() is None, f"the demonstration ended: {said}"
            assert time.monotonic() < end, f"no answer after {PATIENCE} s: {said}"
            time.sleep(0.2)
        login = (installation.folder / "var" / "demo-login").read_text(encoding="utf-8")
        yield Demonstration(*addresses, *login.split())


def answers(address: str) -> bool:
    try:
        with urllib.request.urlopen(f"{address}/", timeout=5):
            return True
    except urllib.error.HTTPError as error:
        error.close()
        return True
    except OSError:
        return False


def free_ports(count: int) -> list[int]:
    """Ports that nothing listens on now; taken together, so that they differ."""
    with ExitStack() as stack:
        sockets = [stack.enter_context(socket.socket()) for _ in range(count)]
        for one in sockets:
            one.bind(("127.0.0.1", 0))
        return [one.getsockname()[1] for one in sockets]
