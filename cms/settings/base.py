"""Settings that hold wherever Bayan runs; what differs from place to place is read from it."""

from __future__ import annotations

from pathlib import Path

from cms.settings import environment
from cms.settings.discovery import kind_apps

CMS_DIR = Path(__file__).resolve().parent.parent
BASE_DIR = CMS_DIR.parent
VAR_DIR = environment.folder("BAYAN_VAR_DIR", BASE_DIR / "var")

# --- Bayan ---
BAYAN_CONTENT_DIR = environment.folder("BAYAN_CONTENT_DIR", BASE_DIR / "content")
BAYAN_SCHEMA_DIR = BASE_DIR / "content" / "schema"
BAYAN_OUTPUT_DIR = environment.folder("BAYAN_OUTPUT_DIR", BASE_DIR / "output")
# Where readers find the site; empty means the address in the site's settings.
BAYAN_SITE_URL = environment.text("BAYAN_SITE_URL").rstrip("/")
# Seconds after which a build counts as hung and is ended.
BAYAN_BUILD_TIMEOUT = environment.number("BAYAN_BUILD_TIMEOUT", 900)

# --- Apps ---
KIND_APPS = kind_apps(CMS_DIR / "kinds")
INSTALLED_APPS = [
    "cms.core",
    "cms.users",
    "cms.media",
    "cms.vocabularies",
    "cms.site_settings",
    "cms.snippets",
    "cms.blocks",
    *KIND_APPS,
    "cms.publishing",
    "cms.importing",
    "cms.demo",
    "wagtail.contrib.redirects",
    "wagtail.contrib.settings",
    "wagtail.contrib.simple_translation",
    "wagtail.contrib.typed_table_block",
    "wagtail.embeds",
    "wagtail.sites",
    "wagtail.users",
    "wagtail.snippets",
    "wagtail.documents",
    "wagtail.images",
    "wagtail.search",
    "wagtail.admin",
    "wagtail.locales",
    "wagtail",
    "modelcluster",
    "taggit",
    "django_filters",
    "django_tasks",
    "django_tasks_db",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
]
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
]
ROOT_URLCONF = "cms.urls"
WSGI_APPLICATION = "cms.wsgi.application"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ],
        },
    },
]

# --- Data ---
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
DATABASES = {
    "default": {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": VAR_DIR / "bayan.sqlite3",
        "OPTIONS": {
            # Web and worker write at once: take the write lock at the start and wait for it,
            # since a lock taken half-way cannot be waited for.
            "transaction_mode": "IMMEDIATE",
            "timeout": 20,
            "init_command": "PRAGMA journal_mode=WAL;",
        },
    }
}
# Wagtail's own tasks are quick and run at once; publishing takes its turn in the worker.
TASKS = {
    "default": {"BACKEND": "django_tasks.backends.immediate.ImmediateBackend"},
    "publishing": {"BACKEND": "django_tasks_db.DatabaseBackend"},
}
STATIC_URL = "/static/"
STATIC_ROOT = VAR_DIR / "static"
MEDIA_URL = "/media/"
MEDIA_ROOT = VAR_DIR / "media"
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
# A page of many blocks sends more fields than Django's thousand.
DATA_UPLOAD_MAX_NUMBER_FIELDS = 10_000

# --- People ---
AUTH_USER_MODEL = "users.User"
LOGIN_URL = "wagtailadmin_login"
_VALIDATORS = "django.contrib.auth.password_validation."
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": f"{_VALIDATORS}UserAttributeSimilarityValidator"},
    {"NAME": f"{_VALIDATORS}MinimumLengthValidator", "OPTIONS": {"min_length": 10}},
    {"NAME": f"{_VALIDATORS}CommonPasswordValidator"},
    {"NAME": f"{_VALIDATORS}NumericPasswordValidator"},
]

# --- Languages ---
# Wagtail makes its first locale from LANGUAGE_CODE, so it must be one of the content languages.
LANGUAGE_CODE = "en"
LANGUAGES = [("ar", "العربية"), ("en", "English")]
WAGTAIL_CONTENT_LANGUAGES = LANGUAGES
WAGTAILADMIN_PERMITTED_LANGUAGES = LANGUAGES
CATALOGUES = CMS_DIR / "locale"
LOCALE_PATHS = [VAR_DIR / "locale"]  # compiled from CATALOGUES when the CMS starts
USE_I18N = True
WAGTAIL_I18N_ENABLED = True
# A page copied into the other language's tree on creation would be untranslated text there.
WAGTAILSIMPLETRANSLATION_SYNC_PAGE_TREE = False
USE_TZ = True
TIME_ZONE = "Asia/Baghdad"
WAGTAIL_USER_TIME_ZONES = ["Asia/Baghdad", "UTC"]

# --- Wagtail ---
WAGTAIL_SITE_NAME = "Bayan"
WAGTAILADMIN_BASE_URL = environment.text("BAYAN_CMS_URL", "http://localhost:8000").rstrip("/")
# An address is typed, read out and sent by SMS: ASCII in every language (cms.core.slugs).
WAGTAIL_ALLOW_UNICODE_SLUGS = False
WAGTAIL_ENABLE_UPDATE_CHECK = False
WAGTAIL_ENABLE_WHATS_NEW_BANNER = False
WAGTAIL_GRAVATAR_PROVIDER_URL = None
WAGTAILSEARCH_BACKENDS = {"default": {"BACKEND": "wagtail.search.backends.database"}}
WAGTAILIMAGES_IMAGE_MODEL = "media.BayanImage"
WAGTAILIMAGES_IMAGE_FORM_BASE = "cms.media.forms.BayanImageForm"
WAGTAILIMAGES_EXTENSIONS = ["jpeg", "jpg", "png", "webp"]
WAGTAILIMAGES_MAX_UPLOAD_SIZE = 20 * 1024 * 1024
WAGTAILIMAGES_MAX_IMAGE_PIXELS = 64_000_000
WAGTAILDOCS_DOCUMENT_MODEL = "media.BayanDocument"
# What is uploaded here is copied to a static host, which serves a type as what it claims to be:
# so no HTML, no SVG, no scripts.
WAGTAILDOCS_EXTENSIONS = ["csv", "docx", "odt", "pdf", "pptx", "rtf", "txt", "xlsx", "zip"]
WAGTAILDOCS_MAX_UPLOAD_SIZE = 20 * 1024 * 1024

# --- Security and mail ---
X_FRAME_OPTIONS = "DENY"
SECURE_REFERRER_POLICY = "same-origin"
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Lax"
CSRF_COOKIE_SAMESITE = "Lax"
DEFAULT_FROM_EMAIL = environment.text("BAYAN_FROM_EMAIL", "bayan@localhost")
EMAIL_SUBJECT_PREFIX = "[Bayan] "
