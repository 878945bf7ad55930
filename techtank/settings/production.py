"""A real site behind a proxy that speaks TLS."""

import logging

from django.core.exceptions import ImproperlyConfigured

from techtank.core import fault_reports

from . import logs
from .base import *
from .environment import setting

if len(SECRET_KEY) < 50:
    raise ImproperlyConfigured(
        "The environment variable SECRET_KEY is missing or too short. "
        "Expected: at least 50 random characters."
    )

SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = True
# Browsers take these from this very host alone, not from one beside it (RFC 6265bis, 4.1.3.2).
SESSION_COOKIE_NAME, CSRF_COOKIE_NAME = "__Host-sessionid", "__Host-csrftoken"
SECURE_HSTS_SECONDS = setting("HSTS_SECONDS")
SECURE_HSTS_INCLUDE_SUBDOMAINS = True
SECURE_HSTS_PRELOAD = True
SECURE_SSL_REDIRECT = SITE_URL.startswith("https://")
WHITENOISE_MAX_AGE = 60 * 60  # seconds, of files whose names do not follow from their content
TRUSTED_PROXY_COUNT = ALLAUTH_TRUSTED_PROXY_COUNT = setting("TRUSTED_PROXY_COUNT")
if TRUSTED_PROXY_COUNT:
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")

LOGGING = logs.JSON_LINES
logging.captureWarnings(True)  # Python's own warnings become lines like all others

if dsn := setting("SENTRY_DSN"):
    import sentry_sdk  # takes 60 ms, for nothing where nothing is reported
    from sentry_sdk.integrations.logging import ignore_logger

    sentry_sdk.init(
        dsn=dsn,
        traces_sample_rate=setting("SENTRY_TRACES_SAMPLE_RATE"),
        **fault_reports.OPTIONS,
    )
    ignore_logger("django.security.*")  # what strangers send is no fault of ours
