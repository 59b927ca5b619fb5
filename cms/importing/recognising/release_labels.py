"""The label over a release that says what sort it is."""

from __future__ import annotations

from cms.importing.vocabulary import plain
from cms.importing.word_lists import word_list

_LABELS = {
    "release": """
        press release|news release|media release|press note|press briefing|media advisory
        press statement|news|بيان صحفي|بيان صحافي|بيان إعلامي|خبر صحفي|خبر صحافي|نشرة صحفية
        تصريح صحفي|تصريح صحافي|خبر|أخبار|بيانات صحفية|press releases
    """,
    "statement": "statement|joint statement|بيان|بيان مشترك|تصريح|تصريح مشترك",
    "speech": "speech|remarks|خطاب|كلمة",
    "story": "story|feature story|feature|human interest story|success story|قصة|قصة نجاح|قصص",
    "video": "video|فيديو",
}
_TYPES = {plain(name): kind for kind, names in _LABELS.items() for name in word_list(names)}


def release_type(text: str) -> str:
    """The type that a line which is only a label names; "" for any other line."""
    return _TYPES.get(plain(text), "")
