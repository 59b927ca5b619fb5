"""Tests: everything in memory or in a temporary folder; tasks wait until a test runs them."""

from __future__ import annotations

import tempfile

from cms.settings.base import *

DEBUG = False
SECRET_KEY = "tests-only"  # noqa: S105
ALLOWED_HOSTS = ["localhost", "testserver", "127.0.0.1"]
_TEMPORARY = Path(tempfile.gettempdir()) / "bayan-tests"
# A test that wants these folders points them at its own tmp_path (tests/cms/conftest.py).
BAYAN_CONTENT_DIR = _TEMPORARY / "content"
BAYAN_OUTPUT_DIR = _TEMPORARY / "output"
BAYAN_SITE_URL = "https://site.example"
MEDIA_ROOT = _TEMPORARY / "media"
DATABASES["default"]["TEST"] = {"NAME": ":memory:"}
DATABASES["default"]["OPTIONS"] = {"transaction_mode": "IMMEDIATE", "timeout": 20}
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
WHITENOISE_AUTOREFRESH = True
