"""Every page of a copied tree has a slug of its own, in its latest revision too."""

from __future__ import annotations

import pytest
from django.conf import settings
from wagtail.actions.copy_page import CopyPageAction
from wagtail.models import Page

from cms.kinds.page.models import ProsePage
from cms.publishing.export import export
from tests.cms.tree import Tree


@pytest.mark.parametrize("is_live", [True, False])
def test_the_pages_of_a_copied_tree_get_free_slugs(tree: Tree, is_live: bool) -> None:
    parent = tree.page("Parent")
    child = tree.add(ProsePage(title="Child", slug="child"), below=parent)
    tree.add(ProsePage(title="Grandchild"), below=child)
    attributes = {"slug": "a-copy", "title": "Another title"}
    top = CopyPageAction(
        Page.objects.get(pk=parent.pk),
        recursive=True,
        keep_live=is_live,
        update_attrs=attributes,
    ).execute(skip_permission_checks=True)
    copies = ProsePage.objects.descendant_of(top).order_by("path")
    assert [copy.slug for copy in copies] == ["child-2", "grandchild-2"]
    assert [copy.content_path for copy in copies] == [
        "a-copy/child-2",
        "a-copy/child-2/grandchild-2",
    ]
    assert [copy.get_latest_revision_as_object().slug for copy in copies] == [
        "child-2",
        "grandchild-2",
    ]
    assert export(settings.BAYAN_CONTENT_DIR).problems == []
    place = settings.BAYAN_CONTENT_DIR / "en" / "pages"
    assert "path: parent/child\n" in (place / "child.md").read_text("utf-8")
    assert (place / "child-2.md").exists() == is_live


def test_a_copied_page_can_be_published_at_once(tree: Tree) -> None:
    parent = tree.page("Parent")
    tree.add(ProsePage(title="Child"), below=parent)
    copied = Page.objects.get(pk=parent.pk).specific.copy(
        recursive=True, keep_live=False, update_attrs={"slug": "a-copy"}
    )
    child = copied.get_children().get().specific
    child.save_revision().publish()
    child.refresh_from_db()
    assert (child.live, child.slug) == (True, "child-2")
