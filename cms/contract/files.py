"""Files of the contract: bytes to checked data, and data to bytes, always the same."""

from __future__ import annotations

from typing import Any

from cms.contract import strict_yaml
from cms.contract.encoding import decode, encode
from cms.contract.errors import ContractError
from cms.contract.ordering import canonical
from cms.contract.schemas import Schemas

START = "---\n"
STOP = "...\n"
END_MARK = "<!-- end -->\n"

Data = dict[str, Any]


def write_record(data: Data, schema: str, schemas: Schemas, file: str = "") -> bytes:
    """A record, vocabulary, media record or site.yaml; raises ContractError."""
    return encode(f"{START}{_write_yaml(data, schema, schemas, file)}{STOP}")


def read_record(content: bytes, schema: str, schemas: Schemas, file: str) -> Data:
    """The data of a file written as by `write_record`; raises ContractError."""
    text = decode(content, file)
    _check_start(text, file)
    if not text.endswith(f"\n{STOP}"):
        raise ContractError(file, "", "does not end with the line ...: the file may have been cut")
    return _read_yaml(text[: -len(STOP)], schema, schemas, file)


def write_document(data: Data, body: str, schemas: Schemas, file: str = "") -> bytes:
    """A document of prose, `body` being Markdown; raises ContractError."""
    schema = _kind(data, schemas, file)
    body = body.strip("\n")
    parts = [START, _write_yaml(data, schema, schemas, file), STOP, "\n"]
    return encode("".join([*parts, f"{body}\n\n" if body else "", END_MARK]))


def read_document(content: bytes, schemas: Schemas, file: str) -> tuple[Data, str]:
    """Front matter and body of a file written as by `write_document`; raises ContractError."""
    text = decode(content, file)
    _check_start(text, file)
    if not text.endswith(f"\n{END_MARK}"):
        message = "does not end with the line <!-- end -->: the file may have been cut"
        raise ContractError(file, "", message)
    front_matter, stop, body = text.partition(f"\n{STOP}")
    if not stop or not body.startswith("\n"):
        message = "has no line ... followed by an empty line after its front matter: add them"
        raise ContractError(file, "", message)
    data = _read_yaml(f"{front_matter}\n", None, schemas, file)
    return data, body[: -len(END_MARK)].strip("\n")


def _write_yaml(data: Data, schema: str, schemas: Schemas, file: str) -> str:
    ordered: Data = canonical(data, schemas.schema(schema))
    _check(ordered, schema, schemas, file)
    try:
        return strict_yaml.dump(ordered)
    except ValueError as error:
        raise ContractError(file, "", str(error)) from error


def _read_yaml(text: str, schema: str | None, schemas: Schemas, file: str) -> Data:
    try:
        data = strict_yaml.load(text)
    except strict_yaml.YamlError as error:
        raise ContractError(file, error.key, str(error)) from error
    if not isinstance(data, dict):
        raise ContractError(file, "", "its YAML is not a mapping: write key: value")
    if schema in schemas.snippets and data.get("snippet") != schema:
        message = f"{data.get('snippet')!r} is not what this folder holds: write {schema!r}"
        raise ContractError(file, "snippet", f"{message} or move the file")
    _check(data, schema or _kind(data, schemas, file), schemas, file)
    return data


def _check_start(text: str, file: str) -> None:
    if not text.startswith(START):
        raise ContractError(file, "", "does not start with the line ---: add it")


def _kind(data: Data, schemas: Schemas, file: str) -> str:
    kind = data.get("kind")
    if not isinstance(kind, str) or kind not in schemas.kinds:
        known = ", ".join(sorted(schemas.kinds))
        raise ContractError(file, "kind", f"{kind!r} is unknown: use one of {known}")
    return kind


def _check(data: Data, schema: str, schemas: Schemas, file: str) -> None:
    for problem in schemas.problems(data, schema):
        raise ContractError(file, problem.field, problem.message)
