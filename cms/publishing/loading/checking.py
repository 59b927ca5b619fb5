"""Checks what no single file shows: places in the tree, media, terms that stand twice."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterator
from pathlib import PurePosixPath

from django.conf import settings

from cms.contract.errors import ContractError
from cms.core.kinds import kinds
from cms.core.languages import content_languages
from cms.media.camera_data import without_camera_data
from cms.publishing.loading.content import Content, Document
from cms.publishing.loading.references import Problem, check_references
from cms.vocabularies.registry import vocabularies


def check_content(content: Content) -> list[str]:
    """One line for each problem between the files of `content`."""
    checks = (_site, _vocabularies, _media, _tree, check_references)
    return [str(ContractError(*problem)) for check in checks for problem in check(content)]


def _site(content: Content) -> Iterator[Problem]:
    known = {language.code for language in content_languages()}
    for code in content.site.get("languages", []):
        if code not in known:
            yield "site.yaml", "languages", f"{code!r} is no language of this CMS: see LANGUAGES"
    default = content.site.get("default_language")
    if default and default not in content.site["languages"]:
        yield "site.yaml", "default_language", f"{default!r} is not among the languages"


def _vocabularies(content: Content) -> Iterator[Problem]:
    for name, data in content.vocabularies.items():
        file = f"vocabularies/{name}.yaml"
        if name not in vocabularies():
            known = ", ".join(vocabularies())
            yield file, "vocabulary", f"{name!r} is unknown: use one of {known}"
        seen: set[str] = set()
        for term in data["terms"]:
            if term["code"] in seen:
                yield file, "terms", f"the code {term['code']!r} stands here twice: remove one"
            seen.add(term["code"])


def _media(content: Content) -> Iterator[Problem]:
    for file, record in content.media.items():
        name = f"media/{file}.yaml"
        path = content.media_path(file)
        if record["file"] != file:
            yield name, "file", f"{record['file']!r} does not fit the file's place: {file!r}"
        elif not path.is_file():
            yield f"media/{file}", "", "is missing: add it"
        else:
            yield from _bytes(file, record, path.read_bytes())
    for path in sorted((content.folder / "media").rglob("*")):
        file = path.relative_to(content.folder / "media").as_posix()
        is_medium = path.is_file() and path.suffix != ".yaml" and not path.name.startswith(".")
        if is_medium and file not in content.media and f"media/{file}.yaml" not in content.broken:
            yield f"media/{file}", "", f"has no record: add media/{file}.yaml"


def _bytes(file: str, record: dict[str, object], data: bytes) -> Iterator[Problem]:
    name = f"media/{file}"
    if (len(data), hashlib.sha256(data).hexdigest()) != (record["size"], record["sha256"]):
        yield name, "", "its size and digest are not those of its record: the file was changed"
        return
    ending = PurePosixPath(file).suffix[1:]
    is_image = file.startswith("images/")
    if ending not in (
        settings.WAGTAILIMAGES_EXTENSIONS if is_image else settings.WAGTAILDOCS_EXTENSIONS
    ):
        yield name, "", f"files of the type {ending} are not taken"
    elif is_image:
        try:
            is_bare = without_camera_data(data) == data
        except (OSError, ValueError, SyntaxError):
            yield name, "", "cannot be read as a picture"
            return
        if not is_bare:
            yield name, "", "holds camera data, such as a place or a name: save it without"


def _tree(content: Content) -> Iterator[Problem]:
    places: dict[tuple[str, str], list[Document]] = defaultdict(list)
    keys: dict[tuple[str, str], list[Document]] = defaultdict(list)
    for document in content.documents:
        places[document.language, document.path].append(document)
        keys[document.language, document.key].append(document)
    for field, groups in (("path", places), ("translation_key", keys)):
        for (_language, value), documents in groups.items():
            for other in documents[1:]:
                yield other.file, field, f"{value!r} is also that of {documents[0].file}"
    for document in content.documents:
        yield from _place(document, places, content)


def _place(
    document: Document, places: dict[tuple[str, str], list[Document]], content: Content
) -> Iterator[Problem]:
    above, _slash, last = document.path.rpartition("/")
    if document.kind == "home" or not document.path:
        if document.kind != "home" or document.path:
            yield document.file, "path", "only a home has the empty path, and it has no other"
        return
    if last != document.data["slug"]:
        yield document.file, "path", f"does not end with the slug {document.data['slug']!r}"
    parents = places.get((document.language, above))
    if not parents:
        if not content.may_hold(f"path: {above}"):
            message = f"no document of this language has the path {above!r} above it"
            yield document.file, "path", message
        return
    parent, exporters = parents[0], kinds()
    model, above_model = exporters[document.kind].model, exporters[parent.kind].model
    fits = above_model in model.allowed_parent_page_models()
    if not fits or (model.is_listed and parent.data.get("lists") != document.kind):
        yield document.file, "path", f"a {document.kind} cannot stand below {parent.file}"
