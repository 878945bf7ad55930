"""What a person can read in an answer: in HTML, in JSON that scripts show, in rows of a table."""

import csv
import json
from collections.abc import Iterator
from typing import Any

from django.http.response import HttpResponseBase
from lxml import html
from lxml.html import HtmlElement

from techtank.core.csv_rules import BYTE_ORDER_MARK, DELIMITER

#: Attributes that a browser shows or reads aloud.
SHOWN = {"alt", "title", "placeholder", "aria-label", "aria-description", "label", "summary"}
#: Ends of the names of attributes that Wagtail's scripts show sooner or later.
SHOWN_BY_SCRIPTS = {"message", "text", "label", "title", "prefix", "suffix", "description"}
#: Their text is for programs, or what somebody wrote.
NOT_READ = {"style", "textarea", "code", "pre", "svg"}
BUTTONS = {"submit", "button", "reset"}
#: Hidden, and empty but for Python's “None”, until a script counts.
COUNTER = "data-side-panel-toggle-counter"
#: How data begin; a selector of CSS may begin with a bracket too.
JSON = ('{"', '["', "[{", "[[")
#: What somebody wrote, in a form that scripts fill with it, and what nobody shows.
WRITTEN = {"value", "initial", "rawValue", "state", "CSRF_TOKEN"}


def readable(answer: HttpResponseBase) -> Iterator[str]:
    """Yield every text of an answer that is said to be Swedish, or not said to be anything else."""
    content = answer.getvalue()
    match answer.get("Content-Type", "").partition(";")[0]:
        case "text/html":
            yield from in_html(content.decode())
        case "application/json":
            yield from in_data(json.loads(content))
        case "text/csv":
            lines = content.decode().removeprefix(BYTE_ORDER_MARK).splitlines()
            heading, *rows = csv.reader(lines, delimiter=DELIMITER)
            yield from (name.replace("_", " ") for name in heading)
            for row in rows:
                yield from row


def in_html(text: str) -> Iterator[str]:
    """Yield every text of a page, or of a part of one."""
    if text.strip():
        for one in _in_element(html.fromstring(text)):
            if plain := " ".join(one.split()):
                yield plain


def in_data(data: Any) -> Iterator[str]:
    """Yield every text in what a script reads; what looks like HTML is read as such.

    A text begins with a capital letter; other words are names of programs.
    """
    match data:
        case dict():
            for name, part in data.items():
                if name not in WRITTEN:
                    yield from in_data(part)
        case list():
            for part in data:
                yield from in_data(part)
        case str() if "<" in data:
            yield from in_html(data)
        case str() if data[:1].isupper() and not data.isupper():
            yield " ".join(data.split())


def _in_element(element: HtmlElement) -> Iterator[str]:
    if not isinstance(element.tag, str):  # a comment
        return
    if element.get("lang", "sv") != "sv" or COUNTER in element.attrib:
        return
    yield from _in_attributes(element)
    if element.tag == "script":
        if element.get("type") == "application/json":
            yield from in_data(json.loads(element.text))
        elif element.get("type") == "text/django-form-template":
            yield from in_html(element.text)
    elif element.tag not in NOT_READ:
        yield element.text or ""
        for child in element:
            yield from _in_element(child)
            yield child.tail or ""


def _in_attributes(element: HtmlElement) -> Iterator[str]:
    for name, value in element.attrib.items():
        if name in SHOWN or (
            name == "value" and element.tag == "input" and element.get("type") in BUTTONS
        ):
            yield value
        elif name.startswith("data-") and value.startswith(JSON):
            yield from in_data(json.loads(value))
        elif name.startswith("data-") and name.rpartition("-")[2] in SHOWN_BY_SCRIPTS:
            yield value
