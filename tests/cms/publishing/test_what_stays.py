"""A page that cannot be written stays on the site as it was, and a copy displaces nothing."""

from __future__ import annotations

from pathlib import Path

import pytest
from django.conf import settings
from wagtail.models import Collection, CollectionViewRestriction, Page

from cms.kinds.page.models import ProsePage
from cms.media.models import BayanImage
from cms.publishing.export import ExportReport, export
from tests.cms.tree import FIRST_DAY, Tree


def written() -> ExportReport:
    return export(settings.BAYAN_CONTENT_DIR)


def stands(name: str) -> Path:
    path: Path = settings.BAYAN_CONTENT_DIR / name
    return path


def spoil(page: ProsePage, **fields: object) -> None:
    """What no form takes, such as a summary that some program wrote."""
    ProsePage.objects.filter(pk=page.pk).update(summary="two\nlines", **fields)


@pytest.fixture
def pictured(tree: Tree, picture: BayanImage) -> ProsePage:
    """A public page with a picture that stands in content/."""
    page = tree.page("About", image=picture, image_alt="A river")
    assert written().problems == []
    return page


def test_the_picture_of_a_page_that_cannot_be_written_stays(pictured: ProsePage) -> None:
    spoil(pictured, image=None)
    before = stands("en/pages/about.md").read_bytes()
    assert len(written().problems) == 1
    assert stands("en/pages/about.md").read_bytes() == before
    assert stands("media/images/river.jpg").exists()
    assert stands("media/images/river.jpg.yaml").exists()


def test_its_picture_stays_even_if_the_cms_holds_it_no_more(pictured: ProsePage) -> None:
    spoil(pictured, image=None)
    BayanImage.objects.all().delete()
    written()
    assert stands("media/images/river.jpg").exists()
    assert stands("media/images/river.jpg.yaml").exists()


def test_a_picture_that_has_become_private_goes(pictured: ProsePage, picture: BayanImage) -> None:
    spoil(pictured, image=None)
    private = Collection.get_first_root_node().add_child(name="Private")
    CollectionViewRestriction.objects.create(collection=private, restriction_type="login")
    BayanImage.objects.filter(pk=picture.pk).update(collection=private)
    written()
    assert not stands("media/images/river.jpg").exists()


def test_a_page_renamed_to_what_cannot_be_written_keeps_its_old_name(pictured: ProsePage) -> None:
    spoil(pictured, slug="who-we-are")
    [problem] = written().problems
    assert problem.startswith("en/pages/who-we-are.md: summary: ")
    assert problem.endswith("(“About” was left as it was)")
    assert stands("en/pages/about.md").exists()
    assert stands("media/images/river.jpg").exists()


def test_a_new_page_that_cannot_be_written_is_said_to_be_missing(tree: Tree) -> None:
    spoil(tree.page("About"))
    [problem] = written().problems
    assert problem.endswith("(“About” is not on the site)")


def test_a_page_that_took_the_name_of_a_broken_one_has_it(tree: Tree) -> None:
    old = tree.page("Old", slug="about")
    written()
    spoil(old, slug="before")
    tree.page("New", slug="about")
    [problem] = written().problems
    assert problem.endswith("(“Old” is not on the site)")
    assert "title: New" in stands("en/pages/about.md").read_text("utf-8")


@pytest.mark.parametrize("is_exported", [True, False])
def test_the_page_that_was_there_first_keeps_its_file_wherever_it_stands(
    tree: Tree, is_exported: bool
) -> None:
    early = tree.page("A copy's place")
    original = tree.page("Original", slug="original")
    Page.objects.filter(pk=original.pk).update(first_published_at=FIRST_DAY)
    if is_exported:
        written()
        Page.objects.filter(pk=early.pk).update(first_published_at=FIRST_DAY.replace(year=2020))
    copy = tree.add(ProsePage(title="Copy", slug="copy"), below=early)
    Page.objects.filter(pk=copy.pk).update(slug="original")
    assert written().problems == [
        "en/pages/original.md: “Original” has this address already: give “Copy” another slug"
        " (“Copy” is not on the site)"
    ]
    assert "title: Original" in stands("en/pages/original.md").read_text("utf-8")


def test_what_is_no_document_is_not_taken_for_one(tree: Tree) -> None:
    spoil(tree.page("About"))
    for name, text in {"x.md": "no key", ".y.md": "translation_key: x", "z.md": "\ufffd"}.items():
        stands("en/pages").mkdir(parents=True, exist_ok=True)
        stands(f"en/pages/{name}").write_text(text, "utf-8")
    assert written().problems[0].endswith("(“About” is not on the site)")
    assert not stands("en/pages/x.md").exists()
