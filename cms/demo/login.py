"""The demonstration's editor, with a password of its own on every machine."""

from __future__ import annotations

import os
import secrets
from pathlib import Path

from django.contrib.auth import get_user_model

NAME = "editor"


def ensure_editor(file: Path) -> str:
    """The editor's password, kept in `file` for its owner only; "" if somebody has changed it."""
    users = get_user_model().objects
    user = users.filter(username=NAME).first()
    kept = _read(file)
    if user is None:
        password = kept or secrets.token_urlsafe(12)
        _write(file, password)
        users.create_superuser(NAME, "editor@localhost", password)
        return password
    return kept if user.check_password(kept) else ""


def _read(file: Path) -> str:
    lines = file.read_text(encoding="utf-8").splitlines() if file.exists() else []
    return lines[1] if len(lines) > 1 else ""


def _write(file: Path, password: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    handle = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(handle, "w", encoding="utf-8") as target:
        target.write(f"{NAME}\n{password}\n")
