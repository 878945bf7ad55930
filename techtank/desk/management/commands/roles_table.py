"""Prints what each role may do."""

from django.core.management.base import BaseCommand

from techtank.desk.roles_table import table


class Command(BaseCommand):
    """Prints the table of docs/roles.md, which is written by nothing else."""

    help = "Print what each role may do, as Markdown."

    def handle(self, *args, **options) -> None:
        """Print it."""
        self.stdout.write(table(), ending="")
