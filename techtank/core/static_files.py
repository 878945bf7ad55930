"""Static files as production serves them: named by content, compressed, style sheets joined."""

import re
from collections.abc import Iterator
from typing import Any

from django.core.files.base import ContentFile
from django.core.files.storage import Storage
from whitenoise.storage import CompressedManifestStaticFilesStorage

#: The style sheets that pages ask for; they import all others, which lie beside them.
SHEETS = {"css/site.css", "css/rooms.css"}
IMPORT = re.compile(r'^@import url\("([\w-]+\.css)"\);\n', re.MULTILINE)
#: What only those who write a sheet read. Minifiers know no layers, and take the space out of
#: “.nav :focus”, which then means something else.
COMMENT, INDENT = re.compile(r"/\*.*?\*/", re.DOTALL), re.compile(r"\s*\n\s*")


class SiteStaticFilesStorage(CompressedManifestStaticFilesStorage):
    """Put what a style sheet imports into it, for each import costs a visitor a round trip.

    Comments and indents, a fifth of its weight when packed, are left out. A developer's server
    hands the parts out as they are, so there is nothing to build there.
    """

    def post_process(
        self, paths: dict[str, tuple[Storage, str]], dry_run: bool = False, **options: Any
    ) -> Iterator:
        """Join the style sheets, before the files are named by their content."""
        if not dry_run:
            for sheet in paths.keys() & SHEETS:
                joined = joined_sheet(sheet, paths)
                self.delete(sheet)
                self.save(sheet, ContentFile(joined.encode()))
                paths = paths | {sheet: (self, sheet)}
        yield from super().post_process(paths, dry_run, **options)


def joined_sheet(sheet: str, paths: dict[str, tuple[Storage, str]]) -> str:
    """Return a style sheet, with what it imports in the place of each import, short."""

    def read(name: str) -> str:
        storage, path = paths[name]
        with storage.open(path) as file:
            return file.read().decode()

    folder = sheet.rpartition("/")[0]
    joined = IMPORT.sub(lambda found: read(f"{folder}/{found.group(1)}"), read(sheet))
    return INDENT.sub("\n", COMMENT.sub("", joined))
