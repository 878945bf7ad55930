"""Rules of RSS 2.0 and Atom that a news reader relies on; `assert_valid_feed` checks them.

RSS 2.0 (rssboard.org), with the RSS Advisory Board's best practices profile; Atom: RFC 4287.
"""

from email.utils import parsedate_to_datetime
from urllib.parse import urlsplit

from django.utils.dateparse import parse_datetime
from lxml import etree

ATOM = "{http://www.w3.org/2005/Atom}"
CONTENT = "{http://purl.org/rss/1.0/modules/content/}encoded"


def assert_valid_feed(xml: bytes, address: str) -> None:
    """Assert that a feed got from `address` keeps the rules of its format."""
    root = etree.fromstring(xml)
    faults = _rss(root, address) if root.tag == "rss" else _atom(root, address)
    assert not faults, faults


def _rss(root, address: str) -> list[str]:
    channel = root.find("channel")
    items = channel.findall("item")
    faults = [
        f"channel without {tag}"
        for tag in ("title", "link", "description")
        if not channel.findtext(tag)
    ]
    if root.get("version") != "2.0":
        faults.append("no version 2.0")
    faults += _self_link(channel.findall(f"{ATOM}link"), address)
    faults += _absolute(channel.findtext("link"))
    for item in items:
        guid = item.find("guid")
        if guid is None or guid.get("isPermaLink") != "false":
            faults.append("an item's guid claims to be an address")
        if not item.findtext("title") or not item.findtext(CONTENT):
            faults.append("an item without title or text")
        faults += _absolute(item.findtext("link"))
        if parsedate_to_datetime(item.findtext("pubDate")).tzinfo is None:
            faults.append("a date without zone")
    return faults + _twice(item.findtext("guid") for item in items)


def _atom(root, address: str) -> list[str]:
    entries = root.findall(f"{ATOM}entry")
    faults = [
        f"feed without {tag}"
        for tag in ("id", "title", "updated")
        if not root.findtext(f"{ATOM}{tag}")
    ]
    if root.find(f"{ATOM}author/{ATOM}name") is None:
        faults.append("nobody is the author (section 4.1.1)")
    faults += _self_link(root.findall(f"{ATOM}link"), address)
    for entry in entries:
        for tag in ("id", "title", "updated"):
            if len(entry.findall(f"{ATOM}{tag}")) != 1:
                faults.append(f"an entry needs one {tag} (section 4.1.2)")
        content = entry.find(f"{ATOM}content")
        if content is None or content.get("type") != "html" or not content.text:
            faults.append("an entry without text")
        links = [one for one in entry.findall(f"{ATOM}link") if one.get("rel") == "alternate"]
        faults += ["not one alternate link"] if len(links) != 1 else _absolute(links[0].get("href"))
        for tag in ("updated", "published"):
            moment = parse_datetime(entry.findtext(f"{ATOM}{tag}"))
            if moment is None or moment.tzinfo is None:
                faults.append("no date of RFC 3339 with a zone (section 3.3)")
    return faults + _twice(entry.findtext(f"{ATOM}id") for entry in entries)


def _self_link(links, address: str) -> list[str]:
    found = [link.get("href") for link in links if link.get("rel") == "self"]
    parts = [urlsplit(one) for one in found]
    same = [f"{one.path}?{one.query}".rstrip("?") == address and one.scheme for one in parts]
    return [] if len(found) == 1 and all(same) else [f"self is {found}, not {address}"]


def _absolute(address: str | None) -> list[str]:
    return [] if address and urlsplit(address).scheme else [f"{address} is not complete"]


def _twice(identities) -> list[str]:
    identities = list(identities)
    return [] if len(set(identities)) == len(identities) else ["two items have one identity"]
