"""The command, on a real database."""

from __future__ import annotations

import json
import re
from io import StringIO
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command
from django.db.models.signals import pre_save
from django.test import Client
from wagtail.models import Page

from cms.blocks.body import body_to_markdown
from cms.core.slugs import SLUG_PATTERN
from cms.importing.models import ImportedPage
from cms.kinds.page.models import ProsePage
from cms.kinds.press_release.models import PressReleasePage
from cms.kinds.programme.models import ProgrammePage
from cms.publishing.references import References
from cms.vocabularies.models import Goal, UNEntity
from tests.cms.importing.samples import FIXTURES
from tests.cms.tree import Tree

TEXT = "The council met on the bridge and agreed on the colour of every single boat there is."


@pytest.fixture
def site(tree: Tree) -> Tree:
    for kind in ("press_release", "programme"):
        for language in ("ar", "en"):
            tree.section(kind, language)
    return tree


def run(*paths: Path | str, **options: object) -> tuple[str, str]:
    out, err = StringIO(), StringIO()
    call_command("import_pages", *map(str, paths), stdout=out, stderr=err, **options)
    return out.getvalue(), err.getvalue()


def refused(*paths: Path | str, **options: object) -> CommandError:
    with pytest.raises(CommandError) as caught:
        run(*paths, **options)
    return caught.value


def test_every_sample_page_becomes_a_draft_in_its_place(site: Tree) -> None:
    out, err = run(FIXTURES)

    assert err == ""
    drafts = [imported.page.specific for imported in ImportedPage.objects.all()]
    assert len(drafts) == 9
    for draft in drafts:
        assert not draft.live
        assert draft.has_unpublished_changes
        assert draft.get_latest_revision().as_object().title == draft.title
        listed = draft.is_listed
        assert getattr(draft.get_parent().specific, "lists", "") == (draft.kind() if listed else "")
        assert draft.get_parent().locale == draft.locale
        assert f"/admin/pages/{draft.pk}/edit/" in out


def test_a_draft_has_its_fields_and_a_body_that_can_be_published(site: Tree) -> None:
    UNEntity.objects.create(code="unicef", labels={"en": "UNICEF"}, aliases=["اليونيسف"])
    Goal.objects.create(code="4", labels={"en": "Quality Education", "ar": "التعليم الجيد"})

    run(FIXTURES / "release_with_two_dates.txt")

    release = PressReleasePage.objects.get().get_latest_revision().as_object()
    assert str(release.date) == "2022-10-12"
    assert release.dateline_place == "الموصل"
    assert (release.un_entities, release.goals) == (["unicef"], ["4"])
    assert [str(contact.value) for contact in release.contacts] == [
        "وحدة الإعلام في فريق بلدات النهر"
    ]
    markdown = body_to_markdown(release.body, References())
    assert "/// quote\n    speaker: سالم نادر\n    role: رئيس مجلس البلدة\n" in markdown
    release.full_clean()


def test_every_block_of_every_sample_has_its_markdown(site: Tree) -> None:
    run(FIXTURES)

    for imported in ImportedPage.objects.all():
        page = imported.page.specific
        assert body_to_markdown(page.body, References())
        page.body.stream_block.clean(page.body)


def test_a_pair_shares_its_key_and_its_address(site: Tree) -> None:
    run(FIXTURES / "bilingual_release.txt")

    arabic, english = PressReleasePage.objects.order_by("locale__language_code")
    assert arabic.translation_key == english.translation_key
    assert arabic.slug == english.slug == "river-towns-team-opens-second-repair-workshop"
    assert arabic.content_path == english.content_path


def test_an_address_that_is_taken_in_either_language_is_counted_on(site: Tree) -> None:
    slug = "river-towns-team-opens-second-repair-workshop"
    site.add(PressReleasePage(title="Older", slug=slug), "ar")

    run(FIXTURES / "bilingual_release.txt")

    assert set(PressReleasePage.objects.filter(live=False).values_list("slug", flat=True)) == {
        f"{slug}-2"
    }


def test_an_arabic_page_has_an_address_in_ascii(site: Tree, tmp_path: Path) -> None:
    (tmp_path / "17.txt").write_text(
        "القوارب الزرقاء\n\nاجتمع المجلس على الجسر القديم واتفق أعضاؤه على اللون."
    )

    run(tmp_path)

    page = ProsePage.objects.get(live=False)
    assert page.title == "القوارب الزرقاء"
    assert re.fullmatch(SLUG_PATTERN, page.slug)


