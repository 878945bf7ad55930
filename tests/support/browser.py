"""Find a Chromium or Chrome for the tests, or get one; a missing browser is told, never skipped.

python -m tests.support.browser
"""

import os
import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path

from playwright.sync_api import sync_playwright

NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"]
MAC_APPLICATIONS = ["Google Chrome", "Chromium"]
DEBIAN_PACKAGE = "chromium"
FLAGS = [
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-gpu",
    "--disable-quic",
    "--disable-sync",
    "--no-first-run",
]


class NoBrowser(Exception):
    """Why there is no browser, in one sentence."""


def main() -> int:
    """Print where the browser is, after getting one where there is none."""
    try:
        print(find_browser() or get_browser())
    except NoBrowser as reason:
        print(reason, file=sys.stderr)
        return 1
    return 0


def launch_options() -> dict:
    """What Playwright needs to start the browser; Chromium has no sandbox for root."""
    browser = find_browser()
    if browser is None:
        raise NoBrowser("There is no Chromium or Chrome for the tests; `make test` gets one.")
    flags = [*FLAGS, "--no-sandbox"] if os.geteuid() == 0 else FLAGS
    return {"executable_path": str(browser), "args": flags}


@cache
def find_browser() -> Path | None:
    """The first browser that runs: the system's, else the one that Playwright has fetched."""
    on_path = [Path(found) for name in NAMES if (found := shutil.which(name))]
    applications = [
        Path(f"/Applications/{name}.app/Contents/MacOS/{name}") for name in MAC_APPLICATIONS
    ]
    for candidate in on_path + applications:
        if runs(candidate):
            return candidate
    with sync_playwright() as playwright:
        fetched = Path(playwright.chromium.executable_path)
    return fetched if runs(fetched) else None


def get_browser() -> Path:
    """Debian's package for root on Debian and Ubuntu, else Playwright's own build."""
    print("Installing a browser …", file=sys.stderr, flush=True)
    tried = []
    if os.geteuid() == 0 and shutil.which("apt-get"):
        tried.append(f"apt-get install {DEBIAN_PACKAGE}")
        quiet_apt = ["apt-get", "--quiet", "--yes", "-o", "Acquire::Retries=2"]
        attempt([*quiet_apt, "update"])
        attempt([*quiet_apt, "install", "--no-install-recommends", DEBIAN_PACKAGE])
        find_browser.cache_clear()
        if found := find_browser():
            return found
    tried.append("playwright install chromium")
    attempt([sys.executable, "-m", "playwright", "install", "chromium"])
    find_browser.cache_clear()
    if found := find_browser():
        return found
    raise NoBrowser(
        f"There is no Chromium or Chrome for the tests, and {' and '.join(tried)} did not bring "
        f"one; install one by hand."
    )


def attempt(command: list[str]) -> None:
    """Run an installer in silence; whether it helped is asked of the browser itself."""
    subprocess.run(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        env=os.environ | {"DEBIAN_FRONTEND": "noninteractive"},
    )


def runs(browser: Path) -> bool:
    """Ubuntu's `chromium-browser` may be a stub that only asks for another package."""
    try:
        told = subprocess.run([browser, "--version"], capture_output=True, text=True, timeout=30)
    except (OSError, subprocess.TimeoutExpired):
        return False
    return told.returncode == 0 and "Chrom" in told.stdout


if __name__ == "__main__":
    sys.exit(main())
