"""Fixtures that tests of every folder may use."""

from __future__ import annotations

from hypothesis import settings

pytest_plugins = ["tests.browser.fixtures", "tests.sites"]

# How long an example takes depends on what else the machine does.
settings.register_profile("any_machine", deadline=None)
settings.load_profile("any_machine")
