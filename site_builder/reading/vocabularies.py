"""content/vocabularies/: terms with labels in each language."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from site_builder.errors import ContentError
from site_builder.reading.schemas import Schemas
from site_builder.reading.text import read_text, split_record
from site_builder.reading.yaml_subset import load

FOLDER = "vocabularies"
SUFFIX = ".yaml"


@dataclass(frozen=True, slots=True)
class Term:
    code: str
    labels: dict[str, str]
    aliases: tuple[str, ...]  # other spellings, in any language
    url: str  # the site of a partner, or ""


@dataclass(frozen=True, slots=True)
class Vocabulary:
    name: str
    labels: dict[str, str]
    terms: dict[str, Term]  # by code, in the order they are shown


def read_vocabulary(path: Path, name: str, schemas: Schemas) -> Vocabulary:
    """`name` is what errors call the file."""
    data = load(split_record(read_text(path, name), name), name, first_line=2)
    schemas["vocabulary"].check(data, name)
    if data["vocabulary"] != path.stem:
        raise ContentError(
            name,
            "vocabulary",
            f"{data['vocabulary']!r} is not the name of the file: rename one of them",
        )
    terms: dict[str, Term] = {}
    for number, term in enumerate(data["terms"]):
        if term["code"] in terms:
            raise ContentError(
                name, f"terms[{number}].code", f"{term['code']!r} stands twice: keep one"
            )
        terms[term["code"]] = Term(
            code=term["code"],
            labels=term["labels"],
            aliases=tuple(term.get("aliases", ())),
            url=term.get("url", ""),
        )
    return Vocabulary(data["vocabulary"], data["labels"], terms)
