"""The test run: as near production as speed allows. DATABASE_URL chooses the database."""

import tempfile
from pathlib import Path

from .base import *

SECRET_KEY = "only-for-tests-" + "x" * 50
ALLOWED_HOSTS = ["localhost", "127.0.0.1", "testserver", "[::1]"]
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
CACHE_PURGE_URL = ""  # the tests of it set it
MEDIA_ROOT = Path(tempfile.mkdtemp(prefix="techtank-test-media-"))
STATIC_ROOT = None  # nothing is collected, unless a test does so
DEMO_CONTENT_ALLOWED = True
SECOND_FACTOR_DEMANDED = False  # the tests of it turn it on
TASKS["later"] = {"BACKEND": "tests.support.background.UrgentOnly"}
STORAGES = {
    **STORAGES,
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
