"""The contacts of imported pages: those that the CMS knows, or new ones."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import uuid4

from cms.core.slugs import first_free
from cms.importing.document import Contact as FoundContact
from cms.importing.document import ImportedDocument
from cms.importing.drafting.codes import code_of
from cms.importing.drafting.missing_languages import missing_languages
from cms.importing.drafting.pairing import paired
from cms.importing.notes import Note
from cms.snippets.types.contact import Contact

PUBLIC = {"do_not_publish": False}

Found = dict[str, FoundContact]  # by language


def choose_contacts(documents: Sequence[ImportedDocument]) -> tuple[list[int], list[Note]]:
    """Keys of the contacts of a page in all its languages; notes on what to check."""
    keys: list[int] = []
    notes: list[Note] = []
    for found in paired(documents, lambda fields: fields.contacts, _may_be_one):
        contact = _known(found)
        if contact:
            notes += _tell_known(contact, found)
        else:
            contact = _new(found)
            notes.append(Note("done", 0, f"contact made: {contact.code}"))
            notes += missing_languages(contact, "names", "name")
            if not contact.email and not contact.phones:
                reason = f"the contact {contact.code} has neither a telephone nor an e-mail"
                notes.append(Note("doubt", 0, reason))
        keys.append(contact.pk)
    return list(dict.fromkeys(keys)), notes


def _may_be_one(one: FoundContact, other: FoundContact) -> bool:
    pairs = ((one.phone, other.phone), (one.email.casefold(), other.email.casefold()))
    return all(not first or not second or first == second for first, second in pairs)


def _known(found: Found) -> Contact | None:
    """Who has the same e-mail or telephone, or without either the same name, is the same."""
    for contact in Contact.objects.all():
        if any(_is_same(contact, each, language) for language, each in found.items()):
            return contact
    return None


def _is_same(contact: Contact, found: FoundContact, language: str) -> bool:
    if found.email and contact.email.casefold() == found.email.casefold():
        return True
    if found.phone:
        return found.phone in [it["value"]["number"] for it in contact.phones.raw_data]
    return not found.email and contact.names.get(language) == found.name


def _tell_known(contact: Contact, found: Found) -> list[Note]:
    """Completes the labels of a contact; what it says otherwise than the page is told."""
    notes = [Note("done", 0, f"contact known: {contact.code}")]
    new = False
    for language, each in found.items():
        for labels, text in ((contact.names, each.name), (contact.roles, each.role)):
            if text and language not in labels:
                labels[language], new = text, True
            elif text and labels[language] != text:
                reason = f"the contact {contact.code} says “{labels[language]}”, the page “{text}”"
                notes.append(Note("doubt", 0, reason))
        numbers = [it["value"]["number"] for it in contact.phones.raw_data]
        differs = (each.phone and each.phone not in numbers, each.email not in ("", contact.email))
        if differs[0] or (differs[1] and each.email.casefold() != contact.email.casefold()):
            page = ", ".join(filter(None, [each.phone, each.email]))
            reason = f"the contact {contact.code} has not all that the page has: {page}"
            notes.append(Note("doubt", 0, reason))
    if new:
        contact.save()
    return notes


def _new(found: Found) -> Contact:
    every = list(found.values())
    code = code_of(found["en"].name if "en" in found else "", "media-contact")
    number = next((each.phone for each in every if each.phone), "")
    phone = {"type": "phone", "value": {"number": number, **PUBLIC}, "id": str(uuid4())}
    return Contact.objects.create(
        code=first_free(code, lambda it: Contact.objects.filter(code=it).exists()),
        names={language: each.name for language, each in found.items()},
        roles={language: each.role for language, each in found.items() if each.role},
        phones=[phone] if number else [],
        email=next((each.email for each in every if each.email), ""),
    )
