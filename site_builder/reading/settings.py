"""content/site.yaml: without it nothing can be built."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from site_builder.errors import ContentError
from site_builder.languages import get_language
from site_builder.reading.schemas import Schemas
from site_builder.reading.text import read_text, split_record
from site_builder.reading.yaml_subset import load

FILE = "site.yaml"


@dataclass(frozen=True, slots=True)
class SocialLink:
    name: str  # of the network, as it writes itself
    url: str


@dataclass(frozen=True, slots=True)
class SiteSettings:
    url: str  # without a slash at the end
    languages: tuple[str, ...]
    default_language: str
    names: dict[str, str]
    taglines: dict[str, str]
    footers: dict[str, str]
    month_style: str
    digit_style: str
    time_zone: str
    email: str = ""
    phones: tuple[str, ...] = ()
    media_phone: str = ""  # the line for journalists
    media_email: str = ""
    social_links: tuple[SocialLink, ...] = ()
    menu: tuple[str, ...] = ()  # translation_keys, in order
    footer_menu: tuple[str, ...] = ()  # likewise
    assured_within: int | None = None  # days after which a service must be checked again


def read_settings(folder: Path, name: str, schemas: Schemas) -> SiteSettings:
    file = f"{name}/{FILE}"
    data = load(split_record(read_text(folder / FILE, file), file), file, first_line=2)
    schemas["site"].check(data, file)
    if fault := address_fault(data["url"], schemas):
        raise ContentError(file, "url", fault)
    for code in data["languages"]:
        try:
            get_language(code)
        except ValueError as error:
            raise ContentError(file, "languages", f"{error}: mend the code") from error
        if code not in data["names"]:
            raise ContentError(file, f"names.{code}", "is missing: add it")
    if data["default_language"] not in data["languages"]:
        raise ContentError(file, "default_language", "is not one of the languages: use one of them")
    try:
        ZoneInfo(data["time_zone"])
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise ContentError(file, "time_zone", "is not known: write it as Asia/Baghdad") from error
    return SiteSettings(
        url=data["url"].rstrip("/"),
        languages=tuple(data["languages"]),
        default_language=data["default_language"],
        names=data["names"],
        taglines=data.get("taglines", {}),
        footers=data.get("footers", {}),
        month_style=data["month_style"],
        digit_style=data["digit_style"],
        time_zone=data["time_zone"],
        email=data.get("email", ""),
        phones=tuple(data.get("phones", ())),
        media_phone=data.get("media_phone", ""),
        media_email=data.get("media_email", ""),
        social_links=tuple(SocialLink(**link) for link in data.get("social_links", ())),
        menu=tuple(data.get("menu", ())),
        footer_menu=tuple(data.get("footer_menu", ())),
        assured_within=data.get("assured_within"),
    )


def address_fault(url: str, schemas: Schemas) -> str:
    """Why a site cannot have this public address, "" when it can: its links count from "/"."""
    site = schemas["site"]
    form = site.validator.evolve(schema=site.source["properties"]["url"])
    try:
        parts = urlsplit(url)
        is_address = form.is_valid(url) and bool(parts.hostname) and parts.port != 0
    except ValueError:
        is_address = False
    if not is_address:
        return "is not a web address: write it as https://example.org"
    if url.rstrip("/") != f"{parts.scheme}://{parts.netloc}":
        return (
            "has a path, and links count from the root of a host: write it as https://example.org"
        )
    return ""
