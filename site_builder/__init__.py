"""Builds the static site: content/ -> output/.

The law: imports neither Django nor Wagtail nor `cms`; knows of the editors' side only what
docs/reference/contract.md says. Only `site_builder.generator` imports pelican.
"""
