"""The texts of the guide: Markdown that a code host shows as well, with links of its own there."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from django.templatetags.static import static
from django.urls import reverse
from django.utils.safestring import SafeString, mark_safe
from markdown_it import MarkdownIt
from markdown_it.token import Token

from techtank.core.paths import PROJECT_DIR

FOLDER = PROJECT_DIR / "docs" / "guide"
#: The list of all tasks, named as code hosts open a folder.
CONTENTS = FOLDER / "README.md"
#: Where pictures lie, seen from a text.
TO_STATIC = "../../static/"
ENDING = ".md"
_MARKDOWN = MarkdownIt("commonmark", {"html": False})


@dataclass(frozen=True)
class Text:
    """A text by its first heading and what follows, as HTML."""

    title: str
    html: SafeString


def contents() -> Text:
    """Return the list of all tasks."""
    return _read(CONTENTS)


def task(name: str) -> Text:
    """Return how something is done; raises KeyError for a name that is no task's."""
    return _read(tasks()[name])


def tasks() -> dict[str, Path]:
    """Return the file of each task by its name."""
    return {path.stem: path for path in FOLDER.glob(f"*{ENDING}") if path != CONTENTS}


def _read(path: Path) -> Text:
    _start, heading, _end, *rest = _MARKDOWN.parse(path.read_text())
    for token in _with_children(rest):
        _lead_on(token)
    html = _MARKDOWN.renderer.render(rest, _MARKDOWN.options, {})
    return Text(heading.content, mark_safe(html))  # noqa: S308 (of our own files, with HTML off)


def _with_children(tokens: list[Token]) -> Iterator[Token]:
    for token in tokens:
        yield token
        yield from _with_children(token.children or [])


def _lead_on(token: Token) -> None:
    """Let a link lead to the other task in the admin, and show a picture from the static files."""
    if token.type == "image":
        token.attrs["src"] = static(str(token.attrs["src"]).removeprefix(TO_STATIC))
    elif token.type == "link_open" and str(token.attrs["href"]).endswith(ENDING):
        name = str(token.attrs["href"]).removesuffix(ENDING)
        token.attrs["href"] = reverse("guide_task", args=[name])
