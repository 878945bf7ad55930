"""Delete the messages whose time is over."""

from django.core.management.base import BaseCommand

from contact.privacy import delete_old_submissions


class Command(BaseCommand):
    """`manage.py delete_old_submissions`: every night, by the scheduler."""

    help = "Delete visitors' messages that their page keeps no longer."

    def handle(self, *args, **options) -> None:
        """Run it."""
        self.stdout.write(f"Deleted: {delete_old_submissions()}")
