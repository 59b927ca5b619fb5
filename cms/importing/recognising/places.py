"""Places that a press office in Iraq datelines its releases, in both languages."""

from __future__ import annotations

import re

from cms.importing.vocabulary import plain
from cms.importing.word_lists import word_list

_PLACES = """
Iraq|Baghdad|Erbil|Arbil|Mosul|Basra|Basrah|Kirkuk|Duhok|Dohuk|Dahuk|Sulaymaniyah|Sulaimaniyah
Sulaimani|Halabja|Ninewa|Nineveh|Anbar|Al-Anbar|Ramadi|Fallujah|Salah al-Din|Tikrit|Samarra
Diyala|Baqubah|Baquba|Najaf|Karbala|Kerbala|Babil|Babylon|Hilla|Wasit|Kut|Diwaniyah|Qadissiya
Samawah|Muthanna|Thi-Qar|Dhi Qar|Nasiriyah|Missan|Maysan|Amarah|Sinjar|Tel Afar|Telafar|Hamdaniya
Kurdistan Region|Geneva|New York|Amman|Beirut|Cairo|Brussels|Nairobi|Dubai|Doha|Istanbul|Ankara
Damascus|Jordan|Lebanon|Kuwait|Salahaddin|Salah ad-Din|Qayara|Sinuni|Kalar|Soran|Zakho
العراق|بغداد|أربيل|الموصل|موصل|البصرة|بصرة|كركوك|دهوك|السليمانية|حلبجة|نينوى|الأنبار|الرمادي
الفلوجة|صلاح الدين|تكريت|سامراء|ديالى|بعقوبة|النجف|كربلاء|بابل|الحلة|واسط|الكوت|القادسية
الديوانية|المثنى|السماوة|ذي قار|الناصرية|ميسان|العمارة|سنجار|تلعفر|الحمدانية|إقليم كردستان
كردستان|الكويت|زاخو|سوران|القيارة|جنيف|نيويورك|عمّان|بيروت|القاهرة|بروكسل|نيروبي|دبي|الدوحة|إسطنبول|أنقرة|دمشق|الأردن|لبنان
"""
_KNOWN = frozenset(map(plain, word_list(_PLACES)))
_RANK = re.compile(
    r"^(?:city|governorate|province) of |^(?:محافظه|مدينه|قضاء|ناحيه) "
    r"| (?:city|governorate|province)$"
)
_BETWEEN = re.compile(r"\s*[,،/&]\s*|\s+-\s+|\s+and\s+")


def is_place(text: str) -> bool:
    """Whether `text` is a known place or several of them: "Erbil, Iraq", "Mosul/Erbil"."""
    parts = [_RANK.sub("", plain(part)) for part in _BETWEEN.split(text.strip())]
    return bool(parts) and all(part in _KNOWN or part.removeprefix("و") in _KNOWN for part in parts)
