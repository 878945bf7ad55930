"""Fill the site with the demo: real facts, invented companies, drawn pictures."""

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from techtank.desk.demo_loading import load_demo
from techtank.desk.demo_people import make_demo_people
from techtank.desk.site_setup import set_up_site


class Command(BaseCommand):
    """`manage.py load_demo`: idempotent; a page that somebody has edited stays as it is."""

    help = "Load the demo content and its log-ins; refused in production."

    def handle(self, *args, **options) -> None:
        """Run it; raises CommandError where demo content has no place."""
        if not settings.DEMO_CONTENT_ALLOWED:
            raise CommandError("This is a production site: the demo would add known passwords.")
        home = set_up_site()
        load_demo(home)
        make_demo_people()
        self.stdout.write(self.style.SUCCESS("The demo content is in place."))
