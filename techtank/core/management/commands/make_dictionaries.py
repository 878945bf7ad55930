"""Make the dictionaries of the search."""

from django.core.management.base import BaseCommand

from techtank.core.dictionaries import read_dictionaries


class Command(BaseCommand):
    """`manage.py make_dictionaries`: for an image, whose files can't be written later."""

    help = "Make the dictionaries of the search, if they are not there."
    requires_system_checks = ()

    def handle(self, *args, **options) -> None:
        """Run it."""
        read_dictionaries()
