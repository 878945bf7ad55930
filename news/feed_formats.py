"""RSS 2.0 and Atom (RFC 4287) with full text and pictures.

Both are Django's, and what they lack: `content:encoded` (RSS Content Module), a time of change in
RSS, `content` in Atom, and Media RSS for the picture.
"""

from datetime import datetime
from typing import Any

from django.utils.feedgenerator import Atom1Feed, Rss201rev2Feed, rfc3339_date
from django.utils.xmlutils import SimplerXMLGenerator

MEDIA = "http://search.yahoo.com/mrss/"
CONTENT = "http://purl.org/rss/1.0/modules/content/"
Item = dict[str, Any]


class FeedWithPictures:
    """Names the picture of an item, as Media RSS does."""

    def root_attributes(self) -> dict[str, str]:
        """Add the namespace of Media RSS."""
        return super().root_attributes() | {"xmlns:media": MEDIA}

    def latest_post_date(self) -> datetime:
        """Return when the newest text changed; of an empty feed the beginning of our time.

        Django would say now, and no answer would ever be the same as the one before.
        """
        return max((item["updateddate"] for item in self.items), default=self.feed["founded"])

    def add_item_elements(self, handler: SimplerXMLGenerator, item: Item) -> None:
        """Add the picture."""
        super().add_item_elements(handler, item)
        if picture := item["picture"]:
            handler.addQuickElement("media:content", None, picture)


class Rss(FeedWithPictures, Rss201rev2Feed):
    """RSS 2.0."""

    def root_attributes(self) -> dict[str, str]:
        """Add the namespace of full texts."""
        return super().root_attributes() | {"xmlns:content": CONTENT}

    def add_item_elements(self, handler: SimplerXMLGenerator, item: Item) -> None:
        """Add the full text, and when it changed."""
        super().add_item_elements(handler, item)
        handler.addQuickElement("content:encoded", item["full_text"])
        handler.addQuickElement("atom:updated", rfc3339_date(item["updateddate"]))


class Atom(FeedWithPictures, Atom1Feed):
    """Atom 1.0."""

    def add_item_elements(self, handler: SimplerXMLGenerator, item: Item) -> None:
        """Add the full text."""
        super().add_item_elements(handler, item)
        handler.addQuickElement("content", item["full_text"], {"type": "html"})
