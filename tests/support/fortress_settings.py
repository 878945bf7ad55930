"""Production's settings with the demo; what is made for it lies in a folder of its own."""

import os
from pathlib import Path

from techtank.settings.production import *  # noqa: F403

FOLDER = Path(os.environ["SHOWROOM"])
DEMO_CONTENT_ALLOWED = True
STATIC_ROOT = FOLDER / "static"
MEDIA_ROOT = FOLDER / "media"
EMAIL_BACKEND = "django.core.mail.backends.dummy.EmailBackend"
