"""A number or an address that one language's page withholds is withheld in every language."""

from __future__ import annotations

import pytest
from django.conf import settings

from cms.kinds.office.models import OfficePage
from cms.publishing.export import ExportReport, export
from cms.snippets.types.location import Location
from cms.vocabularies.models import Governorate
from tests.cms.publishing.test_withheld import everything_written, phones
from tests.cms.tree import Tree

SECRET, OPEN = "+9647705556667", "+9647701112223"


@pytest.fixture
def english(tree: Tree) -> OfficePage:
    basra = Governorate.objects.create(code="basra", labels={"en": "Basra"})
    pier = Location.objects.create(code="pier", names={"en": "Pier"}, governorate=basra)
    numbers = phones([(SECRET, False), (OPEN, False)])
    office = OfficePage(title="Basra", location=pier, phones=numbers, email="desk@example.org")
    return tree.add(office)


def twin(english: OfficePage, *, flagged: bool) -> OfficePage:
    return OfficePage(
        title="البصرة",
        slug="basra",
        location=english.location,
        translation_key=english.translation_key,
        phones=phones([(SECRET, flagged)]),
        email="desk@example.org",
        email_do_not_publish=flagged,
    )


def written() -> ExportReport:
    return export(settings.BAYAN_CONTENT_DIR)


@pytest.mark.parametrize("is_live", [True, False])
def test_what_the_arabic_page_withholds_is_not_in_the_english_one(
    tree: Tree, english: OfficePage, is_live: bool
) -> None:
    put = tree.add if is_live else tree.draft
    put(twin(english, flagged=True), "ar")
    report = written()
    assert report.problems == []
    assert SECRET not in everything_written()
    assert "desk@example.org" not in everything_written()
    assert OPEN in everything_written()
    for field in ("phones", "email"):
        note = f"en/offices/basra.yaml: {field}: “البصرة” (ar) marks it as not to be published"
        assert f"{note}: it was left out here too" in report.notes


def test_a_flag_that_is_set_later_takes_it_from_both(tree: Tree, english: OfficePage) -> None:
    arabic = tree.add(twin(english, flagged=False), "ar")
    assert written().notes == []
    assert everything_written().count("desk@example.org") == 2
    arabic.phones[0].value["do_not_publish"] = True
    arabic.email_do_not_publish = True
    arabic.save_revision().publish()
    written()
    assert SECRET not in everything_written()
    assert "desk@example.org" not in everything_written()


def test_it_goes_even_from_a_page_that_cannot_be_written(tree: Tree, english: OfficePage) -> None:
    written()
    assert SECRET in everything_written()
    OfficePage.objects.filter(pk=english.pk).update(summary="two\nlines", phones=[])
    tree.add(twin(english, flagged=True), "ar")
    assert len(written().problems) == 1
    assert SECRET not in everything_written()
