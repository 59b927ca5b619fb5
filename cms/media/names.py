"""The name a file has in content/media/: ASCII, unique, and the same for ever."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import PurePath

from django.core.validators import RegexValidator
from django.utils.translation import gettext_lazy as _

from cms.core.slugs import ascii_slug, first_free

MEDIA_NAME = RegexValidator(
    r"^(images|documents)/[a-z0-9]+([._-][a-z0-9]+)*\.[a-z0-9]+$",
    _("Write the name in small Latin letters and digits, such as images/river.jpg."),
)


def extension(name: str) -> str:
    """`jpg` for any spelling of it."""
    letters = ascii_slug(PurePath(name).suffix, fallback="bin").replace("-", "")
    return "jpg" if letters == "jpeg" else letters


def media_name(folder: str, upload: str, is_taken: Callable[[str], bool]) -> str:
    """`<folder>/<name>.<extension>` for a file uploaded as `upload`."""
    stem, ending = ascii_slug(PurePath(upload).stem, fallback="file"), extension(upload)

    def full(slug: str) -> str:
        return f"{folder}/{slug}.{ending}"

    return full(first_free(stem, lambda slug: is_taken(full(slug))))
