"""Plain links to share an article; no script and no request before somebody clicks."""

from typing import NamedTuple
from urllib.parse import quote

from django.utils.translation import gettext as _


class ShareLink(NamedTuple):
    """A link, its name and its icon in the sprite."""

    label: str
    url: str
    icon: str


def share_links(address: str, title: str) -> list[ShareLink]:
    """Return the ways to share a page."""
    target, subject = quote(address, safe=""), quote(title)
    return [
        ShareLink(
            "LinkedIn",
            f"https://www.linkedin.com/sharing/share-offsite/?url={target}",
            "arrow-up-right",
        ),
        ShareLink(
            "Facebook",
            f"https://www.facebook.com/sharer/sharer.php?u={target}",
            "arrow-up-right",
        ),
        ShareLink(_("E-mail"), f"mailto:?subject={subject}&body={target}", "mail"),
        ShareLink(_("Link to this page"), address, "link"),
    ]
