"""The YAML of the contract: a subset that needs no guessing, always written in the same way."""

from __future__ import annotations

from cms.contract.strict_yaml.reading import YamlError, load
from cms.contract.strict_yaml.writing import dump

__all__ = ["YamlError", "dump", "load"]
