"""The Pelican plugin: the only part of the builder that knows Pelican.

A settings file names it among its PLUGINS, as site_builder/pelicanconf.py does.
"""

from __future__ import annotations

from site_builder.generator.plugin import register

__all__ = ["register"]
