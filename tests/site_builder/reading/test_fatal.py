"""Without settings and schemas nothing can be built, and one line says why."""

from __future__ import annotations

from pathlib import Path

import pytest

from site_builder.errors import ContentError
from site_builder.reading.content import ContentFolder, open_content
from site_builder.reading.settings import SocialLink, address_fault
from site_builder.report import BuildReport
from tests.site_builder.conftest import change


@pytest.mark.parametrize(
    ("before", "after", "field", "words"),
    [
        ("month_style: levantine\n", "", "month_style", "is missing"),
        ("levantine", "roman", "month_style", "'roman'"),
        ("Asia/Baghdad", "Asia/Atlantis", "time_zone", "Asia/Baghdad"),
        ("default_language: ar", "default_language: fr", "default_language", "one of them"),
        ("- en\n", "- zz\n", "languages", "Babel"),
        ("  en: Rafidain Humanitarian Office\n", "", "names.en", "add it"),
        ("https://rafidain.example", "rafidain", "url", "web address"),
        ("rafidain.example", "rafidain.example/sub", "url", "has a path"),
        ("format: 1\n", "format: 1\nformat: 1\n", "format", "repeated"),
    ],
)
def test_settings_that_cannot_be_used_are_fatal(
    content: Path, before: str, after: str, field: str, words: str
) -> None:
    change(content / "site.yaml", before, after)
    with pytest.raises(ContentError) as caught:
        open_content(content, BuildReport(), "content")
    assert (caught.value.file, caught.value.field) == ("content/site.yaml", field)
    assert words in caught.value.message


@pytest.mark.parametrize(
    "url",
    [
        "https://example.org",
        "https://example.org/",
        "http://127.0.0.1:8001",
        "http://[::1]:8001/",
        "https://مثال.example",
    ],
)
def test_a_site_stands_at_the_root_of_a_host(url: str, examples: ContentFolder) -> None:
    assert address_fault(url, examples.schemas) == ""


@pytest.mark.parametrize(
    "url",
    [
        "example.org",
        "ftp://example.org",
        "https://",
        "https://example.org\n",
        "https://user@example.org",
        "https://example.org:port",
        "https://[example.org",
    ],
)
def test_what_is_no_web_address_is_refused(url: str, examples: ContentFolder) -> None:
    assert address_fault(url, examples.schemas).startswith("is not a web address")


@pytest.mark.parametrize("tail", ["/sub", "/sub/", "?", "?a=b", "#", "/#top"])
def test_an_address_within_a_host_is_refused(tail: str, examples: ContentFolder) -> None:
    assert "has a path" in address_fault(f"https://example.org{tail}", examples.schemas)


def test_settings_hold_menus_and_who_answers_journalists(examples: ContentFolder) -> None:
    settings = examples.settings
    assert len(settings.menu) == 5
    assert settings.footer_menu[0] == "60000000-0000-4000-8000-000000000002"
    assert settings.social_links[1] == SocialLink("فيسبوك", "https://facebook.example/rafidain")
    assert (settings.media_phone, settings.media_email) == (
        "+9647701234567",
        "press@rafidain.example",
    )
    assert settings.assured_within == 180


def test_settings_need_no_more_than_what_every_site_has(content: Path) -> None:
    text = (content / "site.yaml").read_text(encoding="utf-8")
    kept = (
        text.partition("taglines:")[0] + text[text.index("month_style:") :].partition("email:")[0]
    )
    (content / "site.yaml").write_text(f"{kept}...\n", encoding="utf-8")
    settings = open_content(content, BuildReport(), "content").settings
    assert (settings.menu, settings.footer_menu, settings.social_links) == ((), (), ())
    assert (settings.email, settings.media_phone, settings.assured_within) == ("", "", None)


def test_a_missing_site_yaml_is_fatal(content: Path) -> None:
    (content / "site.yaml").unlink()
    with pytest.raises(ContentError, match=r"content/site\.yaml: cannot be read"):
        open_content(content, BuildReport(), "content")


@pytest.mark.parametrize("text", ["{", "[]", '{"type": 5}', '{"$id": "other.schema.json"}', "\x00"])
def test_a_schema_that_cannot_be_used_is_fatal(content: Path, text: str) -> None:
    (content / "schema/page.schema.json").write_text(text)
    with pytest.raises(ContentError, match=r"content/schema/page\.schema\.json"):
        open_content(content, BuildReport(), "content")


def test_a_missing_schema_is_fatal(content: Path) -> None:
    (content / "schema/blocks.schema.json").unlink()
    with pytest.raises(ContentError, match=r"blocks\.schema\.json: is missing"):
        open_content(content, BuildReport(), "content")
