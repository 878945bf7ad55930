"""Texts of Wagtail's that editors see and that its own Swedish lacks.

They are named here so that they are collected into our locale, which goes before Wagtail's.
"""

from django.utils.translation import gettext_noop

TEXTS = [gettext_noop("Password")]
