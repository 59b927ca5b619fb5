"""How one field of a page becomes a field of the contract, and back."""

from __future__ import annotations

from cms.publishing.codecs.base import Codec
from cms.publishing.codecs.body import Body
from cms.publishing.codecs.plain import Date, Number, Plain
from cms.publishing.codecs.records import Clock, Records
from cms.publishing.codecs.relations import Image, Key, Keys

__all__ = ["Body", "Clock", "Codec", "Date", "Image", "Key", "Keys", "Number", "Plain", "Records"]
