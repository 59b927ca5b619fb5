"""What can go wrong in an export is said, and takes nothing else with it."""

from __future__ import annotations

from pathlib import Path

import pytest
from django.conf import settings
from django.core.management import CommandError, call_command
from wagtail.models import Page

from cms.kinds.organisation.models import OrganisationPage
from cms.kinds.page.models import ProsePage
from cms.kinds.service.models import ServicePage
from cms.media.models import BayanImage
from cms.publishing.export import export
from cms.vocabularies.models import Category, Governorate
from tests.cms.tree import Tree


def read(name: str) -> str:
    return (settings.BAYAN_CONTENT_DIR / name).read_text("utf-8")


def test_an_empty_cms_never_empties_the_content_folder(content: Path, db: None) -> None:
    before = sorted(content.rglob("*"))
    report = export(content)
    assert report.problems == [
        "The CMS is empty, so the content folder was left as it is: load it first."
    ]
    assert sorted(content.rglob("*")) == before


def test_a_page_that_cannot_be_written_stays_as_it_was_and_is_named(tree: Tree) -> None:
    tree.page("About", summary="As it was")
    other = tree.page("Other")
    export(settings.BAYAN_CONTENT_DIR)
    ProsePage.objects.filter(slug="about").update(summary="two\nlines")
    Page.objects.filter(pk=other.pk).update(title="Changed")
    report = export(settings.BAYAN_CONTENT_DIR)
    assert len(report.problems) == 1
    assert report.problems[0].startswith("en/pages/about.md: summary: ")
    assert "“About” was left as it was" in report.problems[0]
    assert "As it was" in read("en/pages/about.md")
    assert "title: Changed" in read("en/pages/other.md")


def test_a_service_of_a_hidden_organisation_is_named(tree: Tree) -> None:
    organisation = tree.draft(OrganisationPage(title="Helpers", description="They help."))
    Category.objects.create(code="legal-aid", labels={"en": "Legal aid"})
    Governorate.objects.create(code="basra", labels={"en": "Basra"})
    service = ServicePage(title="Help", description="We help.", organisation=organisation)
    service.categories, service.governorates = ["legal-aid"], ["basra"]
    tree.add(service)
    report = export(settings.BAYAN_CONTENT_DIR)
    assert report.problems == [
        "en/services/help.yaml: organisation: “Helpers” is not public: publish it or choose another"
        " (“Help” is not on the site)"
    ]
    assert report.notes == []


def test_a_picture_whose_bytes_are_gone_is_named(tree: Tree, picture: BayanImage) -> None:
    tree.page("About", image=picture, image_alt="A river")
    Path(picture.file.path).unlink()
    report = export(settings.BAYAN_CONTENT_DIR)
    assert report.problems == [
        "media/images/river.jpg: its bytes are missing in the CMS: upload the file again"
    ]
    assert "image: images/river.jpg" in read("en/pages/about.md")


def test_a_live_page_below_a_draft_is_held_back_and_said(tree: Tree) -> None:
    parent = tree.page("Parent")
    tree.add(ProsePage(title="Child"), below=parent)
    ProsePage.objects.get(pk=parent.pk).unpublish()
    report = export(settings.BAYAN_CONTENT_DIR)
    assert report.notes == ["“Child” is live below a page that is not: it is not public"]


def test_a_moved_page_has_its_new_path(tree: Tree) -> None:
    parent = tree.page("Parent")
    page = tree.page("Child")
    export(settings.BAYAN_CONTENT_DIR)
    Page.objects.get(pk=page.pk).specific.move(Page.objects.get(pk=parent.pk), pos="last-child")
    assert export(settings.BAYAN_CONTENT_DIR).changes.written == ["en/pages/child.md"]
    assert "path: parent/child" in read("en/pages/child.md")


def test_check_fails_while_something_differs_and_writes_nothing(
    tree: Tree, capsys: pytest.CaptureFixture[str]
) -> None:
    tree.page("About")
    with pytest.raises(CommandError, match="differs from what is published") as refused:
        call_command("export_content", "--check")
    assert refused.value.returncode == 1
    assert "write en/pages/about.md" in capsys.readouterr().out
    assert not (settings.BAYAN_CONTENT_DIR / "en").exists()
    call_command("export_content", verbosity=0)
    call_command("export_content", "--check")


def test_a_dry_run_says_what_it_would_do(tree: Tree, capsys: pytest.CaptureFixture[str]) -> None:
    tree.page("About")
    call_command("export_content", "--dry-run")
    assert "write en/pages/about.md" in capsys.readouterr().out
    assert not (settings.BAYAN_CONTENT_DIR / "en").exists()


def test_a_page_copied_for_translation_says_what_it_translates(tree: Tree) -> None:
    source = tree.page("About")
    twin = source.copy_for_translation(tree.homes["ar"].locale)
    assert not twin.live
    twin = ProsePage.objects.get(pk=twin.pk)
    twin.get_latest_revision().publish()
    export(settings.BAYAN_CONTENT_DIR)
    updated = source.last_published_at.strftime("%Y-%m-%dT%H:%M:%SZ")
    assert f"source:\n  lang: en\n  updated: {updated}\n" in read("ar/pages/about.md")
    assert "source:" not in read("en/pages/about.md")
