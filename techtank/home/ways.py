"""The links that editors set in several fields of a page, with their targets read at once."""

from wagtail.blocks import StreamValue
from wagtail.models import Page


class Way:
    """A link ready for a template: `href`, empty while its page is not public, and its texts."""

    def __init__(self, raw: dict, pages: dict[int, Page]) -> None:
        page = pages.get(raw.get("page"))
        self.href = (page.url if page else "") if raw.get("page") else raw.get("url") or ""
        self.label = raw.get("label", "")
        self.heading = raw.get("heading", "")
        self.text = raw.get("text", "")


def ways_of(**streams: StreamValue) -> dict[str, list[Way]]:
    """Return the links of each stream, with one query for the pages of all of them.

    As blocks they would cost one query a stream.
    """
    raw = {name: [block["value"] for block in stream.raw_data] for name, stream in streams.items()}
    numbers = {link["page"] for links in raw.values() for link in links if link.get("page")}
    pages = Page.objects.live().in_bulk(numbers) if numbers else {}
    return {name: [Way(link, pages) for link in links] for name, links in raw.items()}
