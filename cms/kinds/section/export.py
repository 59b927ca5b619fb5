"""A section in the contract."""

from __future__ import annotations

from cms.kinds.section.models import SectionPage
from cms.publishing.codecs import Body, Plain
from cms.publishing.exporter import Exporter

exporter = Exporter(model=SectionPage, fields=(Plain("lists"),), body=Body("body"))
