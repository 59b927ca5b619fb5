"""The server shows the current edition, and only that."""

from __future__ import annotations

import http.client
import socket
from collections.abc import Iterator
from pathlib import Path
from threading import Thread

import pytest

from site_builder.errors import UsageError
from site_builder.serving import make_server, serve
from tests.site_builder.conftest import Build, change


@pytest.fixture
def port(build_site: Build, output: Path) -> Iterator[int]:
    build_site()
    with make_server(output, "127.0.0.1", 0, is_quiet=True) as server:
        thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
        thread.start()
        yield server.server_port
        server.shutdown()
        thread.join()


def get(port: int, path: str, method: str = "GET") -> tuple[int, dict[str, str], str]:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
    try:
        connection.request(method, path)
        response = connection.getresponse()
        headers = {name.lower(): value for name, value in response.getheaders()}
        return response.status, headers, response.read().decode("utf-8", "replace")
    finally:
        connection.close()


@pytest.mark.parametrize(
    ("path", "content_type"),
    [
        ("/", "text/html; charset=utf-8"),
        ("/ar/", "text/html; charset=utf-8"),
        ("/theme/site.css", "text/css; charset=utf-8"),
        ("/search/ar.json", "application/json"),
        ("/sitemap.xml", "application/xml"),
        ("/robots.txt", "text/plain; charset=utf-8"),
        ("/media/images/river.jpg", "image/jpeg"),
        ("/media/documents/station-guide.pdf", "application/pdf"),
    ],
)
def test_files_have_their_type_and_cannot_be_taken_for_another(
    port: int, path: str, content_type: str
) -> None:
    status, headers, _ = get(port, path)
    assert (status, headers["content-type"]) == (200, content_type)
    assert headers["x-content-type-options"] == "nosniff"


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("/ar/nowhere/", "لا صفحة في هذا العنوان"),
        ("/en/nowhere", "There is no page at this address"),
        ("/nowhere", 'lang="ar"'),
        ("/media/", "There is no page at this address"),
        ("/editions/", "There is no page at this address"),
        ("/../.lock", "There is no page at this address"),
        ("/%2e%2e/%2e%2e/content/site.yaml", "There is no page at this address"),
        ("/ar/../../content/site.yaml", "There is no page at this address"),
    ],
)
def test_what_is_not_there_has_a_page_in_its_language(port: int, path: str, words: str) -> None:
    status, headers, body = get(port, path)
    assert (status, headers["content-type"]) == (404, "text/html; charset=utf-8")
    assert words in body
    assert get(port, path, "HEAD")[2] == ""


def test_an_address_without_its_slash_leads_to_the_one_with_it(port: int) -> None:
    status, headers, _ = get(port, "/ar/about")
    assert (status, headers["location"]) == (301, "/ar/about/")


def test_a_new_edition_is_seen_at_the_next_request(
    port: int, build_site: Build, content: Path
) -> None:
    assert "Who we are" in get(port, "/en/about/")[2]
    change(content / "en/pages/about.md", "title: Who we are", "title: People of the office")
    build_site()
    assert "People of the office" in get(port, "/en/about/")[2]


def test_a_port_in_use_is_said_clearly(build_site: Build, output: Path) -> None:
    build_site()
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        with pytest.raises(UsageError, match=rf"port {port} is in use: .*--port"):
            serve(output, "127.0.0.1", port)


@pytest.mark.parametrize(("host", "port"), [("127.0.0.1", 70000), ("256.0.0.1", 0)])
def test_an_address_that_cannot_be_served_is_said_clearly(
    output: Path, host: str, port: int
) -> None:
    with pytest.raises(UsageError):
        make_server(output, host, port)


def test_nothing_is_served_before_the_first_build(output: Path) -> None:
    with pytest.raises(UsageError, match="no site has been built"):
        serve(output, "127.0.0.1", 0)
