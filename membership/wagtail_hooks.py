"""Membership in the admin."""

from . import chores  # noqa: F401 (which has hooks of its own)
