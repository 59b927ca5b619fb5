"""The contract's schemas as this process knows them."""

from __future__ import annotations

from functools import cache

from django.conf import settings

from cms.contract.schemas import Schemas, load_schemas


@cache
def schemas() -> Schemas:
    return load_schemas(settings.BAYAN_SCHEMA_DIR)
