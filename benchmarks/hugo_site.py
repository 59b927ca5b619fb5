"""The corpus for Hugo: both languages in one run, two taxonomies, plain templates."""

from __future__ import annotations

import json
import shutil
import sys
from collections.abc import Iterable
from pathlib import Path

from benchmarks.corpus import LANGUAGES, Item

CONFIG = {
    "baseURL": "https://bench.example/",
    "title": "The measured site",
    "defaultContentLanguage": "ar",
    "defaultContentLanguageInSubdir": True,
    "pagination": {"pagerSize": 20},
    "taxonomies": {"category": "categories", "governorate": "governorates"},
    "languages": {
        language: {"languageName": language, "contentDir": f"content/{language}"}
        for language in LANGUAGES
    },
}
PAGE = """<!doctype html><html lang="{{ .Language.Lang }}"><head><meta charset="utf-8">
<title>{{ .Title }}</title>{{ range .AllTranslations }}
<link rel="alternate" hreflang="{{ .Language.Lang }}" href="{{ .Permalink }}">{{ end }}</head>
<body><h1>{{ .Title }}</h1>%s</body></html>
"""
LAYOUTS = {
    "single.html": PAGE % "{{ .Content }}",
    "list.html": PAGE
    % (
        "{{ range .Paginator.Pages }}<p><a href='{{ .RelPermalink }}'>{{ .Title }}</a> "
        "{{ .Params.summary }}</p>{{ end }}"
    ),
}


def write(items: Iterable[Item], folder: Path) -> None:
    layouts = folder / "layouts" / "_default"
    layouts.mkdir(parents=True)
    for name, template in LAYOUTS.items():
        (layouts / name).write_text(template, encoding="utf-8")
    (folder / "hugo.json").write_text(json.dumps(CONFIG), encoding="utf-8")
    for item in items:
        file = folder / "content" / item.language / item.kind / f"{item.slug}.md"
        file.parent.mkdir(parents=True, exist_ok=True)
        head = {
            "title": item.title,
            "date": item.date.isoformat(),
            "summary": item.summary,
            "categories": [item.category],
            "governorates": [item.governorate],
        }
        front_matter = json.dumps(head, ensure_ascii=False, indent=1)
        file.write_text(f"{front_matter}\n\n{item.body}\n", encoding="utf-8")


def program() -> str | None:
    """Hugo as installed beside this Python, or None."""
    return shutil.which("hugo", path=str(Path(sys.executable).parent))


def command(content: Path, output: Path) -> list[str]:
    return [str(program()), "--quiet", "--source", str(content), "--destination", str(output)]
