"""Explains terms where they stand first on a page, in the HTML of that page alone.

What is stored stays as it was written, so a term that is reworded is reworded everywhere. The
explanation is a popover of HTML itself, which opens by mouse, finger and keyboard without a script.
"""

import re
from collections.abc import Callable, Iterable

from django.utils.html import escape

from .models import GlossaryTerm
from .remembered import Remembered

_TAG = re.compile(r"(<!--.*?-->|<[^>]+>)", re.DOTALL)
_NAME = re.compile(r"<(/?)([a-z][a-z0-9]*)", re.IGNORECASE)
#: Inside these nothing is offered: what can be pressed, what names a part, what stands beside.
_CLOSED = {
    *("a", "aside", "button", "caption", "code", "dt", "figcaption", "label", "legend", "math"),
    *("h1", "h2", "h3", "h4", "h5", "h6", "nav", "option", "script", "style", "summary", "svg"),
    *("template", "textarea", "th", "time"),
}

#: Every page with running text asks for all terms.
known_terms = Remembered("glossary", GlossaryTerm.objects.all)


class Glossary:
    """The terms that are explained in one language."""

    def __init__(self, terms: Iterable[GlossaryTerm], language: str) -> None:
        self._terms = {escape(word): term for term in terms for word in term.words(language)}
        words = sorted(self._terms, key=len, reverse=True)  # “S3-piloten” before “S3”
        either = "|".join(map(re.escape, words))
        self._pattern = re.compile(rf"(?<![\w-])(?:{either})(?!\w)") if words else None

    def offer(self, html: str, button: Callable[[GlossaryTerm, str], str]) -> str:
        """Return the HTML with each term replaced, where it stands first, by what `button` makes.

        `button` gets the term and the word as it stands there. Headings, links, buttons and the
        like are passed by, for nothing that can be pressed may stand in another (HTML, interactive
        content), and a heading is read by itself.
        """
        if self._pattern is None:
            return html
        offered: set[int] = set()
        closed = 0

        def first(match: re.Match) -> str:
            term = self._terms[match[0]]
            if term.pk in offered:
                return match[0]
            offered.add(term.pk)
            return button(term, match[0])

        parts = _TAG.split(html)
        for place, part in enumerate(parts):
            if place % 2:
                named = _NAME.match(part)
                if named and named[2].lower() in _CLOSED:
                    closed += -1 if named[1] else 1
            elif not closed:
                parts[place] = self._pattern.sub(first, part)
        return "".join(parts)
