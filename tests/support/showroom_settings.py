"""Production's settings for the showroom, which is kept in SQLite and speaks plain HTTP."""

from tests.support.fortress_settings import *  # noqa: F403

DATABASES["default"]["NAME"] = FOLDER / "db.sqlite3"  # noqa: F405
#: Visitors' files; those of Wagtail's admin would take a minute to compress.
STATICFILES_FINDERS = ["django.contrib.staticfiles.finders.FileSystemFinder"]
# By plain HTTP browsers keep no cookie that begins with "__Host-".
SESSION_COOKIE_NAME, CSRF_COOKIE_NAME = "sessionid", "csrftoken"
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = False
