"""A release before the end of its embargo is not public, and goes out when it ends."""

from __future__ import annotations

import secrets
from datetime import datetime
from pathlib import Path

import pytest
from django.conf import settings
from django.core.files.base import ContentFile
from django.core.management import call_command
from django.utils import timezone
from django_tasks_db.models import DBTaskResult

from cms.kinds.page.models import ProsePage
from cms.kinds.press_release.models import PressReleasePage
from cms.media.models import BayanDocument, BayanImage
from cms.publishing import published
from cms.publishing.export import export
from cms.publishing.models import PublishRun, State
from cms.publishing.publish import publish
from cms.snippets.types.contact import Contact
from cms.snippets.types.person import Person
from tests.cms.pictures import jpeg
from tests.cms.tree import Tree, ago, ahead


def release(token: str, until: datetime | None, **fields: object) -> PressReleasePage:
    """A release whose every part names the token."""
    image = BayanImage.objects.create(
        title=token, credits={"en": token}, file=ContentFile(jpeg(), name=f"{token}.jpg")
    )
    pdf = ContentFile(b"%PDF-1.4", name=f"{token}.pdf")
    document = BayanDocument.objects.create(title=token, file=pdf)
    speaker = Person.objects.create(code=f"p-{token}", names={"en": token}, roles={"en": token})
    contact = Contact.objects.create(code=f"c-{token}", names={"en": token})
    return PressReleasePage(
        title=f"{token} title",
        slug=f"slug-{token}",
        embargoed_until=until,
        lead=f"{token} lead",
        image=image,
        image_alt=token,
        attachments=[("attachment", {"file": document, "title": token})],
        contacts=[("contact", contact)],
        body=[("quote", {"quote": f"<p>{token}</p>", "person": speaker})],
        **fields,
    )


def found(token: str, folder: Path) -> list[str]:
    return [
        str(path.relative_to(folder))
        for path in sorted(folder.rglob("*"))
        if token in path.name or (path.is_file() and token.encode() in path.read_bytes())
    ]


@pytest.fixture
def token() -> str:
    return secrets.token_hex(8)


def test_nothing_of_a_release_under_embargo_is_exported(tree: Tree, token: str) -> None:
    page = tree.add(release(token, ahead(hours=3)))
    assert page.live
    link = f'<p><a linktype="page" id="{page.pk}">Soon</a></p>'
    related = ("related", {"heading": "", "pages": [page]})
    tree.add(ProsePage(title="News", body=[("rich_text", link), related]))
    report = export(settings.BAYAN_CONTENT_DIR)
    assert report.problems == []
    assert found(token, settings.BAYAN_CONTENT_DIR) == []
    assert f"“{page.title}” is under an embargo: it is not public" in report.notes
    assert "Soon" in (settings.BAYAN_CONTENT_DIR / "en/pages/news.md").read_text("utf-8")


def test_without_an_embargo_or_after_it_all_of_it_is_exported(tree: Tree, token: str) -> None:
    tree.add(release(token, ago(minutes=1)))
    export(settings.BAYAN_CONTENT_DIR)
    assert found(token, settings.BAYAN_CONTENT_DIR) == [
        f"en/press-releases/slug-{token}.md",
        f"media/documents/{token}.pdf",
        f"media/documents/{token}.pdf.yaml",
        f"media/images/{token}.jpg",
        f"media/images/{token}.jpg.yaml",
        f"snippets/contacts/c-{token}.yaml",
        f"snippets/people/p-{token}.yaml",
    ]


def test_an_embargo_holds_in_both_languages(tree: Tree, token: str) -> None:
    page = tree.add(release(token, ahead(hours=3)))
    twin = PressReleasePage(
        title=f"{token} عنوان", slug=f"slug-{token}", translation_key=page.translation_key
    )
    assert tree.add(twin, "ar").embargoed_until is None
    export(settings.BAYAN_CONTENT_DIR)
    assert found(token, settings.BAYAN_CONTENT_DIR) == []


def test_a_public_release_that_is_put_under_an_embargo_goes(tree: Tree, token: str) -> None:
    page = tree.add(release(token, None))
    export(settings.BAYAN_CONTENT_DIR)
    assert found(token, settings.BAYAN_CONTENT_DIR)
    page.embargoed_until = ahead(hours=3)
    page.save_revision().publish()
    export(settings.BAYAN_CONTENT_DIR)
    assert found(token, settings.BAYAN_CONTENT_DIR) == []


def test_the_end_of_an_embargo_is_waited_for_once(tree: Tree, token: str) -> None:
    until = ahead(hours=3).replace(microsecond=0)
    tree.add(release(token, until))
    tree.add(release(f"{token}x", ahead(hours=9)))
    for _ in range(2):
        assert publish(is_requested=False) is not None
    waiting = DBTaskResult.objects.filter(task_path="cms.publishing.tasks.ask_to_publish")
    assert [task.run_after for task in waiting] == [until]


def test_the_worker_publishes_when_the_embargo_ends(
    content: Path, tree: Tree, token: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    tree.add(release(token, ahead(hours=3)))
    call_command("publish_worker", batch=True, verbosity=0)
    assert PublishRun.objects.filter(state=State.LIVE).count() == 1
    assert found(token, content) == found(token, settings.BAYAN_OUTPUT_DIR) == []
    later = ahead(hours=4)
    monkeypatch.setattr(timezone, "now", lambda: later)
    assert published.published(later).next_release is None
    call_command("publish_worker", batch=True, verbosity=0)
    assert f"en/press-releases/slug-{token}.md" in found(token, content)
    assert found(token, settings.BAYAN_OUTPUT_DIR)
