"""Delete the sign-ups whose time is over, and the special diets of what was yesterday."""

from django.core.management.base import BaseCommand

from offers.privacy import delete_old_sign_ups, forget_diets


class Command(BaseCommand):
    """`manage.py delete_old_sign_ups`: every night, by the scheduler."""

    help = "Delete sign-ups that their offer keeps no longer, and special diets the day after."

    def handle(self, *args, **options) -> None:
        """Run it."""
        self.stdout.write(f"Deleted: {delete_old_sign_ups()}, special diets: {forget_diets()}")
