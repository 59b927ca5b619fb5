"""A small web server for the current edition; it sees a new edition at the next request."""

from __future__ import annotations

import errno
import posixpath
import sys
from functools import partial
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

from site_builder.errors import UsageError

_TYPES = {
    "": "application/octet-stream",
    ".css": "text/css; charset=utf-8",
    ".html": "text/html; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".json": "application/json",
    ".txt": "text/plain; charset=utf-8",
    ".webmanifest": "application/manifest+json",
    ".woff2": "font/woff2",
    ".xml": "application/xml",
}


def serve(output: Path, host: str, port: int, is_quiet: bool = False) -> None:
    """Serve until interrupted; UsageError when that cannot begin."""
    if not (output / "current").is_dir():
        raise UsageError(f"{output}/current: no site has been built: run the command build first")
    with make_server(output, host, port, is_quiet) as server:
        address = f"http://{host}:{server.server_port}/"
        print(f"serving {output}/current at {address}", file=sys.stderr)  # noqa: T201
        server.serve_forever()


def make_server(output: Path, host: str, port: int, is_quiet: bool = False) -> ThreadingHTTPServer:
    handler = partial(Handler, output=output, is_quiet=is_quiet)
    try:
        return ThreadingHTTPServer((host, port), handler)
    except OSError as error:
        if error.errno == errno.EADDRINUSE:
            message = f"port {port} is in use: free it or choose another with --port"
        else:
            message = f"{host}:{port} cannot be served ({error.strerror}): mend --host or --port"
        raise UsageError(message) from error
    except OverflowError as error:
        raise UsageError(f"{port} is no port: choose one from 1 to 65535") from error


class Handler(SimpleHTTPRequestHandler):
    """Serves files of the current edition and nothing else."""

    protocol_version = "HTTP/1.1"
    server_version = "Bayan"
    sys_version = ""
    extensions_map = {**SimpleHTTPRequestHandler.extensions_map, **_TYPES}

    def __init__(self, *args: Any, output: Path, is_quiet: bool) -> None:
        self._output, self._is_quiet = output, is_quiet
        super().__init__(*args, directory=str(output))

    def translate_path(self, path: str) -> str:
        """Within the edition that is current when the request comes."""
        self.directory = str((self._output / "current").resolve())
        return super().translate_path(path)

    def list_directory(self, path: Any) -> None:
        """A folder without a page is not shown."""
        self.send_error(HTTPStatus.NOT_FOUND)

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        if code != HTTPStatus.NOT_FOUND or not (page := self._not_found_page()):
            super().send_error(code, message, explain)
            return
        body = page.read_bytes()
        self.send_response(code)
        self.send_header("Content-Type", _TYPES[".html"])
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def _not_found_page(self) -> Path | None:
        """That of the language the address starts with, else the one for all."""
        root = Path(self.directory)
        language = posixpath.normpath(self.path).strip("/").partition("/")[0]
        pages = [root / "404.html"]
        if language.isalpha():
            pages.insert(0, root / language / "404.html")
        return next((page for page in pages if page.is_file()), None)

    def send_head(self) -> Any:
        """Always the whole file: two editions may be built within one second of file times."""
        del self.headers["If-Modified-Since"]
        return super().send_head()

    def end_headers(self) -> None:
        self.send_header("Cache-Control", "no-cache")
        self.send_header("X-Content-Type-Options", "nosniff")
        self.send_header("Referrer-Policy", "strict-origin-when-cross-origin")
        super().end_headers()

    def log_message(self, format: str, *args: Any) -> None:
        if not self._is_quiet:
            super().log_message(format, *args)
