"""Words that look wrong and that only a person can mend: told, never changed."""

from __future__ import annotations

import re

from cms.importing.lines import Line
from cms.importing.notes import Report
from cms.importing.word_lists import word_list

_LETTER = "\u0621-\u063a\u0641-\u064a"
_WORD = re.compile(f"[{_LETTER}\u064b-\u0652]+")
# Words that other words are glued to: long enough that few real words begin with them.
_GLUED_TO = re.compile(
    f"[وف]?(?:بفضل|بسبب|خلال|التي|الذي|الذين|ضمن|حول|ضمان|بالإضافة|بالاضافة|المتحدة|الدولية|العراق|الحكومة)"
    f"(?P<rest>[{_LETTER}]{{4,}})"
)
_SUFFIXES = word_list("هما|كما|هم|هن|نا|ها|كم|ه|ي|ية|يين|يون|يات|ات|يان|يتين|يتان")
_PRONOUN = re.compile(f"[وف]?(?:هو(?![ياسلنةىجد])|هي(?![ئكمبجلاآفدنه]))[{_LETTER}]{{3,}}")
_ONLY_LAST = re.compile(
    f"[ةى](?=[{_LETTER}]{{2}})|[\u064b\u064d\u064c](?=[{_LETTER}]{{2}})(?!ا(?![{_LETTER}]))"
)
_MIXED = re.compile(
    f"[{_LETTER}](?=[A-Za-z]{{2}})|[A-Za-z]{{2}}(?=[{_LETTER}])|[{_LETTER}]{{2}}(?=\\d{{2}})|\\d(?=[{_LETTER}]{{3}})"
)
# Forms whose hamza is never written: افتعال، استفعال.
_HAMZA = re.compile(
    "(?:^|(?<=ال)|(?<=^[وبلف])|(?<=^لل))أ(?!ستر)(?:ست[^ا]{2}ا.|[^ا]ت[^ا]ا.)(?:ي|ية|ات|ه|ها|هم|هن|ة)?$"
)
_NEVER = re.compile("^[وف]?اللأ|^(?:ال)?أنساني")


def doubt_suspects(lines: list[Line], report: Report) -> None:
    for line in lines:
        for reason, found in _suspects(line.text):
            report.doubt(line.number, f"{reason}: “{found}”")


def _suspects(text: str) -> list[tuple[str, str]]:
    found = [("two words may be glued", word) for word in _glued(text)]
    found += [("check the hamza", word) for word in _misspelt(text)]
    if "\ufffd" in text:
        found.append(("a letter was lost before the import", _around(text, text.index("\ufffd"))))
    if text.count('"') % 2:
        found.append(("a quotation mark stands alone", _around(text, text.index('"'))))
    return found


def _glued(text: str) -> list[str]:
    found = [word for word in _WORD.findall(text) if _is_glued(word)]
    for match in _MIXED.finditer(text):
        found.append(_around(text, match.start(), 12))
    return found


def _is_glued(word: str) -> bool:
    if _ONLY_LAST.search(word):
        return True
    match = _GLUED_TO.fullmatch(word)
    if match and match["rest"] not in _SUFFIXES:
        return True
    return bool(_PRONOUN.fullmatch(word))


def _misspelt(text: str) -> list[str]:
    return [word for word in _WORD.findall(text) if _HAMZA.search(word) or _NEVER.search(word)]


def _around(text: str, at: int, reach: int = 15) -> str:
    return text[max(at - reach, 0) : at + reach].strip()
