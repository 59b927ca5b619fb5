"""Uploaded files: their names on the site, what is kept of them, who may see them."""

from __future__ import annotations

import hashlib
import re
from io import BytesIO

import pytest
from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image
from wagtail.models import Collection

from cms.media.models import BayanDocument, BayanImage
from cms.media.names import MEDIA_NAME, media_name
from tests.cms.pictures import exif, jpeg


@given(st.text(max_size=80), st.sampled_from(["images", "documents"]))
def test_every_upload_gets_a_name_that_the_contract_allows(upload: str, folder: str) -> None:
    name = media_name(folder, upload, lambda taken: False)
    assert re.fullmatch(MEDIA_NAME.regex, name)


@pytest.mark.parametrize(
    ("upload", "name"),
    [
        ("River bank.JPEG", "images/river-bank.jpg"),
        ("../../etc/passwd.png", "images/passwd.png"),
        ("نهر.jpg", "images/nhr.jpg"),
        ("؟.jpg", "images/file.jpg"),
    ],
)
def test_names_are_made_from_the_upload(upload: str, name: str) -> None:
    assert media_name("images", upload, lambda taken: False) == name


def test_a_name_is_used_once_and_kept_for_ever(db: None) -> None:
    first, second = (
        BayanImage.objects.create(title="River", file=ContentFile(jpeg(), name="river.jpg"))
        for _ in range(2)
    )
    assert (first.media_name, second.media_name) == ("images/river.jpg", "images/river-2.jpg")
    other = jpeg(size=(40, 40))
    first.file = ContentFile(other, name="completely-new.jpeg")
    first.save()
    first.refresh_from_db()
    assert first.media_name == "images/river.jpg"
    assert (first.width, first.sha256) == (40, hashlib.sha256(other).hexdigest())


def test_a_saved_picture_holds_no_camera_data(db: None) -> None:
    file = ContentFile(jpeg(exif=exif(orientation=6)), name="river.jpg")
    image = BayanImage.objects.create(title="River", file=file)
    kept = image.read_bytes()
    assert not Image.open(BytesIO(kept)).getexif()
    assert image.sha256 == hashlib.sha256(kept).hexdigest()
    assert (image.width, image.height) == (20, 32)
    assert image.record()["size"] == len(kept)


def test_a_picture_uploaded_in_the_admin_holds_no_camera_data(editor: Client) -> None:
    upload = SimpleUploadedFile("river.jpg", jpeg(exif=exif()), "image/jpeg")
    collection = Collection.get_first_root_node().pk
    editor.post(
        reverse("wagtailimages:add"),
        {
            **{"title": "River", "file": upload, "collection": collection},
            **{"credits_ar": "ليلى حسن", "credits_en": " Layla \u200f Hassan "},
        },
    )
    image = BayanImage.objects.get()
    assert not Image.open(BytesIO(image.read_bytes())).getexif()
    assert image.file_size == len(image.read_bytes())
    assert image.credits == {"ar": "ليلى حسن", "en": "Layla Hassan"}


@pytest.mark.parametrize("data", [b"not a picture", jpeg(size=(200, 200))[:700]])
def test_what_cannot_be_read_as_a_picture_is_refused(editor: Client, data: bytes) -> None:
    upload = SimpleUploadedFile("river.jpg", data, "image/jpeg")
    collection = Collection.get_first_root_node().pk
    answer = editor.post(
        reverse("wagtailimages:add"), {"title": "River", "file": upload, "collection": collection}
    )
    assert answer.status_code == 200
    assert not BayanImage.objects.exists()


@pytest.mark.parametrize("name", ["page.html", "drawing.svg", "run.exe", "script.js"])
def test_documents_of_other_types_are_refused(db: None, name: str) -> None:
    document = BayanDocument(title="File", file=ContentFile(b"x", name=name))
    with pytest.raises(ValidationError, match="is not allowed"):
        document.full_clean(exclude=["media_name", "sha256"])


def test_a_title_is_one_clean_line(picture: BayanImage) -> None:
    picture.title = "The\nriver\u200f"
    picture.clean()
    assert picture.title == "The river"


def test_files_are_shown_to_people_who_are_logged_in(
    picture: BayanImage, pdf: BayanDocument, editor: Client
) -> None:
    assert b"".join(editor.get(picture.file.url)) == picture.read_bytes()
    assert b"".join(editor.get(pdf.url)) == pdf.read_bytes()


def test_files_are_shown_to_nobody_else(
    picture: BayanImage, pdf: BayanDocument, client: Client
) -> None:
    login = reverse("wagtailadmin_login")
    for url in (picture.file.url, pdf.url):
        answer = client.get(url)
        assert answer.status_code == 302
        assert answer.headers["Location"].startswith(login)
