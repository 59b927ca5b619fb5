"""What a section lists does not change while pages of another kind stand below it."""

from __future__ import annotations

import pytest
from bs4 import BeautifulSoup
from django.core.exceptions import ValidationError
from django.test import Client
from django.urls import reverse

from cms.kinds.programme.models import ProgrammePage
from tests.cms.forms import sent_by
from tests.cms.kinds.writing import errors
from tests.cms.tree import Tree


def test_a_section_with_pages_below_keeps_what_it_lists(tree: Tree, editor: Client) -> None:
    tree.add(ProgrammePage(title="Basra"))
    tree.draft(ProgrammePage(title="Mosul"))
    section = tree.section("programme")
    section.full_clean()
    url = reverse("wagtailadmin_pages:edit", args=[section.pk])
    form = sent_by(BeautifulSoup(editor.get(url).content, "html.parser"), section)
    answer = editor.post(url, form | {"lists": "service"})
    assert "Pages of another kind that stand below: 2. Move them first." in errors(answer)
    section.lists = "service"
    with pytest.raises(ValidationError, match="stand below: 2"):
        section.save()


def test_an_empty_section_lists_what_it_is_told(tree: Tree) -> None:
    section = tree.section("programme")
    section.lists = "service"
    section.save()
    section.full_clean()
