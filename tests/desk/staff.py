"""What staff do to get into the admin, in every test about it."""

import re
from base64 import b32decode
from time import time

from cryptography.hazmat.primitives.hashes import SHA1
from cryptography.hazmat.primitives.twofactor.totp import TOTP

LOG_IN, HOME = "/admin/login/", "/admin/"
PASSWORD, CHOSEN = "hemligt", "tre ord i rad"


def log_in(client, email="rut@example.se", password=PASSWORD, **options):
    """Send the form of the log-in."""
    return client.post(LOG_IN, {"login": email, "password": password}, **options)


def code_for(secret: str, seconds: int = 0) -> str:
    """Return what an app with this key shows now, or so many seconds later."""
    app = TOTP(b32decode(secret), 6, SHA1(), 30)  # noqa: S303
    return app.generate(int(time()) + seconds).decode()


def key_shown_in(html: str) -> str:
    """Return the key that a new app is given."""
    return re.search(r'<code id="key">(\w+)</code>', html).group(1)
