"""Show or erase what somebody has sent, when they ask for it."""

import json

from django.core.management.base import BaseCommand

from contact.privacy import erase, export, mentions_of


class Command(BaseCommand):
    """`manage.py erase_submissions anna@example.se`; with `--show` nothing is erased."""

    help = "Erase all that was sent with an e-mail address (GDPR art. 17), or show it (art. 15)."

    def add_arguments(self, parser) -> None:
        """Take the address."""
        parser.add_argument("email")
        parser.add_argument("--show", action="store_true", help="Print it as JSON, erase nothing.")

    def handle(self, *args, **options) -> None:
        """Run it; what others wrote about the address is left for a person to judge."""
        email = options["email"]
        if options["show"]:
            self.stdout.write(json.dumps(export(email), ensure_ascii=False, indent=2))
        else:
            self.stdout.write(f"Erased: {erase(email)}")
        mentioned = [str(one.pk) for one in mentions_of(email)]
        if mentioned:
            self.stderr.write(f"Messages of others that mention it: {', '.join(mentioned)}")
