"""How one field of a page or a snippet becomes a field of the contract, and back."""

from __future__ import annotations

from cms.publishing.codecs.base import Codec
from cms.publishing.codecs.body import Body
from cms.publishing.codecs.plain import Date, Number, Plain
from cms.publishing.codecs.records import Amount, Clock, Day, File, Items, PageKey, Records
from cms.publishing.codecs.relations import Image, Key, Keys
from cms.publishing.codecs.snippets import Snippet, Snippets, Term
from cms.publishing.codecs.withheld import Email, Phones, Withheld

__all__ = [
    "Amount",
    "Body",
    "Clock",
    "Codec",
    "Date",
    "Day",
    "Email",
    "File",
    "Image",
    "Items",
    "Key",
    "Keys",
    "Number",
    "PageKey",
    "Phones",
    "Plain",
    "Records",
    "Snippet",
    "Snippets",
    "Term",
    "Withheld",
]
