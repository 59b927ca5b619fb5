"""Things within a page that are no words: pictures, videos, frames of other sites, forms."""

from __future__ import annotations

from bs4.element import Tag

from cms.importing.notes import Note
from cms.importing.reading.html_page import one_line
from cms.importing.video_addresses import video_address

_NAMES = {"iframe": "frame", "object": "embedded object", "embed": "embedded object"}
EMBEDDED = frozenset({"iframe", "video", "audio", "object", "embed", "canvas"})
_ADDRESSES = ("src", "data", "data-src", "href")
_LONGEST = 200


def embedded_note(tag: Tag, line: int) -> Note:
    """What a person has to bring over by hand, with its address and the words it held."""
    name = _NAMES.get(tag.name, tag.name)
    address = _address(tag) or "it has no address"
    words = one_line(tag.get_text(" "))
    return Note("doubt", line, f"{name} not brought over: {address[:_LONGEST]}", words)


def frame_of_video(tag: Tag) -> str:
    """The page of the video that a frame shows; "" for anything else."""
    return video_address(_address(tag)) if tag.name in EMBEDDED else ""


def form_note(tag: Tag, line: int) -> Note:
    address = one_line(str(tag.get("action", ""))) or "it has no address"
    return Note("doubt", line, f"form not brought over, only its words: {address[:_LONGEST]}")


def picture_note(tag: Tag, line: int) -> Note | None:
    name = one_line(str(tag.get("alt") or tag.get("src") or ""))
    return Note("doubt", line, f"picture not brought over: {name[:80]}") if name else None


def _address(tag: Tag) -> str:
    """Its own address or that of the first source within it."""
    for each in (tag, *tag(["source", "embed"])):
        for attribute in _ADDRESSES:
            if address := one_line(str(each.get(attribute, ""))):
                return address
    return ""
