"""The words of imported pages as the CMS holds them, snippets included."""

from __future__ import annotations

from typing import Any

from cms.core.models import BayanPage
from cms.importing.drafting.import_file import Outcome
from cms.importing.models import ImportedPage
from cms.snippets.base import Snippet
from tests.cms.importing.samples import plain_text


def words_in_cms(outcome: Outcome) -> str:
    """Words of the drafts and their snippets, and those that the notes say are in neither."""
    pages = [
        imported.page.specific.get_latest_revision().as_object()
        for imported in ImportedPage.objects.order_by("pk")
    ]
    used = {snippet for page in pages for snippet in _snippets(page)}
    notes = [*outcome.notes, *(note for each in outcome.documents for note in each.notes)]
    return " ".join(
        [
            *(_page_words(page) for page in pages),
            *(_snippet_words(snippet) for snippet in used),
            *(note.taken for note in notes if not note.field),
        ]
    )


def _page_words(page: BayanPage) -> str:
    texts = [getattr(page, name, "") for name in ("lead", "notes", "image_caption")]
    texts += getattr(page, "objectives", [])
    for component in getattr(page, "components", []):
        texts += [component.value["title"], component.value["text"]]
    return " ".join([*texts, *(_block_words(block) for block in page.body.raw_data)])


def _block_words(block: dict[str, Any]) -> str:
    value = block["value"]
    match block["type"]:
        case "rich_text":
            return plain_text(value)
        case "heading":
            return str(value["text"])
        case "quote":
            return " ".join([plain_text(value["quote"]), value["speaker"], value["role"]])
        case "accordion":
            items = [item["value"] for item in value["items"]]
            return " ".join(f"{item['heading']} {plain_text(item['text'])}" for item in items)
        case "key_figures" | "video":
            return ""  # a figure is made from text that says it too; a video is a snippet
    raise AssertionError(block["type"])


def _snippets(page: BayanPage) -> list[Snippet]:
    """But for contacts: of their lines the notes tell every word."""
    in_fields = [*getattr(page, "boilerplates", []), *getattr(page, "videos", [])]
    in_body = [block.value["video"] for block in page.body if block.block_type == "video"]
    return [*(block.value for block in in_fields), *in_body]


def _snippet_words(snippet: Snippet) -> str:
    labels = [getattr(snippet, name, {}) for name in ("headings", "texts", "titles")]
    said = [text for each in labels for text in each.values()]
    return " ".join([*said, getattr(snippet, "url", "")])
