"""One machine: the demonstration and development."""

from __future__ import annotations

from cms.settings.base import *
from cms.settings.secret import kept_secret

DEBUG = environment.flag("BAYAN_DEBUG", default=True)
SECRET_KEY = kept_secret(VAR_DIR / "secret-key")
ALLOWED_HOSTS = environment.items("BAYAN_ALLOWED_HOSTS", ["localhost", "127.0.0.1", "[::1]"])
EMAIL_BACKEND = "django.core.mail.backends.console.EmailBackend"
# Static files are served from the apps' own folders: no collectstatic on a developer's machine.
WHITENOISE_USE_FINDERS = True
STATIC_ROOT = None
