"""Every snippet: the modules of cms/snippets/types/."""

from __future__ import annotations

import importlib
import pkgutil

from cms.snippets import types

for module in pkgutil.iter_modules(types.__path__, f"{types.__name__}."):
    importlib.import_module(module.name)
