"""What can be read off a story: its words, its pictures, whether two are the same."""

import re
from collections.abc import Collection, Iterable, Iterator
from html import unescape
from itertools import count
from typing import Any

from django.utils.text import slugify
from wagtail.blocks import StreamValue
from wagtail.images.models import AbstractImage
from wagtail.models import Page

TAG = re.compile(r"<[^>]+>")
LINK = re.compile(r"<a\b[^>]*>(.*?)</a>", re.DOTALL)
#: What a link in a text leads to.
NUMBER = re.compile(r'\bid="([0-9]{1,18})"')
END_OF_LINE = re.compile(r"<br\b[^>]*>|</(?:p|li|h[1-6])>|\n")
#: Parts of a block that a visitor does not read as text.
NOT_TEXT = {
    "size",
    "page",
    "url",
    "image",
    "portrait",
    "documents",
    "row_headers",
    "type",
    "id",
    "figures",
    "people",
}
#: The blocks that hold words and nothing else.
WORDS = {"heading", "text"}
WORDS_A_MINUTE = 200
#: From so many words on, a text is no mere name.
SENTENCE = 4


def words_in(story: StreamValue | str) -> int:
    """Return how many words a visitor reads in a story or a plain text."""
    if isinstance(story, str):
        return len(story.split())
    text = " ".join(_texts(list(story.raw_data)))
    return len(unescape(TAG.sub(" ", text)).split())


def lines_of(story: StreamValue | str | None) -> list[str]:
    """Return what a visitor reads in a story or in HTML: headings, paragraphs, items of lists."""
    texts = _texts(list(story.raw_data)) if isinstance(story, StreamValue) else [story or ""]
    lines = (unescape(TAG.sub("", line)) for text in texts for line in END_OF_LINE.split(text))
    return [line for line in (" ".join(one.split()) for one in lines) if line]


def headings_of(story: StreamValue | str | None) -> list[str]:
    """Return the headings of a story, those of its boxes and lists too."""
    raw = list(story.raw_data) if isinstance(story, StreamValue) else []
    found = (
        part["value"] if part["type"] == "heading" else _heading_in(part["value"]) for part in raw
    )
    return [heading for heading in found if heading]


def figures_of(story: StreamValue | str | None, language: str) -> list[str]:
    """Return what a visitor reads of the figures of a story; asks for them only if there are."""
    if not isinstance(story, StreamValue):
        return []
    parts = (
        story[place].value["figures"]
        for place, part in enumerate(story.raw_data)
        if part["type"] == "key_figures"
    )
    shown = (figure for figures in parts for figure in figures if figure)
    return [f"{figure.label}: {figure.in_words(language)}" for figure in shown]


def is_empty(story: StreamValue | str | None) -> bool:
    """Whether a visitor finds nothing in a story or a text: no word, and no part but for words."""
    if isinstance(story, StreamValue) and any(part["type"] not in WORDS for part in story.raw_data):
        return False
    return not lines_of(story)


def reading_minutes(*texts: StreamValue | str) -> int:
    """Return the reading time at 200 words a minute, rounded up, at least 1 minute."""
    return max(1, -(-sum(words_in(text) for text in texts) // WORDS_A_MINUTE))


def with_anchors(
    story: Iterable[StreamValue.StreamChild],
) -> Iterator[tuple[StreamValue.StreamChild, str]]:
    """Yield each block of a story, a heading with the id by which links lead to it, no two alike.

    “Så går det till” becomes `text-sa-gar-det-till`, then `text-sa-gar-det-till-2`. The first
    word keeps them apart from the parts of the page around the story.
    """
    used: set[str] = set()
    for block in story:
        anchor = ""
        if block.block_type == "heading":
            first = "-".join(filter(None, ("text", slugify(block.value))))
            names = (f"{first}-{number}" if number > 1 else first for number in count(1))
            anchor = next(name for name in names if name not in used)
            used.add(anchor)
        yield block, anchor


def images_without_alt(story: StreamValue) -> Iterator[AbstractImage]:
    """Yield the story's informative pictures that nobody has described (WCAG 1.1.1)."""
    for block in story:
        if block.block_type != "image":
            continue
        image = block.value["image"]
        if image and not image.decorative and not image.contextual_alt_text:
            yield image


def link_texts_in(story: StreamValue) -> Iterator[str]:
    """Yield what a visitor reads of each link in a story, buttons too; “” of one without words."""
    for block in story:
        if block.block_type == "call_to_action":
            yield block.value.get("label") or ""
    for text in _texts(list(story.raw_data)):
        for link in LINK.findall(text):
            yield " ".join(unescape(TAG.sub("", link)).split())


def nameless_columns_in(story: StreamValue) -> Iterator[str]:
    """Yield the caption of each table in which a column with cells has no heading (WCAG 1.3.1)."""
    for block in story:
        table = block.value["table"] if block.block_type == "table" else None
        if table and any(not column["heading"].strip() for column in table.columns):
            yield block.value["caption"]


def pictures_in(story: StreamValue) -> Iterator[AbstractImage]:
    """Yield the pictures of a story, portraits beside quotes too."""
    for block in story:
        if block.block_type in {"image", "quote"}:
            picture = block.value.get("image") or block.value.get("portrait")
            if picture:
                yield picture


def pages_linked_from(story: StreamValue, among: Collection[int]) -> set[int]:
    """Return those of some pages that a story leads to, in texts, buttons and lists.

    Its blocks are built, pictures and people fetched, only if their numbers stand in it at all.
    """
    if not _numbers_in(list(story.raw_data)).intersection(among):
        return set()
    references = story.stream_block.extract_references(story)
    linked = {int(key) for model, key, *_path in references if issubclass(model, Page)}
    return linked.intersection(among)


def same_story(swedish: StreamValue | str, english: StreamValue | str) -> bool:
    """Whether the English text is the Swedish one, word for word.

    Empty texts are not, and a few words, such as a name, may well be the same.
    """
    if isinstance(swedish, StreamValue):
        swedish, english = (list(_texts(list(one.raw_data))) for one in (swedish, english))
        return bool(english) and swedish == english
    return bool(english) and swedish == english and words_in(english) >= SENTENCE


def _numbers_in(raw: Any) -> set[int]:
    """Return every number of a story as it is stored: of chosen pages, and in links of texts."""
    if isinstance(raw, int):
        return {raw}
    if isinstance(raw, str):
        return {int(number) for number in NUMBER.findall(raw)}
    values = raw.values() if isinstance(raw, dict) else raw if isinstance(raw, list) else ()
    return {number for value in values for number in _numbers_in(value)}


def _heading_in(value: Any) -> str:
    return value.get("heading") or "" if isinstance(value, dict) else ""


def _texts(raw: Any) -> Iterator[str]:
    if isinstance(raw, str):
        yield raw
    elif isinstance(raw, dict):
        for key, value in raw.items():
            if key not in NOT_TEXT:
                yield from _texts(value)
    elif isinstance(raw, list):
        for value in raw:
            yield from _texts(value)
