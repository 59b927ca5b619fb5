"""No folder of the content is a link: what it hides would be missing from the site."""

from __future__ import annotations

from pathlib import Path

import pytest

from site_builder.errors import ContentError
from site_builder.reading.content import open_content
from site_builder.report import BuildReport


@pytest.mark.parametrize(
    "name", ["ar", "ar/pages", "media", "media/images", "schema", "vocabularies"]
)
def test_a_folder_that_is_a_link_is_fatal(name: str, content: Path, tmp_path: Path) -> None:
    folder = content / name
    folder.rename(tmp_path / "elsewhere")
    folder.symlink_to(tmp_path / "elsewhere")
    with pytest.raises(ContentError) as caught:
        open_content(content, BuildReport(), "content")
    assert str(caught.value) == (
        f"content/{name}: is a symbolic link: put the folder itself in its place"
    )


def test_a_further_folder_that_is_a_link_is_fatal(content: Path, tmp_path: Path) -> None:
    (content / "ar/pages/linked").symlink_to(tmp_path)
    with pytest.raises(ContentError, match=r"content/ar/pages/linked: is a symbolic link"):
        open_content(content, BuildReport(), "content")


def test_the_content_itself_may_stand_behind_a_link(content: Path, tmp_path: Path) -> None:
    (tmp_path / "linked").symlink_to(content)
    assert open_content(tmp_path / "linked", BuildReport()).settings.languages == ("ar", "en")


def test_a_link_in_a_hidden_folder_is_no_content(content: Path, tmp_path: Path) -> None:
    (content / ".git").mkdir()
    (content / ".git/linked").symlink_to(tmp_path)
    assert open_content(content, BuildReport()).vocabularies
