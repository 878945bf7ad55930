"""Translations are compiled with Babel, so that gettext need not be installed."""

from pathlib import Path
from tempfile import NamedTemporaryFile

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po


def compile_catalogs(folder: Path) -> bool:
    """Write the .mo file beside every .po file below `folder` that has none or an older one.

    Returns whether any was written: what has read the old ones must start anew.
    """
    any_written = False
    for source in folder.glob("**/LC_MESSAGES/*.po"):
        target = source.with_suffix(".mo")
        if target.exists() and target.stat().st_mtime >= source.stat().st_mtime:
            continue
        with source.open("rb") as po:
            catalog = read_po(po)
        # Written aside and then moved: another process may be reading.
        with NamedTemporaryFile(dir=target.parent, delete=False) as mo:
            write_mo(mo, catalog)
        Path(mo.name).chmod(0o644)
        Path(mo.name).replace(target)
        any_written = True
    return any_written
