"""Validators that are the contract's own, so that no form takes what cannot be published."""

from __future__ import annotations

from typing import Any

from django.core.exceptions import ValidationError
from django.utils.deconstruct import deconstructible
from django.utils.translation import gettext_lazy as _

from cms.contract.validation import FORMATS, Validator
from cms.core.contract import schemas


@deconstructible
class FitsDefinition:
    """Refuses, with `message`, what a definition of common.schema.json does not allow."""

    def __init__(self, definition: str, message: Any) -> None:
        self.definition = definition
        self.message = message

    def __call__(self, value: str) -> None:
        schema = schemas().schema("common")["$defs"][self.definition]
        if not Validator(schema, format_checker=FORMATS).is_valid(value):
            raise ValidationError(self.message)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, FitsDefinition) and other.definition == self.definition

    def __hash__(self) -> int:
        return hash(self.definition)


EMAIL = FitsDefinition("email", _("Write an e-mail address such as name@example.org."))
WEB_ADDRESS = FitsDefinition(
    "url", _("Write a web address that starts with https:// and holds no blank.")
)
