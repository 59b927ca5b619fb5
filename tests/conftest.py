"""Fixtures that tests of every folder may use."""

from __future__ import annotations

pytest_plugins = ["tests.browser.fixtures", "tests.sites"]
