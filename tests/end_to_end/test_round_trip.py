"""content/ is a complete copy: an empty CMS loads it and writes it again byte for byte."""

from __future__ import annotations

import shutil

from tests.end_to_end.installation import Installation, assert_same
from tests.sites import SAMPLE


def test_the_loaded_sample_is_exported_byte_for_byte(installation: Installation) -> None:
    installation.cms("export_content")
    assert_same(SAMPLE, installation.content)


def test_what_was_deleted_from_content_is_written_again(installation: Installation) -> None:
    for name in ("ar", "en", "vocabularies", "media"):
        shutil.rmtree(installation.content / name)
    installation.cms("export_content")
    assert_same(SAMPLE, installation.content)


def test_a_file_that_is_not_published_is_removed(installation: Installation) -> None:
    stray = installation.content / "en" / "pages" / "stray.md"
    stray.write_text("no document\n", encoding="utf-8")
    installation.cms("export_content")
    assert not stray.exists()
