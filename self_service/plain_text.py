"""The description as a member writes it: plain text, with marks for what the page can show.

A rich text editor on a phone is no help. An empty line begins a paragraph; `### ` a heading, `- `
and `1. ` rows of lists; `**bold**`, `*italic*` and `[words](https://address)` stand in the text.
What staff have written is shown in the same marks; a link to another page of the site loses its
address, and only once the member changes the text.
"""

import re
from collections.abc import Iterator
from itertools import groupby
from urllib.parse import urlsplit

from django.utils.html import escape
from lxml import html

_ROW = re.compile(r"(?P<mark>-|\d{1,3}\.) +(?P<text>.*)")
_HEADING = re.compile(r"#{1,6} +(.*)")
_LINK = re.compile(r"\[([^\[\]\n]+)\]\((https?://[^\s()<>\"]+)\)")
_BOLD = re.compile(r"\*\*(?=\S)([^*\n]+?)(?<=\S)\*\*")
_ITALIC = re.compile(r"(?<![*\w])\*(?=\S)([^*\n]+?)(?<=\S)\*(?![*\w])")
_MARKS = {"b": "**", "strong": "**", "i": "*", "em": "*"}


def to_html(text: str) -> str:
    """Return the marked text as the rich text that pages store; all else in it is escaped."""
    return "".join(_part(kind, list(lines)) for kind, lines in groupby(_lines(text), _kind))


def from_html(rich_text: str | None) -> str:
    """Return stored rich text in marks."""
    if not (rich_text or "").strip():
        return ""
    root = html.fragment_fromstring(rich_text, create_parent="div")
    return "\n\n".join(part for part in map(_block, root) if part) or _words(root)


def _lines(text: str) -> Iterator[str]:
    yield from (line.strip() for line in text.splitlines())


def _kind(line: str) -> str:
    """Return what a line belongs to; lines of one kind that follow each other are one part."""
    if not line:
        return ""
    row = _ROW.fullmatch(line)
    if row:
        return "ul" if row["mark"] == "-" else "ol"
    return "h3" if _HEADING.fullmatch(line) else "p"


def _part(kind: str, lines: list[str]) -> str:
    if kind in {"ul", "ol"}:
        rows = "".join(f"<li>{_inline(_ROW.fullmatch(line)['text'])}</li>" for line in lines)
        return f"<{kind}>{rows}</{kind}>"
    if kind == "h3":
        return "".join(f"<h3>{_inline(_HEADING.fullmatch(one)[1])}</h3>" for one in lines)
    return f"<p>{'<br/>'.join(map(_inline, lines))}</p>" if kind else ""


def _inline(text: str) -> str:
    marked = _LINK.sub(r'<a href="\2">\1</a>', escape(text))
    marked = _BOLD.sub(r"<b>\1</b>", marked)
    return _ITALIC.sub(r"<i>\1</i>", marked)


def _block(element: html.HtmlElement) -> str:
    if element.tag in {"ul", "ol"}:
        rows = [_words(row) for row in element.iter("li")]
        marks = [f"{n}." if element.tag == "ol" else "-" for n in range(1, len(rows) + 1)]
        return "\n".join(f"{mark} {row}" for mark, row in zip(marks, rows, strict=True))
    words = _words(element)
    return f"### {words}" if words and re.fullmatch("h[1-6]", str(element.tag)) else words


def _words(element: html.HtmlElement) -> str:
    parts = [element.text or ""]
    for child in element:
        parts += [_marked(child), child.tail or ""]
    return "".join(parts).strip()


def _marked(element: html.HtmlElement) -> str:
    if element.tag == "br":
        return "\n"
    if element.tag in {"ul", "ol"}:
        return f"\n{_block(element)}"
    words, mark = _words(element), _MARKS.get(element.tag, "")
    address = element.get("href", "") if element.tag == "a" else ""
    if words and urlsplit(address).scheme in {"http", "https"}:
        return f"[{words}]({address})"
    return f"{mark}{words}{mark}" if words else ""
