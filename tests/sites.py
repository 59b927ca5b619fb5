"""Fixtures that build a site from a folder of the contract and serve it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest
from filelock import FileLock

ROOT = Path(__file__).parents[1]
SAMPLE = ROOT / "content"
EXAMPLES = ROOT / "tests" / "contract" / "examples"


@dataclass(frozen=True)
class BuiltSite:
    content: Path
    output: Path

    @property
    def root(self) -> Path:
        """The folder a web server would serve."""
        return self.output / "current"


def build(content: Path, output: Path, *options: str) -> subprocess.CompletedProcess[str]:
    """Run the builder as its users do."""
    return build_with(ROOT, content, output, *options)


def build_with(
    code: Path, content: Path, output: Path, *options: str
) -> subprocess.CompletedProcess[str]:
    """Run the builder of a copy of the project."""
    command = [sys.executable, "-m", "site_builder", "build"]
    arguments = ["--content", str(content), "--output", str(output), *options]
    return subprocess.run(
        [*command, *arguments], cwd=code, capture_output=True, encoding="utf-8", check=False
    )


def copy_examples(folder: Path) -> Path:
    """The contract's examples as a content folder of their own, with the schemas."""
    shutil.copytree(EXAMPLES, folder)
    shutil.copytree(SAMPLE / "schema", folder / "schema")
    return folder


@pytest.fixture(scope="session")
def shared_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder that all processes of one test run share."""
    base = tmp_path_factory.getbasetemp()
    return base.parent if "PYTEST_XDIST_WORKER" in os.environ else base


@pytest.fixture(scope="session")
def sample_site(shared_folder: Path) -> BuiltSite:
    """The sample site of content/, built once for a whole test run. Do not write to it."""
    return _built_once(SAMPLE, shared_folder / "sample-site")


@pytest.fixture(scope="session")
def example_site(shared_folder: Path) -> BuiltSite:
    """The site of the contract's examples, built once for a whole test run. Do not write to it."""
    content = shared_folder / "example-content"
    with FileLock(content.with_suffix(".lock")):
        if not content.exists():
            copy_examples(content)
    return _built_once(content, shared_folder / "example-site")


@pytest.fixture(scope="session")
def sample_url(sample_site: BuiltSite) -> Iterator[str]:
    """The address at which the sample site is served, without a slash at the end."""
    with serve(sample_site.root) as url:
        yield url


@pytest.fixture(scope="session")
def example_url(example_site: BuiltSite) -> Iterator[str]:
    """The address at which the examples' site is served, without a slash at the end."""
    with serve(example_site.root) as url:
        yield url


@pytest.fixture
def serve_folder() -> Iterator[Callable[[Path], str]]:
    """`serve_folder(path)` serves a folder until the test ends and gives its address."""
    with ExitStack() as stack:
        yield lambda folder: stack.enter_context(serve(folder))


def _built_once(content: Path, output: Path) -> BuiltSite:
    with FileLock(output.with_suffix(".lock")):
        if not output.exists():
            unfinished = output.with_suffix(".unfinished")
            shutil.rmtree(unfinished, ignore_errors=True)
            run = build(content, unfinished, "--strict")
            assert run.returncode == 0, run.stdout + run.stderr
            unfinished.rename(output)
    return BuiltSite(content, output)


@contextmanager
def serve(folder: Path) -> Iterator[str]:
    """Serve a folder on a free port, with the site's own 404 pages."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Handler, directory=str(folder)))
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


class _Handler(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *arguments: object) -> None:
        """Say nothing: a test that fails shows what it needs."""

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        language = self.path.split("/")[1]
        for page in (f"{language}/404.html", "404.html"):
            file = Path(self.directory, page)
            if code == 404 and file.is_file():
                body = file.read_bytes()
                self.send_response(code)
                self.send_header("Content-Type", "text/html; charset=utf-8")
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)
                return
        super().send_error(code, message, explain)
