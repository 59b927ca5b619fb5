"""The corpus as a folder of the contract, and the command that builds it."""

from __future__ import annotations

import json
import shutil
import sys
from collections.abc import Callable, Iterable
from pathlib import Path

from benchmarks.corpus import CATEGORIES, GOVERNORATES, LANGUAGES, Item, translation_key

SCHEMAS = Path(__file__).parents[1] / "content" / "schema"
FOLDERS = {
    "programme": "programmes",
    "organisation": "organisations",
    "press_release": "press-releases",
    "service": "services",
}
SITE = {
    "format": 1,
    "url": "https://bench.example",
    "languages": list(LANGUAGES),
    "default_language": "ar",
    "names": {"ar": "موقع القياس", "en": "The measured site"},
    "month_style": "levantine",
    "digit_style": "latin",
    "time_zone": "Asia/Baghdad",
    "menu": [translation_key("section", number) for number in range(len(FOLDERS))],
}
VOCABULARIES = {
    "governorates": GOVERNORATES,
    "categories": CATEGORIES,
    "target-groups": ("everyone",),
    "un-entities": ("iom",),
    "goals": ("3",),
    # Every vocabulary that a field takes terms of must be there; these need none.
    **dict.fromkeys(
        ("eligibility", "access", "documents", "accessibility", "partners", "compact-objectives"),
        (),
    ),
}
Fields = dict[str, object]


def write(items: Iterable[Item], folder: Path) -> None:
    shutil.copytree(SCHEMAS, folder / "schema")
    _write_yaml(folder / "site.yaml", SITE)
    for name, codes in VOCABULARIES.items():
        terms = [{"code": code, "labels": {"ar": code, "en": code}} for code in codes]
        labels = {"ar": name, "en": name}
        vocabulary = {"format": 1, "vocabulary": name, "labels": labels, "terms": terms}
        _write_yaml(folder / "vocabularies" / f"{name}.yaml", vocabulary)
    for language in LANGUAGES:
        _write_furniture(language, folder)
    for item in items:
        _write_item(item, folder)


def command(content: Path, output: Path) -> list[str]:
    program = [sys.executable, "-m", "site_builder", "build"]
    return [*program, "--content", str(content), "--output", str(output)]


def _write_furniture(language: str, folder: Path) -> None:
    home = _common("home", 0, language, "home", "", "Home")
    _write_prose(folder / language / "home" / "home.md", home, "")
    for number, (kind, name) in enumerate(FOLDERS.items()):
        address = (language, name, name, name.capitalize())
        section = _common("section", number, *address) | {"lists": kind}
        _write_prose(folder / language / "sections" / f"{name}.md", section, "")


def _write_item(item: Item, folder: Path) -> None:
    path = f"{FOLDERS[item.kind]}/{item.slug}"
    address = (item.language, item.slug, path, item.title)
    common = _common(item.kind, item.number, *address, summary=item.summary)
    fields = common | SPECIFIC[item.kind](item)
    target = folder / item.language / path
    if item.kind in {"programme", "press_release"}:
        _write_prose(target.with_suffix(".md"), fields, item.body)
    else:
        _write_yaml(target.with_suffix(".yaml"), fields)


def _common(
    kind: str, number: int, language: str, slug: str, path: str, title: str, **more: object
) -> Fields:
    return {
        "format": 1,
        "state": "live",
        "kind": kind,
        "translation_key": translation_key(kind, number),
        "lang": language,
        "slug": slug,
        "path": path,
        "title": title,
        **more,
        "published": "2026-01-01T06:00:00Z",
        "updated": "2026-01-01T06:00:00Z",
    }


SPECIFIC: dict[str, Callable[[Item], Fields]] = {
    "programme": lambda item: {"status": "active", "governorates": [item.governorate]},
    "organisation": lambda item: {"description": item.body.partition("\n")[0]},
    "press_release": lambda item: {
        "release_type": "release",
        "date": item.date.isoformat(),
        "governorates": [item.governorate],
        "programmes": [translation_key("programme", item.programme)],
    },
    "service": lambda item: {
        "organisation": translation_key("organisation", item.organisation),
        "status": "active",
        "description": item.body,
        "categories": [item.category],
        "governorates": [item.governorate],
        "cost": "free",
    },
}


def _yaml(fields: Fields) -> str:
    # JSON is YAML: no value can be misread.
    return "".join(f"{key}: {json.dumps(fields[key], ensure_ascii=False)}\n" for key in fields)


def _write_yaml(file: Path, fields: Fields) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(f"---\n{_yaml(fields)}...\n", encoding="utf-8")


def _write_prose(file: Path, fields: Fields, body: str) -> None:
    text = f"{body}\n\n" if body else ""
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(f"---\n{_yaml(fields)}...\n\n{text}<!-- end -->\n", encoding="utf-8")
