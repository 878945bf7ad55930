"""Mail the messages that could not be mailed when they came."""

from django.core.management.base import BaseCommand

from contact.mailing import send_pending_mail


class Command(BaseCommand):
    """`manage.py send_form_mail`: may run at any time, on several machines."""

    help = "Mail visitors' messages that wait for the mail server."

    def handle(self, *args, **options) -> None:
        """Run it."""
        self.stdout.write(f"Mailed: {send_pending_mail()}")
