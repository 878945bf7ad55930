"""What a person can read in an answer: in HTML, in JSON that scripts show, in rows of a table."""

import csv
import json
from collections.abc import Iterator
from typing import Any

from bs4 import BeautifulSoup, CData, NavigableString, Tag
from django.http.response import HttpResponseBase

#: Attributes that a browser shows or reads aloud.
SHOWN = ("alt", "title", "placeholder", "aria-label", "aria-description", "label", "summary")
#: What Wagtail's scripts show sooner or later.
SHOWN_BY_SCRIPTS = ("message", "text", "label", "title", "prefix", "suffix", "description")
#: Their text is for programs; a textarea's is what somebody wrote.
NOT_READ = {"style", "template", "textarea", "code", "pre", "svg"}
BUTTONS = {"submit", "button", "reset"}
#: Hidden, and empty but for Python's “None”, until a script counts.
COUNTER = "data-side-panel-toggle-counter"
#: How data begin; a selector of CSS may begin with a bracket too.
JSON = ('{"', '["', "[{", "[[")
#: What somebody wrote, in a form that scripts fill with it.
WRITTEN = {"value", "initial", "rawValue", "state"}


def readable(answer: HttpResponseBase) -> Iterator[str]:
    """Yield every text of an answer."""
    kind = answer.get("Content-Type", "").partition(";")[0]
    if kind not in {"text/html", "application/json", "text/csv", "text/plain"}:
        return
    content = answer.getvalue().decode()
    match kind:
        case "text/html":
            yield from in_html(content)
        case "application/json":
            yield from in_data(json.loads(content))
        case "text/csv":
            for row in csv.reader(content.splitlines()):
                yield from row
        case _:
            yield from content.splitlines()


def in_html(html: str) -> Iterator[str]:
    """Yield every text of a page or of a part of one that is not said to be English."""
    for text in _in_element(BeautifulSoup(html, "lxml")):
        plain = " ".join(text.split())
        if plain:
            yield plain


def in_data(data: Any) -> Iterator[str]:
    """Yield every text in what a script reads; what looks like HTML is read as such."""
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
        case str() if data[:1].isupper():
            yield " ".join(data.split())


def _in_element(element: Tag) -> Iterator[str]:
    if element.get("lang", "sv") != "sv" or COUNTER in element.attrs:
        return
    yield from _in_attributes(element)
    if element.name == "script":
        yield from _in_script(element)
        return
    if element.name == "template":
        yield from in_html(element.decode_contents())
    if element.name in NOT_READ:
        return
    for child in element.children:
        if isinstance(child, Tag):
            yield from _in_element(child)
        elif type(child) in {NavigableString, CData}:
            yield str(child)


def _in_attributes(element: Tag) -> Iterator[str]:
    for name, value in element.attrs.items():
        if not isinstance(value, str):
            continue
        is_button = element.name == "input" and name == "value" and element.get("type") in BUTTONS
        if name in SHOWN or is_button:
            yield value
        elif name.startswith("data-"):
            if value.startswith(JSON):
                yield from in_data(json.loads(value))
            elif name.rpartition("-")[2] in SHOWN_BY_SCRIPTS:
                yield value


def _in_script(script: Tag) -> Iterator[str]:
    if script.get("type") == "application/json":
        yield from in_data(json.loads(script.string or "null"))
    elif script.get("type") == "text/django-form-template" and script.string:
        yield from in_html(script.string)
