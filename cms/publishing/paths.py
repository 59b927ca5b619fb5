"""Where a file lies, as editors and the contract say it: from the content folder on."""

from __future__ import annotations

from django.conf import settings


def without_server_paths(text: str) -> str:
    """`text` in which our own folders stand by their names: content/ar/pages/about.md."""
    for folder in (settings.BAYAN_CONTENT_DIR, settings.BAYAN_OUTPUT_DIR):
        for path in {str(folder), str(folder.resolve())}:
            text = text.replace(path, folder.name)
    return text.replace(f"{settings.BASE_DIR}/", "")
