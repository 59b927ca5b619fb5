"""The contacts of an imported page: those that the CMS knows, or new ones."""

from __future__ import annotations

from typing import Any
from uuid import uuid4

from cms.core.slugs import ascii_slug, first_free
from cms.importing.document import Contact as FoundContact
from cms.snippets.types.contact import Contact

PUBLIC = {"do_not_publish": False}


def contact_stream(found: list[FoundContact], language: str) -> list[dict[str, Any]]:
    """A stream that chooses each contact once; who has the same e-mail or telephone is the same."""
    snippets = [_known(contact, language) or _new(contact, language) for contact in found]
    return [
        {"type": "contact", "value": key, "id": str(uuid4())}
        for key in dict.fromkeys(snippet.pk for snippet in snippets)
    ]


def _known(found: FoundContact, language: str) -> Contact | None:
    for snippet in Contact.objects.all():
        if _is_same(snippet, found, language):
            if language not in snippet.names:
                snippet.names[language] = found.name
                snippet.roles |= _label(language, found.role)
                snippet.save()
            return snippet
    return None


def _is_same(snippet: Contact, found: FoundContact, language: str) -> bool:
    if found.email and snippet.email.casefold() == found.email.casefold():
        return True
    if found.phone:
        return found.phone in [it["value"]["number"] for it in snippet.phones.raw_data]
    return not found.email and snippet.names.get(language) == found.name


def _new(found: FoundContact, language: str) -> Contact:
    code = ascii_slug(found.name, fallback="contact", max_length=50)
    phone = {"type": "phone", "value": {"number": found.phone, **PUBLIC}, "id": str(uuid4())}
    return Contact.objects.create(
        code=first_free(code, lambda it: Contact.objects.filter(code=it).exists()),
        names=_label(language, found.name),
        roles=_label(language, found.role),
        phones=[phone] if found.phone else [],
        email=found.email,
    )


def _label(language: str, text: str) -> dict[str, str]:
    return {language: text} if text else {}
