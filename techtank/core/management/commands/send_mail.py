"""Mail what could not be mailed when it was written."""

from django.core.management.base import BaseCommand

from techtank.core.mailing import send_pending_mail


class Command(BaseCommand):
    """`manage.py send_mail`: may run at any time, on several machines."""

    help = "Mail what waits for the mail server."

    def handle(self, *args, **options) -> None:
        """Run it."""
        self.stdout.write(f"Mailed: {send_pending_mail()}")
