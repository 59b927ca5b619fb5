"""Whom to call or write to."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from site_builder.contexts import Label
from site_builder.views import View


@dataclass(frozen=True, slots=True)
class Contact:
    """A unit or a desk that answers."""

    code: str
    name: Label
    role: Label | None
    phones: tuple[str, ...]  # E.164
    email: str
    hours: Label | None  # when somebody answers


def contacts(codes: Iterable[str], view: View) -> tuple[Contact, ...]:
    """Those that are there."""
    found = ((code, view.snippet("contact", code)) for code in codes)
    return tuple(
        Contact(
            code=code,
            name=view.label(data["names"]),
            role=view.optional_label(data.get("roles")),
            phones=tuple(data.get("phones", ())),
            email=data.get("email", ""),
            hours=view.optional_label(data.get("hours")),
        )
        for code, data in found
        if data is not None
    )
