"""What every template is given: the parts that pages of all kinds share.

A template is given
- `site` (SiteInfo), `language` (languages.Language) and `format` (formatting.Formatter);
- `page`: a subclass of PageContext, one for each kind, in site_builder.kinds; `page.template` names
  the template: kinds/<kind>.html of the theme, kinds/directory.html for the section that lists
  services, and, for pages that no document stands behind, kinds/root.html and not_found.html;
- `theme_url`: the address of the theme's static files, without a slash at the end;
- `bidi(text)` and `bidi_plain(text)` (site_builder.bidi) for text in the page's direction; for
  text of another language `bidi(text, other.direction)`. Markup is left as it is;
- `gettext`, `ngettext`, `pgettext`, `npgettext`, so `_("…")`, `_("… %(name)s", name=value)`,
  `{% trans %}` and `{{ ngettext("%(num)s service", "%(num)s services", count) }}` work. `%(num)s`
  is written in the language's digits. Variables are escaped, the messages are not.

All of these belong to one rendering, so a macro sees them only when it is imported `with context`.
An unknown name or attribute in a template is an error.

All `url` values start with a slash; `absolute_url` values with the site's public address. All text
is plain text to be escaped, except values of type Markup. Text is in the page's language, but what
stands in a Label, a Passage or beside a `language`: mark that up where it is another one. Text that
is not known is "", any other thing that is not known is None. docs/reference/template-context.md
shows all of it in one place.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from markupsafe import Markup

from site_builder.languages import Language


@dataclass(frozen=True, slots=True)
class Label:
    """A line that each language should have and that may be that of another language."""

    text: str
    language: Language


@dataclass(frozen=True, slots=True)
class Passage:
    """Paragraphs that each language should have, likewise."""

    paragraphs: tuple[str, ...]
    language: Language


@dataclass(frozen=True, slots=True)
class Link:
    """A link to a document, perhaps one that exists only in another language."""

    title: str
    url: str
    language: Language  # of the linked document: mark it up when it is not the page's own


@dataclass(frozen=True, slots=True)
class WebLink:
    """A link to another site."""

    title: str
    url: str  # absolute


@dataclass(frozen=True, slots=True)
class MenuItem:
    """An entry of the main menu."""

    link: Link
    is_current: bool  # leads to this very page
    is_within: bool  # this page lies below it


@dataclass(frozen=True, slots=True)
class SiteInfo:
    """The site as one language shows it."""

    name: str
    tagline: str
    footer: str  # the line at the foot of every page
    email: str  # for everybody
    phones: tuple[str, ...]  # E.164
    media_email: str  # for journalists
    media_phone: str  # E.164, likewise
    home_url: str  # of the language
    directory_url: str  # "" when the site has no directory in this language
    menu: tuple[MenuItem, ...]  # in the editors' order
    footer_menu: tuple[Link, ...]  # likewise
    social_links: tuple[WebLink, ...]  # named as the networks write themselves
    languages: tuple[Language, ...]  # of the site, in its order


@dataclass(frozen=True, slots=True)
class SwitchLink:
    """One entry of the language switch; `url` is "" where that language lacks the page."""

    language: Language
    url: str
    absolute_url: str
    is_current: bool


@dataclass(frozen=True, slots=True)
class PictureSource:
    """One format of a picture, for a `source` element; the best one comes first."""

    media_type: str  # "image/avif"
    srcset: str  # "/media/… 400w, /media/… 800w"


@dataclass(frozen=True, slots=True)
class Picture:
    """`width` and `height` are those of `url`, which every browser reads.

    A page shows a picture whole, a Card shows 3:2 and a Person 1:1, around the focal point.
    """

    url: str
    alt: str  # "" where it only decorates
    width: int | None  # pixels
    height: int | None
    credit: Label | None = None  # who made it
    caption: str = ""  # one line
    srcset: str = ""  # of the format of `url`; "" where there is one size only
    sources: tuple[PictureSource, ...] = ()  # better formats


@dataclass(frozen=True, slots=True)
class Card:
    """A document in a list; its summary is in the language of its link."""

    link: Link
    kind: str  # of the document
    summary: str
    date: date | None = None  # of a release or a publication
    label: str = ""  # the type of a release or of a publication, translated
    image: Picture | None = None


@dataclass(frozen=True, slots=True)
class TermLink:
    """A term of a vocabulary, with its page in the directory where it has one ("" otherwise)."""

    code: str
    label: str
    url: str
    language: Language  # of the label


@dataclass(frozen=True, slots=True)
class Download:
    """A file to download."""

    url: str
    title: str
    extension: str  # "pdf"
    size: int  # bytes


@dataclass(frozen=True, slots=True)
class Block:
    """One block of a body; rendered by the theme's blocks/<name>.html."""

    name: str
    # The block's dataclass in site_builder.blocks. A block without one has a dict of its fields as
    # blocks.schema.json names them, with None for what is absent.
    options: Any = None
    html: Markup = field(default_factory=Markup)  # sanitised rich text
    rows: tuple[tuple[str, ...], ...] = ()  # the cells of a table, the header first
    blocks: tuple[Block, ...] = ()  # those within this one


@dataclass(frozen=True, slots=True, kw_only=True)
class PageContext:
    """What a page of any kind offers its template."""

    template: str  # "kinds/programme.html"
    title: str  # for the heading and the browser's title
    summary: str  # one line, "" when there is none
    meta_description: str = ""  # of a part of a list, for search engines; else the summary serves
    url: str
    absolute_url: str  # the same with the site's public address
    breadcrumbs: tuple[Link, ...] = ()  # from the home page down, without this page
    switch: tuple[SwitchLink, ...] = ()  # every language of the site, in the site's order
    x_default: str = ""  # absolute: for readers of no language of the site
    updated: datetime | None = None  # None for a page that no document stands behind
    newer: Link | None = None  # the source, when it has changed since this translation was made
    is_indexed: bool = True  # False: robots should not list it
