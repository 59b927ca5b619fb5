"""Nothing that is not public reaches content/: no word, no slug, no file."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from pathlib import Path

import pytest
from django.conf import settings
from django.core.files.base import ContentFile
from wagtail.models import Collection, CollectionViewRestriction, Page, PageViewRestriction

from cms.core.models import BayanPage
from cms.kinds.page.models import ProsePage
from cms.media.models import BayanDocument, BayanImage
from cms.publishing.export import export
from tests.cms.pictures import jpeg
from tests.cms.tree import Tree, ago, ahead

Hide = Callable[[Tree, ProsePage], None]


def draft(tree: Tree, page: ProsePage) -> None:
    tree.draft(page)


def scheduled(tree: Tree, page: ProsePage) -> None:
    page.go_live_at = ahead(days=1)
    tree.add(page)


def live_before_its_time(tree: Tree, page: ProsePage) -> None:
    page = tree.add(page)
    Page.objects.filter(pk=page.pk).update(go_live_at=ahead(days=1))


def expired(tree: Tree, page: ProsePage) -> None:
    """Wagtail leaves it live until a command has run."""
    page = tree.add(page)
    Page.objects.filter(pk=page.pk).update(expire_at=ago(minutes=1))


def published_after_its_expiry(tree: Tree, page: ProsePage) -> None:
    page.expire_at = ago(days=1)
    assert tree.add(page).live


def private(tree: Tree, page: ProsePage) -> None:
    page = tree.add(page)
    PageViewRestriction.objects.create(page=page, restriction_type=PageViewRestriction.LOGIN)


def below_a_private_page(tree: Tree, page: ProsePage) -> None:
    parent = tree.page("Parent")
    tree.add(page, below=parent)
    PageViewRestriction.objects.create(
        page=parent, restriction_type=PageViewRestriction.PASSWORD, password="open"
    )


def unpublished(tree: Tree, page: ProsePage) -> None:
    tree.add(page).unpublish()


def below_an_unpublished_page(tree: Tree, page: ProsePage) -> None:
    parent = tree.page("Parent")
    tree.add(page, below=parent)
    ProsePage.objects.get(pk=parent.pk).unpublish()


def below_an_expired_page(tree: Tree, page: ProsePage) -> None:
    parent = tree.page("Parent")
    tree.add(page, below=parent)
    Page.objects.filter(pk=parent.pk).update(expire_at=ago(minutes=1))


def deleted(tree: Tree, page: ProsePage) -> None:
    tree.add(page).delete()


HIDDEN = [
    draft,
    scheduled,
    live_before_its_time,
    expired,
    published_after_its_expiry,
    private,
    below_a_private_page,
    unpublished,
    below_an_unpublished_page,
    below_an_expired_page,
    deleted,
]


@pytest.mark.parametrize("hide", HIDDEN, ids=lambda hide: hide.__name__)
def test_nothing_of_a_hidden_page_is_exported(tree: Tree, hide: Hide) -> None:
    token = secrets.token_hex(8)
    hide(tree, page_full_of(token))
    export(settings.BAYAN_CONTENT_DIR)
    assert found(token) == []
    assert (settings.BAYAN_CONTENT_DIR / "en" / "home" / "home.md").exists()


@pytest.mark.parametrize("hide", HIDDEN, ids=lambda hide: hide.__name__)
def test_what_was_public_goes_when_it_is_hidden(tree: Tree, hide: Hide) -> None:
    """The files of an earlier export are removed, media included."""
    token = secrets.token_hex(8)
    shown = tree.add(page_full_of(token))
    export(settings.BAYAN_CONTENT_DIR)
    assert found(token)
    shown.delete()
    hide(tree, page_full_of(f"x{token}"))
    export(settings.BAYAN_CONTENT_DIR)
    assert found(token) == []


def test_an_alias_does_not_bring_its_text_into_the_other_language(tree: Tree) -> None:
    """Wagtail makes it live in the wrong language, and a page below it stands on nothing."""
    token = secrets.token_hex(8)
    page = tree.add(page_full_of(token))
    arabic = tree.homes["ar"]
    alias = page.create_alias(parent=arabic, update_locale=arabic.locale)
    assert alias.live
    tree.add(ProsePage(title=f"{token} below"), "ar", below=alias)
    export(settings.BAYAN_CONTENT_DIR)
    assert [name for name in found(token) if name.startswith("ar/")] == []
    assert f"en/pages/slug-{token}.md" in found(token)


def test_a_draft_of_a_live_page_is_not_exported(tree: Tree) -> None:
    token = secrets.token_hex(8)
    page = tree.page("Shown", summary="As it is")
    page.title, page.slug, page.summary = f"{token} title", f"new-{token}", token
    page.save_revision()
    export(settings.BAYAN_CONTENT_DIR)
    assert found(token) == []
    assert "As it is" in (settings.BAYAN_CONTENT_DIR / "en/pages/shown.md").read_text("utf-8")


def test_an_update_scheduled_for_later_is_not_exported(tree: Tree) -> None:
    token = secrets.token_hex(8)
    page = tree.page("Shown", summary="As it is")
    page.summary, page.go_live_at = token, ahead(days=1)
    page.save_revision().publish()
    export(settings.BAYAN_CONTENT_DIR)
    assert found(token) == []
    assert "As it is" in (settings.BAYAN_CONTENT_DIR / "en/pages/shown.md").read_text("utf-8")


def test_files_of_a_private_collection_are_not_exported_even_from_a_live_page(tree: Tree) -> None:
    token = secrets.token_hex(8)
    secret = Collection.get_first_root_node().add_child(name="Secret")
    CollectionViewRestriction.objects.create(
        collection=secret, restriction_type=CollectionViewRestriction.LOGIN
    )
    image, document = files_named(token)
    for file in (image, document):
        file.collection = secret
        file.save()
    page = tree.page("Shown", image=image, image_alt="A river", body=linking_to(document))
    report = export(settings.BAYAN_CONTENT_DIR)
    assert found(token) == []
    written = (settings.BAYAN_CONTENT_DIR / "en/pages/shown.md").read_text("utf-8")
    assert "the report" in written
    assert len(report.notes) == 2, page


def test_files_that_only_a_draft_uses_are_not_exported(tree: Tree) -> None:
    token = secrets.token_hex(8)
    files_named(token)
    export(settings.BAYAN_CONTENT_DIR)
    assert found(token) == []


def test_a_link_to_a_hidden_page_keeps_its_text_and_is_reported(tree: Tree) -> None:
    hidden = tree.draft(ProsePage(title="Not yet"))
    link = f'<p>See <a linktype="page" id="{hidden.pk}">the plan</a>.</p>'
    tree.page("Shown", body=[("rich_text", link)])
    report = export(settings.BAYAN_CONTENT_DIR)
    written = (settings.BAYAN_CONTENT_DIR / "en/pages/shown.md").read_text("utf-8")
    assert "See the plan." in written
    assert report.notes == [
        "en/pages/shown.md: page “Not yet” is not public: the link to it was left out"
    ]


def page_full_of(token: str) -> ProsePage:
    """A page whose every part names the token, with a picture and a document of its own."""
    image, document = files_named(token)
    return ProsePage(
        title=f"{token} title",
        slug=f"slug-{token}",
        summary=f"{token} summary",
        image=image,
        image_alt=f"{token} alternative",
        body=[("rich_text", f"<p>{token} body</p>"), *linking_to(document)],
    )


def files_named(token: str) -> tuple[BayanImage, BayanDocument]:
    return (
        BayanImage.objects.create(
            title=f"{token} picture",
            credits={"en": f"{token} credit"},
            file=ContentFile(jpeg(), name=f"{token}.jpg"),
        ),
        BayanDocument.objects.create(
            title=f"{token} document", file=ContentFile(b"%PDF-1.4", name=f"{token}.pdf")
        ),
    )


def linking_to(document: BayanDocument) -> list[tuple[str, str]]:
    link = f'<p>Read <a linktype="document" id="{document.pk}">the report</a>.</p>'
    return [("rich_text", link)]


def found(token: str) -> list[str]:
    """Files below content/ that hold the token, in their bytes or in their name."""
    folder: Path = settings.BAYAN_CONTENT_DIR
    return [
        str(path.relative_to(folder))
        for path in sorted(folder.rglob("*"))
        if token in str(path.relative_to(folder))
        or (path.is_file() and token.encode() in path.read_bytes())
    ]


def test_the_check_itself_finds_a_public_page(tree: Tree) -> None:
    token = secrets.token_hex(8)
    page: BayanPage = tree.add(page_full_of(token))
    export(settings.BAYAN_CONTENT_DIR)
    assert found(token) == [
        f"en/pages/slug-{token}.md",
        f"media/documents/{token}.pdf",
        f"media/documents/{token}.pdf.yaml",
        f"media/images/{token}.jpg",
        f"media/images/{token}.jpg.yaml",
    ], page
