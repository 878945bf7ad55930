"""All lasting pages of the demo, parents before their children."""

from . import pages_about, pages_history

PAGES = [*pages_about.PAGES, *pages_history.PAGES]
