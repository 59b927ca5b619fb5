"""The editors' side: Wagtail pages -> content/. Renders no public page.

The law: imports neither pelican nor `site_builder`; a build is started as a command.
"""
