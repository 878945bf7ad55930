"""Production's settings for the bench, whose visitors speak plain HTTP."""

from tests.support.fortress_settings import *  # noqa: F403

#: Visitors' files; those of Wagtail's admin would take a minute to compress.
STATICFILES_FINDERS = ["django.contrib.staticfiles.finders.FileSystemFinder"]
