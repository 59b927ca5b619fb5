"""Invented sentences in both languages, the same for the same seed."""

from __future__ import annotations

from pathlib import Path
from random import Random

WORDS = {
    language: Path(__file__).with_name(f"words-{language}.txt").read_text(encoding="utf-8").split()
    for language in ("ar", "en")
}


def sentence(language: str, random: Random, length: int = 0) -> str:
    """A sentence of `length` words, of eight to twenty-two by default."""
    words = random.choices(WORDS[language], k=length or random.randint(8, 22))
    text = " ".join(words)
    return text[0].upper() + text[1:] + "."


def paragraph(language: str, random: Random) -> str:
    return " ".join(sentence(language, random) for _ in range(random.randint(3, 6)))


def body(language: str, random: Random) -> str:
    """About five hundred words of Markdown: paragraphs, a heading, a list, emphasis, a link."""
    parts = [paragraph(language, random) for _ in range(3)]
    parts.append("## " + sentence(language, random, 4).rstrip("."))
    parts.append("\n".join(f"- {sentence(language, random)}" for _ in range(4)))
    bold, link = sentence(language, random, 5), sentence(language, random, 5)
    parts.append(f"**{bold}** [{link}](https://example.org/reports) " + paragraph(language, random))
    parts.extend(paragraph(language, random) for _ in range(2))
    return "\n\n".join(parts)
