"""The links that editors set in several fields of a page, with their targets read at once."""

from functools import partial

from wagtail.blocks import StreamValue
from wagtail.models import Page

from techtank.core.content_version import kept


class Way:
    """A link ready for a template: `href`, empty while its page is not public, and its texts."""

    def __init__(self, raw: dict, addresses: dict[int, str]) -> None:
        page = raw.get("page")
        self.href = addresses.get(page, "") if page else raw.get("url") or ""
        self.label = raw.get("label", "")
        self.heading = raw.get("heading", "")
        self.text = raw.get("text", "")


def ways_of(**streams: StreamValue) -> dict[str, list[Way]]:
    """Return the links of each stream, with one query for the pages of all of them.

    As blocks they would cost one query a stream. The addresses are kept until a page changes.
    """
    raw = {name: [block["value"] for block in stream.raw_data] for name, stream in streams.items()}
    numbers = {link["page"] for links in raw.values() for link in links if link.get("page")}
    addresses = kept("addresses", partial(_addresses, numbers), sorted(numbers)) if numbers else {}
    return {name: [Way(link, addresses) for link in links] for name, links in raw.items()}


def _addresses(numbers: set[int]) -> dict[int, str]:
    return {page.pk: page.url or "" for page in Page.objects.live().filter(pk__in=numbers)}
