"""Snippets in content/: there while a public page uses them, and no longer."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
import yaml
from django.conf import settings
from django.core.files.base import ContentFile
from hypothesis import given
from hypothesis import settings as example_settings
from hypothesis import strategies as st

from cms.contract.files import write_record
from cms.contract.text import clean_line
from cms.core.contract import schemas
from cms.core.models import BayanPage
from cms.kinds.page.models import ProsePage
from cms.kinds.press_release.models import PressReleasePage
from cms.media.models import BayanImage
from cms.publishing.export import ExportReport, export
from cms.publishing.references import References
from cms.publishing.snippets import read_snippet, snippet_record
from cms.snippets.registry import snippets
from cms.snippets.types.contact import Contact
from cms.snippets.types.person import Person
from tests.cms.pictures import jpeg
from tests.cms.tree import Tree

PERSON = "snippets/people/layla-hassan.yaml"


def written() -> ExportReport:
    return export(settings.BAYAN_CONTENT_DIR)


def stands(name: str) -> Path:
    path: Path = settings.BAYAN_CONTENT_DIR / name
    return path


@pytest.fixture
def person(tree: Tree, picture: BayanImage) -> Person:
    return Person.objects.create(
        code="layla-hassan",
        names={"ar": "ليلى حسن", "en": "Layla Hassan"},
        roles={"ar": "رئيسة المركز", "en": "Head of the centre"},
        photo=picture,
        photo_alts={"en": "A woman"},
    )


def quoting(person: Person) -> list[tuple[str, object]]:
    return [("quote", {"quote": "<p>We stay.</p>", "person": person})]


USES: dict[str, Callable[[Person], BayanPage]] = {
    "field": lambda person: PressReleasePage(title="Water", spokespeople=[("person", person)]),
    "block": lambda person: ProsePage(title="Water", body=quoting(person)),
    "list in a block": lambda person: ProsePage(
        title="Water", body=[("people", {"heading": "", "people": [person]})]
    ),
}


def test_a_snippet_that_nobody_uses_is_not_written(person: Person) -> None:
    assert written().problems == []
    assert not stands("snippets").exists()
    assert not stands("media").exists()


@pytest.mark.parametrize("use", USES)
def test_a_snippet_stands_with_its_picture_while_a_public_page_uses_it(
    tree: Tree, person: Person, use: str
) -> None:
    page = tree.add(USES[use](person))
    assert written().problems == []
    data = yaml.safe_load(stands(PERSON).read_text("utf-8"))
    assert (data["snippet"], data["names"]["ar"]) == ("person", "ليلى حسن")
    assert stands("media/images/river.jpg").exists()
    page.unpublish()
    written()
    assert not stands("snippets").exists() or not any(stands("snippets").rglob("*.yaml"))
    assert not stands("media/images/river.jpg").exists()


@pytest.mark.parametrize("use", USES)
def test_a_snippet_that_only_a_draft_uses_is_not_written(
    tree: Tree, person: Person, use: str
) -> None:
    tree.draft(USES[use](person))
    written()
    assert not stands(PERSON).exists()


def test_a_changed_snippet_is_written_alone(tree: Tree, person: Person) -> None:
    tree.add(USES["field"](person))
    written()
    person.roles = {"ar": "المديرة", "en": "Director"}
    person.save()
    changes = written().changes
    assert (changes.written, changes.removed) == ([PERSON], [])


def test_a_picture_that_a_snippet_has_no_more_goes(tree: Tree, person: Person) -> None:
    tree.add(USES["field"](person))
    written()
    person.photo = BayanImage.objects.create(
        title="Door", file=ContentFile(jpeg(size=(9, 9)), name="door.jpg")
    )
    person.save()
    written()
    assert stands("media/images/door.jpg").exists()
    assert not stands("media/images/river.jpg").exists()


def test_a_page_that_cannot_be_written_keeps_its_snippets(tree: Tree, person: Person) -> None:
    page = tree.add(USES["block"](person))
    other = Contact.objects.create(code="water", names={"en": "Never public"})
    written()
    ProsePage.objects.filter(pk=page.pk).update(summary="two\nlines", body=[])
    person.names = {"en": "Layla H. Hassan"}
    person.save()
    [problem] = written().problems
    assert problem.endswith("(“Water” was left as it was)")
    assert "Layla H. Hassan" in stands(PERSON).read_text("utf-8")
    assert not stands(f"snippets/contacts/{other.code}.yaml").exists()
    Person.objects.filter(pk=person.pk)._raw_delete("default")
    written()
    assert stands(PERSON).exists()
    assert stands("media/images/river.jpg").exists()


def test_a_snippet_that_cannot_be_written_is_named(tree: Tree, person: Person) -> None:
    tree.add(USES["field"](person))
    written()
    before = stands(PERSON).read_bytes()
    Person.objects.update(roles={})
    [problem] = written().problems
    assert problem.startswith(f"{PERSON}: roles")
    assert stands(PERSON).read_bytes() == before


line = st.text(st.characters(codec="utf-8", categories=["L", "N"]), min_size=1, max_size=20).map(
    clean_line
)
labels = st.dictionaries(st.sampled_from(["ar", "en", "ckb"]), line, min_size=1)
phones = st.lists(st.from_regex(r"\+[1-9][0-9]{6,14}", fullmatch=True), min_size=1, unique=True)
codes = st.lists(st.sampled_from(["ar", "ckb", "en"]), min_size=1, unique=True)
RECORDS = {
    "boilerplate": st.fixed_dictionaries({"headings": labels, "texts": labels}),
    "contact": st.fixed_dictionaries(
        {"names": labels},
        optional={"roles": labels, "phones": phones, "hours": labels, "email": st.just("a@b.cd")},
    ),
    "person": st.fixed_dictionaries(
        {"names": labels, "roles": labels},
        optional={"biographies": labels, "languages": codes, "spokesperson": st.just(True)},
    ),
    "video": st.fixed_dictionaries(
        {"titles": labels, "url": st.just("https://example.org/film")},
        optional={
            "date": st.dates(date(1900, 1, 1), date(2199, 12, 31)).map(date.isoformat),
            "duration": st.integers(1, 86400),
            "languages": codes,
            "captions": codes,
        },
    ),
}


@pytest.mark.parametrize("sort", RECORDS)
@example_settings(max_examples=30, deadline=None)
@given(st.data())
def test_a_record_that_was_read_is_written_byte_for_byte(sort: str, data: st.DataObject) -> None:
    record = {"format": 1, "snippet": sort, "code": "a-code", **data.draw(RECORDS[sort])}
    content = write_record(record, sort, schemas())
    snippet = read_snippet(snippets()[sort], record, References())
    written = {"format": 1, **snippet_record(snippet, References())}
    assert write_record(written, sort, schemas()) == content
