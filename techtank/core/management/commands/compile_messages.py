"""Compile the translations with Babel, so that gettext need not be installed."""

from pathlib import Path
from tempfile import NamedTemporaryFile

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from django.conf import settings
from django.core.management.base import BaseCommand


class Command(BaseCommand):
    """`manage.py compile_messages`: writes the .mo files that are missing or older."""

    help = "Compile locale/*/LC_MESSAGES/*.po."

    def handle(self, *args, **options) -> None:
        """Run it."""
        for folder in settings.LOCALE_PATHS:
            for source in Path(folder).glob("*/LC_MESSAGES/*.po"):
                target = source.with_suffix(".mo")
                if target.exists() and target.stat().st_mtime >= source.stat().st_mtime:
                    continue
                with source.open("rb") as po:
                    catalog = read_po(po)
                # Written aside and then moved: another process may be reading.
                with NamedTemporaryFile(dir=target.parent, delete=False) as mo:
                    write_mo(mo, catalog)
                Path(mo.name).chmod(0o644)
                Path(mo.name).replace(target)
