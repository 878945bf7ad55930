"""Collect the strings of code and templates into locale/sv, with Babel."""

from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po, write_po
from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.utils.translation.template import templatize

from techtank.core.paths import PROJECT_DIR

SKIPPED = (".*", "var", "tests", "node_modules", "migrations", "static", "demo")
KEYWORDS = {
    "_": None,
    "_now": None,
    "gettext": None,
    "gettext_lazy": None,
    "gettext_noop": None,
    "ngettext": (1, 2),
    "ngettext_lazy": (1, 2),
    "pgettext": ((1, "c"), 2),
    "pgettext_lazy": ((1, "c"), 2),
}


class Command(BaseCommand):
    """`manage.py update_messages`: keeps what is translated, drops what is gone."""

    help = "Update locale/sv/LC_MESSAGES/django.po."

    def add_arguments(self, parser) -> None:
        """Let the tests ask without writing."""
        parser.add_argument("--check", action="store_true", help="Fail if anything is missing.")

    def handle(self, *args, **options) -> None:
        """Run it; raises CommandError with `--check` for untranslated or stale strings."""
        target = Path(settings.LOCALE_PATHS[0]) / "sv" / "LC_MESSAGES" / "django.po"
        catalog = Catalog(locale="sv", charset="utf-8", fuzzy=False)
        if target.exists():
            with target.open("rb") as po:
                catalog = read_po(po, locale="sv")
        before = {message.id for message in catalog if message.id}
        template = self._extract()
        catalog.update(template, no_fuzzy_matching=True)
        catalog.obsolete.clear()
        if options["check"]:
            now = {message.id for message in catalog if message.id}
            untranslated = sorted(str(one.id) for one in catalog if one.id and not one.string)
            stale = sorted(map(str, before ^ now))
            if untranslated or stale:
                raise CommandError(f"Run make messages. Untranslated: {untranslated}; {stale}")
            return
        target.parent.mkdir(parents=True, exist_ok=True)
        with target.open("wb") as po:
            write_po(po, catalog, omit_header=False, no_location=True, sort_output=True, width=100)
        missing = [message.id for message in catalog if message.id and not message.string]
        self.stdout.write(f"{len(list(catalog)) - 1} strings, {len(missing)} to translate.")

    def _extract(self) -> Catalog:
        root = PROJECT_DIR
        template = Catalog(charset="utf-8")
        found = extract_from_dir(
            root,
            method_map=[
                ("**.py", "python"),
                ("templates/**.html", f"{__name__}:extract_template"),
                ("templates/**.txt", f"{__name__}:extract_template"),
            ],
            keywords=KEYWORDS,
            directory_filter=lambda path: not any(Path(path).match(name) for name in SKIPPED),
        )
        for filename, line, message, _comments, context in found:
            template.add(message, None, [(filename, line)], context=context)
        return template


def extract_template(fileobj, keywords, comment_tags, options):
    """Read a Django template as the Python that Django's own makemessages makes of it."""
    from io import BytesIO

    from babel.messages.extract import extract_python

    python = templatize(fileobj.read().decode(), origin=getattr(fileobj, "name", None))
    # What stands for markup has its indentation, which Python's own reader would trip over.
    flat = "\n".join(line.lstrip() for line in python.splitlines())
    return extract_python(BytesIO(flat.encode()), keywords, comment_tags, options)
