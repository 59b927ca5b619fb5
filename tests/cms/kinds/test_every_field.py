"""A page of every kind is written, published and written again through Wagtail's own forms."""

from __future__ import annotations

import pytest
from bs4 import BeautifulSoup
from django.conf import settings
from django.test import Client
from django.urls import reverse

from cms.core.contract import schemas
from cms.core.kinds import kinds, listed_kinds
from cms.kinds.home.models import HomePage
from cms.kinds.programme.models import ProgrammePage
from cms.publishing.checks import check_kinds
from cms.publishing.export import export
from tests.cms.forms import sent_by
from tests.cms.kinds.filled import FILLED, World, filled
from tests.cms.kinds.writing import add_url, errors, exported, form_of
from tests.cms.tree import Tree

NOT_FILLED = {"source"}  # only a translation has one


def test_every_kind_is_filled_in_here() -> None:
    assert set(FILLED) == set(kinds()) == set(schemas().kinds)


@pytest.mark.parametrize("kind", sorted(FILLED))
def test_languages_share_the_fields_that_the_schema_says(kind: str) -> None:
    assert set(kinds()[kind].model.shared_fields) == schemas().kinds[kind].shared


def test_the_project_itself_passes_the_checks_of_kinds() -> None:
    assert check_kinds() == []


@pytest.mark.parametrize("kind", sorted(FILLED))
def test_every_field_is_written_published_and_kept_when_the_form_is_sent_again(
    tree: Tree, world: World, editor: Client, kind: str
) -> None:
    if kind == "home":
        HomePage.objects.get(pk=tree.homes["en"].pk).delete()
    page = filled(kind, world)
    url = add_url(page, tree)
    assert errors(editor.post(url, form_of(editor, url, page) | {"action-publish": "1"})) == []
    written = page.model.objects.get(title=page.plain["title"])
    report = export(settings.BAYAN_CONTENT_DIR)
    assert (report.problems, report.notes, written.live) == ([], [], True)
    before = exported(written)
    assert set(schemas().kinds[kind].fields) - set(before) == NOT_FILLED

    url = reverse("wagtailadmin_pages:edit", args=(written.pk,))
    again = sent_by(BeautifulSoup(editor.get(url).content, "html.parser"), written)
    assert errors(editor.post(url, again | {"action-publish": "1"})) == []
    export(settings.BAYAN_CONTENT_DIR)
    assert exported(written) | {"updated": before["updated"]} == before


def test_figures_and_countries_are_written_as_the_contract_has_them(
    tree: Tree, world: World, editor: Client
) -> None:
    page = filled("programme", world)
    url = add_url(page, tree)
    editor.post(url, form_of(editor, url, page) | {"action-publish": "1"})
    export(settings.BAYAN_CONTENT_DIR)
    data = exported(ProgrammePage.objects.get(title=page.plain["title"]))
    figure = {"value": 1250, "label": "Wells", "as_of": "2026-01-31", "source": "Us"}
    north = {"title": "North", "text": "Four bridges.", "countries": ["TR", "IQ"]}
    assert data["figures"] == [figure]
    assert data["components"] == [north, {"title": "South"}]
    assert data["objectives"] == ["Repair ten bridges.", "Train their keepers."]


@pytest.mark.parametrize("kind", sorted(set(FILLED) - {"home", "page", "section"}))
def test_a_section_can_list_every_kind_that_stands_below_one(kind: str) -> None:
    assert kind in dict(listed_kinds())
