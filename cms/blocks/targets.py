"""What blocks point at: pages and snippets, some of which may not be published."""

from __future__ import annotations

from collections.abc import Iterable

from cms.blocks.base import Translation
from cms.contract.body import Piece
from cms.contract.rich_text import DroppedLink


def page_key(id: int | None, text: str, translation: Translation) -> str:
    """The translation_key of a page; "" and a note with `text` if it is not published."""
    key = translation.references.page_key(id) if id else None
    return key or _dropped("page", id, text, translation)


def page_keys(ids: Iterable[int | None], text: str, translation: Translation) -> list[str]:
    """The keys of those pages that are published, each once."""
    keys = (page_key(id, text, translation) for id in ids)
    return list(dict.fromkeys(key for key in keys if key))


def page_id(key: str, option: str, piece: Piece, translation: Translation) -> int:
    """The page with this key; raises ContractError."""
    id = translation.references.page_id(key)
    if id is None:
        raise piece.error(f"{option}: no document has the translation_key {key}: correct it")
    return id


def snippet_code(snippet: str, id: int | None, text: str, translation: Translation) -> str:
    """The code of a snippet; "" and a note with `text` if it cannot be published."""
    code = translation.references.snippet_code(snippet, id) if id else None
    return code or _dropped(snippet, id, text, translation)


def snippet_codes(
    snippet: str, ids: Iterable[int | None], text: str, translation: Translation
) -> list[str]:
    """The codes of those snippets that can be published, each once."""
    codes = (snippet_code(snippet, id, text, translation) for id in ids)
    return list(dict.fromkeys(code for code in codes if code))


def snippet_id(snippet: str, code: str, piece: Piece, translation: Translation) -> int:
    """The snippet with this code; raises ContractError."""
    id = translation.references.snippet_id(snippet, code)
    if id is None:
        raise piece.error(f"{snippet}: {code!r} is not in snippets/: add it")
    return id


def _dropped(what: str, id: int | None, text: str, translation: Translation) -> str:
    if id:
        translation.dropped.append(DroppedLink(f"{what} {id}", text))
    return ""
