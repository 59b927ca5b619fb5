"""Pictures and documents, each with the name it has in content/media/."""

from __future__ import annotations

import hashlib
from typing import Any

from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.documents.models import AbstractDocument
from wagtail.images.models import AbstractImage, AbstractRendition

from cms.contract.text import clean_line
from cms.core.fields.labels import LabelsField
from cms.media.camera_data import without_camera_data
from cms.media.names import MEDIA_NAME, extension, media_name


class MediaFile(models.Model):
    """What pictures and documents have in common: a name for ever and a digest of the bytes."""

    media_folder = ""

    media_name = models.CharField(
        _("name on the site"), max_length=200, unique=True, editable=False, validators=[MEDIA_NAME]
    )
    sha256 = models.CharField(max_length=64, editable=False)
    credits = LabelsField(_("credit"), blank=True, help_text=_("Who made it."))

    class Meta:
        abstract = True

    def clean(self) -> None:
        super().clean()
        self.title = clean_line(self.title)
        self.prepare_file()

    def save(self, *args: Any, **kwargs: Any) -> None:
        if self.prepare_file() and kwargs.get("update_fields"):
            kwargs["update_fields"] = {*kwargs["update_fields"], "sha256", "media_name"}
        super().save(*args, **kwargs)

    def prepare_file(self) -> bool:
        """Name and measure a newly given file; whether there was one."""
        if not self.file or self.file._committed:
            return False
        data = self.file.read()
        self.file.seek(0)
        digest = hashlib.sha256(data).hexdigest()
        if digest != self.sha256:
            self.sha256 = hashlib.sha256(self.replace_upload(data)).hexdigest()
            self.name_file()
        return True

    def replace_upload(self, data: bytes) -> bytes:
        """The bytes to keep of an upload."""
        return data

    def name_file(self) -> None:
        """Give the file its name; one that has a name keeps it unless the type of file changed."""
        if not self.media_name or extension(self.media_name) != extension(self.file.name):
            self.media_name = media_name(self.media_folder, self.file.name, self.is_name_taken)

    def record(self) -> dict[str, Any]:
        """What content/media/ says of the file, by the names of media.schema.json."""
        return {
            "file": self.media_name,
            "title": self.title,
            "credits": self.credits,
            "size": self.get_file_size(),
            "sha256": self.sha256,
        }

    def has_bytes(self) -> bool:
        return self.file.storage.exists(self.file.name)

    def read_bytes(self) -> bytes:
        with self.open_file() as file:
            return file.read()

    def is_name_taken(self, name: str) -> bool:
        return type(self).objects.filter(media_name=name).exclude(pk=self.pk).exists()


class BayanImage(MediaFile, AbstractImage):  # noqa: DJ008
    """A picture. Its alternative text stands where it is used, in that page's language."""

    media_folder = "images"
    admin_form_fields = (
        "title",
        "file",
        "collection",
        "credits",
        "tags",
        "focal_point_x",
        "focal_point_y",
        "focal_point_width",
        "focal_point_height",
    )

    class Meta(AbstractImage.Meta):
        verbose_name = _("picture")
        verbose_name_plural = _("pictures")
        permissions = [("choose_image", "Can choose image")]

    def record(self) -> dict[str, Any]:
        point = self.get_focal_point()
        focal_point = {
            "x": self.focal_point_x,
            "y": self.focal_point_y,
            "width": self.focal_point_width,
            "height": self.focal_point_height,
        }
        return super().record() | {
            "width": self.width,
            "height": self.height,
            "focal_point": focal_point if point else None,
        }

    def replace_upload(self, data: bytes) -> bytes:
        try:
            bare = without_camera_data(data)
        except (OSError, ValueError, SyntaxError) as error:
            raise ValidationError({"file": _("This file cannot be read as a picture.")}) from error
        if bare != data:
            self.file = ContentFile(bare, name=self.file.name)
        return bare


class BayanRendition(AbstractRendition):
    image = models.ForeignKey(BayanImage, on_delete=models.CASCADE, related_name="renditions")

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=("image", "filter_spec", "focal_point_key"), name="one_rendition"
            )
        ]


class BayanDocument(MediaFile, AbstractDocument):  # noqa: DJ008
    """A file to download."""

    media_folder = "documents"
    admin_form_fields = ("title", "file", "collection", "credits", "tags")

    class Meta(AbstractDocument.Meta):
        permissions = [("choose_document", "Can choose document")]