def test_the_same_file_is_imported_once(site: Tree, tmp_path: Path) -> None:
    source = FIXTURES / "initiative_with_lists.txt"
    run(source)
    renamed = tmp_path / "copy.txt"
    renamed.write_bytes(source.read_bytes())

    out, _ = run(renamed)

    assert "already imported" in out
    assert f"/admin/pages/{ImportedPage.objects.get().page_id}/edit/" in out


def test_again_makes_a_second_draft_beside_the_first(site: Tree) -> None:
    run(FIXTURES / "initiative_with_lists.txt")
    first = ProgrammePage.objects.get()

    run(FIXTURES / "initiative_with_lists.txt", again=True)

    assert ProgrammePage.objects.count() == 2
    first.refresh_from_db()
    assert ImportedPage.objects.filter(page=first).exists()


def test_a_page_whose_draft_was_deleted_may_come_again(site: Tree) -> None:
    run(FIXTURES / "initiative_with_lists.txt")
    Page.objects.get(pk=ImportedPage.objects.get().page_id).delete()

    out, _ = run(FIXTURES / "initiative_with_lists.txt")

    assert "already imported" not in out
    assert ImportedPage.objects.count() == 1


def test_a_dry_run_reports_and_writes_nothing(site: Tree) -> None:
    before = Page.objects.count()

    out, _ = run(FIXTURES, dry_run=True)

    assert "Seed Bank Opens in Basra" in out
    assert "edit the draft" not in out
    assert (Page.objects.count(), ImportedPage.objects.count()) == (before, 0)


def test_the_report_names_lines_reasons_and_what_to_check(site: Tree) -> None:
    out, _ = run(FIXTURES / "release_with_two_dates.txt")

    assert "press release in Arabic: فريق بلدات النهر" in out
    assert "done  line 7: dateline | الموصل 12 تشرين الأول 2022 -" in out
    assert "CHECK line 27: not a term of the vocabulary un-entities" in out
    assert out.endswith("Files: 1 read, 0 imported before. Drafts: 1. To check: 7.\n")


def test_the_report_as_json_holds_everything(site: Tree) -> None:
    out, _ = run(FIXTURES / "english_release.html", json=True)

    [file] = json.loads(out)
    assert (file["status"], file["encoding"]) == ("imported", "utf-8")
    [document] = file["documents"]
    assert document["fields"]["date"] == "2023-03-05"
    assert {block["block"] for block in document["body"]} == {
        "RichText", "Heading", "Table", "Quote",
    }  # fmt: skip
    assert all(note["reason"] for note in document["notes"])


def test_a_file_that_cannot_be_read_is_one_line_and_the_others_come_in(
    site: Tree, tmp_path: Path
) -> None:
    (tmp_path / "a.txt").write_bytes(b"%PDF-1.7")
    (tmp_path / "b.txt").write_text(f"Blue boats\n\n{TEXT}")
    (tmp_path / "c.html").write_text("<nav>Home</nav>")
    err = StringIO()

    with pytest.raises(CommandError, match="2 of 3 files") as caught:
        call_command("import_pages", str(tmp_path), stdout=StringIO(), stderr=err)

    assert caught.value.returncode == 1
    assert err.getvalue().splitlines() == [
        f"{tmp_path / 'a.txt'}: is a PDF file: save its text as .txt or .html",
        f"{tmp_path / 'c.html'}: holds no text beside menus and furniture",
    ]
    assert ProsePage.objects.get(live=False).title == "Blue boats"


