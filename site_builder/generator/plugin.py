"""What the plugin adds to Pelican: a reader and a generator."""

from __future__ import annotations

from pelican import Pelican
from pelican.plugins import signals
from pelican.readers import Readers

from site_builder.generator.reader import DocumentFileReader
from site_builder.generator.site_generator import SiteGenerator


def register() -> None:
    signals.readers_init.connect(_add_reader)
    signals.get_generators.connect(_generators)


def _add_reader(readers: Readers) -> None:
    for extension in DocumentFileReader.file_extensions:
        readers.reader_classes[extension] = DocumentFileReader


def _generators(pelican: Pelican) -> type[SiteGenerator]:
    return SiteGenerator
