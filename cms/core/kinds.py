"""The kinds of page: each is an app with a model, an exporter and a schema of the same name."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from importlib.util import find_spec
from typing import Any

from django.apps import AppConfig, apps


class KindConfig(AppConfig):
    """App of a kind; its label is the kind's name in the contract."""

    @property
    def exporter(self) -> Any | None:
        """`exporter` of the app's export.py (cms.publishing.exporter.Exporter)."""
        if find_spec(f"{self.name}.export") is None:
            return None
        return getattr(import_module(f"{self.name}.export"), "exporter", None)


@cache
def kinds() -> dict[str, Any]:
    """The exporter of each kind, by the kind's name, in the order of the names."""
    found = {
        config.label: config.exporter
        for config in apps.get_app_configs()
        if isinstance(config, KindConfig)
    }
    return {kind: exporter for kind, exporter in sorted(found.items()) if exporter}


def listed_kinds() -> list[tuple[str, Any]]:
    """Kinds that stand below a section, with their names in the interface's language."""
    return [
        (config.label, config.verbose_name)
        for config in apps.get_app_configs()
        if isinstance(config, KindConfig)
        and any(getattr(model, "is_listed", False) for model in config.get_models())
    ]
