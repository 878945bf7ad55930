"""Write everything that the search knows anew; may run at any time."""

from django.core.management.base import BaseCommand

from techtank.search.entries import renew_all


class Command(BaseCommand):
    """`manage.py update_search`: idempotent; for a new way of reading pages, or after an import."""

    help = "Write the search entries of every public page anew."

    def handle(self, *args, **options) -> None:
        """Run it."""
        self.stdout.write(self.style.SUCCESS(f"The search knows {renew_all()} texts."))