def test_a_page_nested_by_the_thousand_comes_in(site: Tree, tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text(f"<h1>Blue boats</h1>{'<div>' * 6000}<p>{TEXT}</p>")
    (tmp_path / "b.txt").write_text(f"Green boats\n\n{TEXT}")

    out, err = run(tmp_path)

    assert err == ""
    assert "Drafts: 2." in out


def test_a_fault_in_one_file_leaves_no_half_of_it_and_the_others_come_in(
    site: Tree, tmp_path: Path
) -> None:
    pair = tmp_path / "a.txt"
    pair.write_bytes((FIXTURES / "bilingual_release.txt").read_bytes())
    (tmp_path / "b.txt").write_text(f"Blue boats\n\n{TEXT}")
    err = StringIO()

    def fail_at_the_second(instance: ImportedPage, **_: object) -> None:
        if ImportedPage.objects.filter(file=instance.file).exists():
            raise RuntimeError("no\nroom")

    pre_save.connect(fail_at_the_second, sender=ImportedPage)
    try:
        with pytest.raises(CommandError, match="1 of 2 files") as caught:
            call_command("import_pages", str(tmp_path), stdout=StringIO(), stderr=err)
    finally:
        pre_save.disconnect(fail_at_the_second, sender=ImportedPage)

    assert caught.value.returncode == 1
    assert err.getvalue().splitlines() == [
        f"{pair}: a fault of Bayan stopped its import (RuntimeError: no room): "
        "report it with the file"
    ]
    assert not PressReleasePage.objects.exists()
    assert ImportedPage.objects.get().file == "b.txt"


@pytest.mark.parametrize("host", ["", "https://cms.example.org"])
def test_the_address_of_a_draft_has_a_host_only_where_one_is_configured(
    site: Tree, monkeypatch: pytest.MonkeyPatch, host: str
) -> None:
    monkeypatch.setenv("BAYAN_CMS_URL", host)

    out, _ = run(FIXTURES / "initiative_with_lists.txt")

    page_id = ImportedPage.objects.get().page_id
    assert f"    edit the draft: {host}/admin/pages/{page_id}/edit/\n" in out


@pytest.mark.parametrize("name", ["no-such-folder", ""])
def test_nothing_to_import_is_wrong_usage(site: Tree, tmp_path: Path, name: str) -> None:
    (tmp_path / "notes.md").write_text("# no page")
    (tmp_path / ".hidden.txt").write_text("hidden")

    assert refused(tmp_path / name).returncode == 2


def test_a_file_is_taken_whatever_its_name(site: Tree, tmp_path: Path) -> None:
    (tmp_path / "boats.old").write_text(f"Blue boats\n\n{TEXT}")

    run(tmp_path / "boats.old")

    assert ProsePage.objects.filter(title="Blue boats", live=False).exists()


def test_without_the_section_nothing_is_written_and_it_is_named(tree: Tree) -> None:
    tree.section("press_release", "en")
    err = StringIO()

    with pytest.raises(CommandError):
        call_command("import_pages", str(FIXTURES / "bilingual_release.txt"), stderr=err)

    assert "no section that lists the kind 'press_release' in the language 'ar'" in err.getvalue()
    assert ImportedPage.objects.count() == 0
    assert not PressReleasePage.objects.exists()


def test_a_language_that_the_cms_has_not_is_named(site: Tree, tmp_path: Path) -> None:
    (tmp_path / "k.txt").write_text(
        "شاری هەولێر\n\nشاری هەولێر گەورەیە و خەڵکەکەی زۆر بە ڕێزن لەگەڵ میوانەکان."
    )
    err = StringIO()

    with pytest.raises(CommandError):
        call_command("import_pages", str(tmp_path), stderr=err)

    assert "'ckb'" in err.getvalue()


def test_the_kind_may_be_given(site: Tree) -> None:
    run(FIXTURES / "initiative_with_lists.txt", kind="page")

    assert ProsePage.objects.filter(live=False).count() == 1
    assert not ProgrammePage.objects.exists()


def test_a_text_longer_than_its_field_is_cut_and_told(site: Tree, tmp_path: Path) -> None:
    place = "Erbil, Mosul, Basra, Kirkuk, Duhok, Najaf"
    long = "word " * 60
    (tmp_path / "a.html").write_text(
        f"<main><h1>{long}</h1><p>{place}, 30 June 2021 – {TEXT}</p></main>"
    )

    out, _ = run(tmp_path)

    draft = PressReleasePage.objects.get()
    assert len(draft.title) <= 255
    assert draft.title.endswith("word…")
    assert draft.dateline_place == place
    assert "was too long" in out


@pytest.mark.parametrize(
    ("file", "title"),
    [
        ("english_release.html", "Seed Bank Opens in Basra"),
        ("release_with_everything.html", "Ferry Line Opens in Ninewa"),
        ("programme_with_facts.txt", "برنامج العبّارات"),
    ],
)
def test_an_editor_can_open_an_imported_draft(
    site: Tree, editor: Client, file: str, title: str
) -> None:
    run(FIXTURES / file)

    response = editor.get(f"/admin/pages/{ImportedPage.objects.get().page_id}/edit/")

    assert response.status_code == 200
    assert title in response.content.decode()


def test_the_report_in_the_documentation_is_the_real_one(site: Tree) -> None:
    UNEntity.objects.create(code="unicef", labels={"en": "UNICEF"}, aliases=["اليونيسف"])
    Goal.objects.create(code="4", labels={"en": "Quality Education", "ar": "التعليم الجيد"})
    page = Path(__file__).parents[3] / "docs" / "how-to" / "import-old-pages.md"

    out, _ = run(FIXTURES / "release_with_two_dates.txt", dry_run=True)

    _file, *report, _summary = out.splitlines()
    assert "\n".join(["```", *report, "```"]) in page.read_text(encoding="utf-8")
