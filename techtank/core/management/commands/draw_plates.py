"""Draws the fixed pictures of the site anew."""

from django.core.management.base import BaseCommand

from techtank.core.art.plates import PLATES
from techtank.core.paths import PROJECT_DIR


class Command(BaseCommand):
    """Write static/img from the code that draws it; for whoever has changed that code."""

    help = "Draw the coast, the sea of the map and +1 into static/img."

    def handle(self, *args, **options) -> None:
        """Draw all pictures and print their sizes."""
        folder = PROJECT_DIR / "static" / "img"
        for name, draw in PLATES.items():
            text = draw()
            (folder / name).write_text(text, encoding="utf-8")
            self.stdout.write(f"{name} {len(text.encode())} bytes")
