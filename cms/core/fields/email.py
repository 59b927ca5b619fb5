"""An e-mail address that the contract takes."""

from __future__ import annotations

from django.core.validators import validate_email
from django.db import models

from cms.core.fields.contract import EMAIL


class EmailAddressField(models.EmailField):
    """Django's takes name@localhost, where no reader can write to."""

    default_validators = [validate_email, EMAIL]
