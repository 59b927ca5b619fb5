"""What every template is given: the parts that pages of all kinds share.

A template is given
- `site` (SiteInfo), `language` (languages.Language) and `format` (formatting.Formatter);
- `page`: a subclass of PageContext, one for each kind, in site_builder.kinds; `page.template` names
  the template: kinds/home.html, page.html, programme.html, press_release.html, section.html,
  directory.html, service.html, organisation.html and, for pages that no document stands behind,
  kinds/root.html and kinds/not_found.html;
- `theme_url`: the address of the theme's static files, without a slash at the end;
- `bidi(text)` and `bidi_plain(text)` (site_builder.bidi) for text in the page's direction; for
  text of another language `bidi(text, other.direction)`. Markup is left as it is;
- `gettext`, `ngettext`, `pgettext`, `npgettext`, so `_("…")`, `_("… %(name)s", name=value)`,
  `{% trans %}` and `{{ ngettext("%(num)s service", "%(num)s services", count) }}` work. `%(num)s`
  is written in the language's digits. Variables are escaped, the messages are not.

All of these belong to one rendering, so a macro sees them only when it is imported `with context`.
An unknown name or attribute in a template is an error.

All `url` values start with a slash; `absolute_url` values with the site's public address. All text
is plain text to be escaped, except values of type Markup.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from markupsafe import Markup

from site_builder.languages import Language


@dataclass(frozen=True, slots=True)
class Link:
    """A link to a document, perhaps one that exists only in another language."""

    title: str
    url: str
    language: Language  # of the linked document: mark it up when it is not the page's own


@dataclass(frozen=True, slots=True)
class MenuItem:
    link: Link
    is_current: bool


@dataclass(frozen=True, slots=True)
class SiteInfo:
    """The site as one language shows it."""

    name: str
    tagline: str
    footer: str
    email: str
    phones: tuple[str, ...]  # E.164
    home_url: str
    directory_url: str  # "" when the site has no directory in this language
    menu: tuple[MenuItem, ...]
    pages: tuple[Link, ...]  # all that stands right below the home page, for the footer


@dataclass(frozen=True, slots=True)
class SwitchLink:
    """One entry of the language switch; `url` is "" where that language lacks the page."""

    language: Language
    url: str
    absolute_url: str
    is_current: bool


@dataclass(frozen=True, slots=True)
class Picture:
    url: str
    alt: str
    width: int | None
    height: int | None
    credit: str = ""
    caption: str = ""


@dataclass(frozen=True, slots=True)
class Card:
    """A document in a list."""

    link: Link
    kind: str
    summary: str
    date: date | None = None
    label: str = ""  # such as the type of a release, translated
    image: Picture | None = None


@dataclass(frozen=True, slots=True)
class TermLink:
    """A term of a vocabulary, with its page in the directory where it has one ("" otherwise)."""

    code: str
    label: str
    url: str


@dataclass(frozen=True, slots=True)
class Block:
    """One block of a body; rendered by the theme's blocks/<name>.html.

    `options` are the block's fields as blocks.schema.json names them, None where they are absent. A
    file among them has become a Picture (key `picture`) or a Download (key `download`), a day a
    date. A `heading` has the options `level` (2 or 3) and `text`. `html` is sanitised rich text,
    `rows` the cells of a table, the header first; `blocks` the blocks within this one.
    """

    name: str
    options: dict[str, Any] = field(default_factory=dict)
    html: Markup = field(default_factory=Markup)
    rows: tuple[tuple[str, ...], ...] = ()
    blocks: tuple[Block, ...] = ()


@dataclass(frozen=True, slots=True)
class Download:
    url: str
    title: str
    extension: str  # "pdf"
    size: int  # bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class PageContext:
    """What a page of any kind offers its template."""

    template: str  # "kinds/programme.html"
    title: str
    summary: str
    url: str
    absolute_url: str
    breadcrumbs: tuple[Link, ...] = ()  # from the home page down, without this page
    switch: tuple[SwitchLink, ...] = ()  # every language of the site, in the site's order
    x_default: str = ""  # absolute
    updated: datetime | None = None
    newer: Link | None = None  # the source, when it has changed since this translation was made
    is_indexed: bool = True  # False: robots should not list it
