"""Which apps this project has: a kind is a folder, so nothing lists the kinds by name."""

from __future__ import annotations

from pathlib import Path


def kind_apps(folder: Path) -> list[str]:
    """Dotted names of the kinds in `cms/kinds/`: every folder with an apps.py."""
    return [f"cms.kinds.{file.parent.name}" for file in sorted(folder.glob("*/apps.py"))]
