"""Compile the translations."""

from pathlib import Path

from django.conf import settings
from django.core.management.base import BaseCommand

from techtank.core.messages import compile_catalogs


class Command(BaseCommand):
    """`manage.py compile_messages`: writes the .mo files that are missing or older."""

    help = "Compile locale/*/LC_MESSAGES/*.po."
    requires_system_checks = ()

    def handle(self, *args, **options) -> None:
        """Run it."""
        for folder in settings.LOCALE_PATHS:
            compile_catalogs(Path(folder))
