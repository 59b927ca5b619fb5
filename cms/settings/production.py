"""A server: PostgreSQL, HTTPS, secrets from the environment."""

from __future__ import annotations

from cms.settings.base import *

DEBUG = False
SECRET_KEY = environment.required("BAYAN_SECRET_KEY", "a long random string kept secret")
ALLOWED_HOSTS = environment.items("BAYAN_ALLOWED_HOSTS") or [
    environment.required("BAYAN_ALLOWED_HOSTS", "the CMS's host names, separated by commas")
]
CSRF_TRUSTED_ORIGINS = environment.items("BAYAN_TRUSTED_ORIGINS", [WAGTAILADMIN_BASE_URL])

if environment.text("BAYAN_DATABASE_NAME"):
    DATABASES = {
        "default": {
            "ENGINE": "django.db.backends.postgresql",
            "NAME": environment.text("BAYAN_DATABASE_NAME"),
            "USER": environment.text("BAYAN_DATABASE_USER", "bayan"),
            "PASSWORD": environment.text("BAYAN_DATABASE_PASSWORD"),
            "HOST": environment.text("BAYAN_DATABASE_HOST"),
            "PORT": environment.number("BAYAN_DATABASE_PORT", 5432),
            "CONN_MAX_AGE": 60,
            "CONN_HEALTH_CHECKS": True,
        }
    }

STORAGES["staticfiles"] = {
    "BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage",
}
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
SECURE_SSL_REDIRECT = environment.flag("BAYAN_SSL_REDIRECT", default=True)
SECURE_HSTS_SECONDS = environment.number("BAYAN_HSTS_SECONDS", 60 * 60 * 24 * 365)
# Other names below the host's domain are not ours to decide about.
SILENCED_SYSTEM_CHECKS = ["security.W005", "security.W021"]
SESSION_COOKIE_SECURE = True
CSRF_COOKIE_SECURE = True
EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
EMAIL_HOST = environment.text("BAYAN_EMAIL_HOST", "localhost")
EMAIL_PORT = environment.number("BAYAN_EMAIL_PORT", 25)
EMAIL_HOST_USER = environment.text("BAYAN_EMAIL_USER")
EMAIL_HOST_PASSWORD = environment.text("BAYAN_EMAIL_PASSWORD")
EMAIL_USE_TLS = environment.flag("BAYAN_EMAIL_TLS", default=False)
