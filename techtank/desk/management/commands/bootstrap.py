"""Make what every real site needs; may run at every start."""

from django.core.management.base import BaseCommand

from techtank.desk.site_setup import set_up_site


class Command(BaseCommand):
    """`manage.py bootstrap`: idempotent, leaves alone what is there."""

    help = "Make the site row, the pages at fixed addresses, roles, workflow and categories."

    def handle(self, *args, **options) -> None:
        """Run it."""
        set_up_site()
        self.stdout.write(self.style.SUCCESS("The site has everything that it needs."))
