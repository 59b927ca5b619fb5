"""The videos of imported pages: those that the CMS has, or new ones."""

from __future__ import annotations

from collections.abc import Sequence

from cms.contract.rich_text.addresses import web_address
from cms.core.slugs import first_free
from cms.importing.document import ImportedDocument
from cms.importing.document import Video as FoundVideo
from cms.importing.drafting.codes import code_of
from cms.importing.drafting.missing_languages import missing_languages
from cms.importing.notes import Note
from cms.snippets.types.video import Video


def choose_videos(documents: Sequence[ImportedDocument]) -> tuple[list[int], list[Note]]:
    """Keys of the videos in the pages' fields; one address is one video."""
    keys: list[int] = []
    notes: list[Note] = []
    for document in documents:
        for found in document.fields.videos:
            key, told = choose_video(found, document)
            keys.append(key)
            notes += told
    return list(dict.fromkeys(keys)), notes


def choose_video(found: FoundVideo, document: ImportedDocument) -> tuple[int, list[Note]]:
    address = web_address(found.address)
    title = (found.title or document.title)[:255]
    notes = []
    if not found.title:
        notes.append(Note("doubt", 0, f"video without a title, called as the page is: {address}"))
    video = Video.objects.filter(url=address).first()
    if video is None:
        code = first_free(
            code_of(title if document.lang == "en" else "", "video"),
            lambda it: Video.objects.filter(code=it).exists(),
        )
        video = Video.objects.create(code=code, titles={document.lang: title}, url=address)
        notes += missing_languages(video, "titles", "title")
    elif document.lang not in video.titles:
        video.titles[document.lang] = title
        video.save()
    elif found.title and video.titles[document.lang] != title:
        reason = f"the video {video.code} is called “{video.titles[document.lang]}”"
        notes.append(Note("doubt", 0, reason, found.title))
    return video.pk, notes
