"""Words of the old site's frame: buttons, language switches, breadcrumbs, separators, end marks."""

from __future__ import annotations

import re

from cms.importing.lines import Line, Role
from cms.importing.notes import Report
from cms.importing.word_lists import word_list

_PHRASES = """
skip to main content|skip to content|home|search|menu|main menu|toggle navigation|close
english|arabic|kurdish|share|share this|share on|share this page|print|print this page
facebook|twitter|x|linkedin|whatsapp|instagram|youtube|telegram|flickr|email this page
read more|see more|view more|show more|learn more|back to top|top|previous|next|subscribe
follow us|cookie policy|privacy policy|terms of use|all rights reserved|login|sign in
you are here|breadcrumb|tags|download pdf
for immediate release|ends|end|end of release
تجاوز إلى المحتوى الرئيسي|انتقل إلى المحتوى الرئيسي|تخطي إلى المحتوى|الرئيسية
الصفحة الرئيسية|بحث|البحث|القائمة|القائمة الرئيسية|إغلاق|العربية|عربي|الإنجليزية|إنجليزي
الكردية|كوردي|کوردی|شارك|مشاركة|شارك هذا|مشاركة عبر|شارك على|طباعة|فيسبوك|تويتر|لينكد إن
واتساب|واتس آب|إنستغرام|يوتيوب|تلغرام|اقرأ المزيد|قراءة المزيد|المزيد|عرض المزيد
شاهد المزيد|العودة إلى الأعلى|إلى الأعلى|السابق|التالي|اشترك|تابعنا|سياسة الخصوصية
شروط الاستخدام|جميع الحقوق محفوظة|تسجيل الدخول|أنت هنا|الوسوم|تحميل الملف
للنشر الفوري|انتهى|النهاية
"""
PHRASES = frozenset(word_list(_PHRASES))
_AROUND = re.compile(r"^[\s\-–—*#.:>«»|•]+|[\s\-–—*#.:>«»|•]+$")
_BREADCRUMB = re.compile(r"(?:home|الرئيسية|الصفحة الرئيسية)\s*[/>»|\\]\s*\S.{0,200}", re.I)
_DOWNLOAD = re.compile(
    r"(?:download|تحميل|تنزيل)\b.{0,60}\([\d.,]+ ?[kmg]b\)"
    r"|the original (?:article|story) can be found here",
    re.I,
)
_RIGHTS = re.compile(r"(?:©|\(c\)|copyright|حقوق النشر|جميع الحقوق).{0,120}", re.I)


def drop_furniture(lines: list[Line], report: Report) -> list[Line]:
    kept = []
    for line in lines:
        reason = _why(line)
        if reason:
            report.done(line.number, reason, line.text)
        else:
            kept.append(line)
    return kept


def _why(line: Line) -> str:
    if line.role in (Role.BLANK, Role.TABLE) or (line.is_item and not line.text):
        return ""
    if not re.search(r"[^\W_]", line.text):
        return "separator left out"
    plain = _AROUND.sub("", line.text).casefold()
    if plain in PHRASES or _RIGHTS.fullmatch(plain) or _DOWNLOAD.fullmatch(line.text.rstrip(".")):
        return "words of the old site's frame left out"
    return "breadcrumb left out" if _BREADCRUMB.fullmatch(line.text) else ""
