"""The description as a member writes it: plain text, with marks for what the page can show.

A rich text editor on a phone is no help. An empty line begins a paragraph; `### ` a heading, `- `
and `1. ` rows of lists; `**bold**`, `*italic*` and `[words](https://address)` stand in the text.
What staff have written is shown in the same marks; a link to another page of the site loses its
address, and only once the member changes the text.
"""

import re
from collections.abc import Iterator
from html.parser import HTMLParser
from itertools import groupby
from urllib.parse import urlsplit

from django.utils.html import escape

_ROW = re.compile(r"(?P<mark>-|\d{1,3}\.) +(?P<text>.*)")
_HEADING = re.compile(r"#{1,6} +(.*)")
_LINK = re.compile(r"\[([^\[\]\n]+)\]\((https?://[^\s()<>\"]+)\)")
_BOLD = re.compile(r"\*\*(?=\S)([^*\n]+?)(?<=\S)\*\*")
_ITALIC = re.compile(r"(?<![*\w])\*(?=\S)([^*\n]+?)(?<=\S)\*(?![*\w])")
_PARTS = {"p", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "div", "blockquote"}
_MARKS = {"b": "**", "strong": "**", "i": "*", "em": "*"}


def to_html(text: str) -> str:
    """Return the marked text as the rich text that pages store; all else in it is escaped."""
    return "".join(_part(kind, list(lines)) for kind, lines in groupby(_lines(text), _kind))


def from_html(rich_text: str | None) -> str:
    """Return stored rich text in marks."""
    writer = _MarkWriter()
    writer.feed(rich_text or "")
    writer.close()
    return "\n\n".join(block for part in writer.parts if (block := part.strip()))


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


class _MarkWriter(HTMLParser):
    """Writes rich text down in marks, in parts between which an empty line will stand."""

    def __init__(self) -> None:
        super().__init__()
        self.parts = [""]
        self._rows = 0  # of the list that is open, if it is a numbered one
        self._is_numbered = False
        self._open: list[tuple[str, str, int]] = []  # marks to set, links to name, and since where

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Begin a part, a row or a line, or remember where a mark or a link begins."""
        if tag in _PARTS:
            self.parts.append("### " if tag.startswith("h") else "")
            self._rows, self._is_numbered = 0, tag == "ol"
        elif tag == "li":
            self._rows += 1
            mark = f"{self._rows}. " if self._is_numbered else "- "
            self.parts[-1] = f"{self.parts[-1]}\n{mark}"
        elif tag == "br":
            self.parts[-1] += "\n"
        elif tag in _MARKS or tag == "a":
            self._open.append((tag, dict(attrs).get("href") or "", len(self.parts[-1])))

    def handle_endtag(self, tag: str) -> None:
        """End a part, or set a mark round what stands in it."""
        if tag in _PARTS:
            self.parts.append("")
        elif self._open and self._open[-1][0] == tag:
            _tag, address, start = self._open.pop()
            text = self.parts[-1]
            self.parts[-1] = text[:start] + _marked(text[start:], tag, address)

    def handle_data(self, data: str) -> None:
        """Write words down; line ends in HTML are no more than spaces."""
        self.parts[-1] += re.sub(r"[ \t\r\n]+", " ", data)


def _marked(words: str, tag: str, address: str) -> str:
    if not words.strip():
        return words
    if tag == "a":
        is_whole = urlsplit(address).scheme in {"http", "https"}
        return f"[{words}]({address})" if is_whole else words
    return f"{_MARKS[tag]}{words}{_MARKS[tag]}"
