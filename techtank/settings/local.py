"""Trying the site out and developing it on one's own machine."""

from .base import *

DEBUG = True
SECRET_KEY = SECRET_KEY or "local-only-and-therefore-not-secret-" + "x" * 20
ALLOWED_HOSTS = [*ALLOWED_HOSTS, "localhost", "127.0.0.1", "[::1]"]
#: `load_demo` fills the site with examples and known passwords, so only a local site allows it.
DEMO_CONTENT_ALLOWED = True
SECOND_FACTOR_DEMANDED = False  # the accounts of the demo have none
