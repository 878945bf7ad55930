"""Production's settings for the showroom: what is ours lies in a folder of its own."""

import os
from pathlib import Path

from techtank.settings.production import *  # noqa: F403

_FOLDER = Path(os.environ["SHOWROOM"])
DEMO_CONTENT_ALLOWED = True
STATIC_ROOT = _FOLDER / "static"
MEDIA_ROOT = _FOLDER / "media"
DATABASES["default"]["NAME"] = _FOLDER / "db.sqlite3"  # noqa: F405
#: Visitors' files; those of Wagtail's admin would take a minute to compress.
STATICFILES_FINDERS = ["django.contrib.staticfiles.finders.FileSystemFinder"]
EMAIL_BACKEND = "django.core.mail.backends.dummy.EmailBackend"
# The showroom speaks plain HTTP, by which browsers keep no cookie that begins with "__Host-".
SESSION_COOKIE_NAME, CSRF_COOKIE_NAME = "sessionid", "csrftoken"
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = False
