"""Several files as one, packed while they are sent: large ones need no more memory than small."""

import logging
from collections.abc import Iterator

from django.core.files import File
from django.http import StreamingHttpResponse
from zipstream import ZipStream

logger = logging.getLogger("techtank.files")


def add_file(pack: ZipStream, file: File, name: str) -> None:
    """Put a stored file into a pack; it is read only when its turn has come.

    One that is gone is left out and told: the others are worth having.
    """
    try:
        size = file.size
    except OSError:
        logger.exception("%s is missing.", file.name)
    else:
        pack.add(_content(file), name, size=size)


def as_download(pack: ZipStream, name: str) -> StreamingHttpResponse:
    """Return a sized pack as an answer that browsers save under a name."""
    response = StreamingHttpResponse(pack, content_type="application/zip")
    response["Content-Length"] = len(pack)
    response["Content-Disposition"] = f'attachment; filename="{name}.zip"'
    return response


def _content(file: File) -> Iterator[bytes]:
    with file.open("rb") as opened:
        yield from opened.chunks()
