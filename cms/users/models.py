"""The user: our own model from the first migration, since it cannot be exchanged later."""

from __future__ import annotations

from django.contrib.auth.models import AbstractUser


class User(AbstractUser):
    """Somebody who logs in to the CMS."""
