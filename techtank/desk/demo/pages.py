"""All lasting pages of the demo, parents before their children."""

from . import (
    pages_about,
    pages_contact,
    pages_history,
    pages_members,
    pages_rights,
    pages_work,
)

PAGES = [
    *pages_about.PAGES,
    *pages_history.PAGES,
    *pages_members.PAGES,
    *pages_work.PAGES,
    *pages_contact.PAGES,
    *pages_rights.PAGES,
]
