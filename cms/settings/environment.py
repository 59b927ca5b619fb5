"""Typed reading of environment variables; an empty variable counts as one that is not set."""

from __future__ import annotations

import os
from pathlib import Path

from django.core.exceptions import ImproperlyConfigured

YES = frozenset({"1", "true", "yes", "on"})
NO = frozenset({"0", "false", "no", "off"})


def text(name: str, default: str = "") -> str:
    return os.environ.get(name, "").strip() or default


def required(name: str, purpose: str) -> str:
    if value := text(name):
        return value
    raise ImproperlyConfigured(f"{name} is not set: it holds {purpose}.")


def flag(name: str, *, default: bool) -> bool:
    value = text(name).lower()
    if not value:
        return default
    if value in YES | NO:
        return value in YES
    raise ImproperlyConfigured(f"{name} is {value!r}: write 1 or 0.")


def number(name: str, default: int) -> int:
    value = text(name)
    try:
        return int(value) if value else default
    except ValueError:
        raise ImproperlyConfigured(f"{name} is {value!r}: write a whole number.") from None


def items(name: str, default: list[str] | None = None) -> list[str]:
    """A list of values separated by commas."""
    found = [item.strip() for item in text(name).split(",") if item.strip()]
    return found or list(default or [])


def folder(name: str, default: Path) -> Path:
    """An absolute folder; a relative value counts from the working directory."""
    value = text(name)
    return Path(value).expanduser().absolute() if value else default
