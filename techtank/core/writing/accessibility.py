"""What keeps a text from those who hear it, or who can't see how it looks; a rule each."""

import re
from collections.abc import Iterator

from django.utils.translation import gettext as _

from ..models.bilingual import ENGLISH, SWEDISH
from ..stories import lines_of, link_texts_in
from .advice import Advice, Level, name_of
from .draft import Draft

#: Texts of links that say nothing when they are read alone, as in a list of links (WCAG 2.4.9).
SAYS_NOTHING = {
    *("här", "hit", "klicka här", "se här", "läs här", "länk", "länken", "mer", "mera"),
    *("läs mer", "läs mer här", "läs vidare", "mer info", "mer information", "den här länken"),
    *("here", "click here", "read here", "link", "more", "read more", "more info", "this link"),
    *("read more here", "learn more", "more information", "see here"),
}
ADDRESS = re.compile(r"^(https?://|www\.)\S+$", re.IGNORECASE)
SMALL_HEADING = re.compile(r"<h3\b[^>]*>(.*?\w.*?)</h3>", re.DOTALL)
BOLD_LINE = re.compile(r"<p\b[^>]*>\s*<(?:b|strong)>([^<]+)</(?:b|strong)>\s*</p>")
#: The longest line in bold that is taken for a heading, in characters.
HEADING_SIGNS = 80
#: Small words that only one of the languages has.
SMALL_WORDS = {
    SWEDISH: {
        *("och", "att", "det", "som", "är", "på", "för", "med", "av", "till", "den", "inte"),
        *("har", "vi", "om", "ett", "från", "kan", "ska"),
    },
    ENGLISH: {
        *("the", "and", "of", "to", "is", "that", "for", "with", "are", "this", "you", "we"),
        *("our", "from", "have", "it", "as", "will"),
    },
}
#: A line of so many words, with so many small words of the other language and none of its own.
LANGUAGE_WORDS, LANGUAGE_SIGNS = 8, 3
WORD = re.compile(r"[^\W\d_]+")


def link_texts(draft: Draft) -> Iterator[Advice]:
    """A link tells where it leads (WCAG 2.4.4)."""
    for field, story in draft.named_stories:
        where = name_of(type(draft.page), field)
        for text in link_texts_in(story):
            if text.strip(" .:!»>→…").lower() in SAYS_NOTHING:
                message = _("The link “%(text)s” does not say where it leads. Write what is there.")
                yield Advice(Level.WARNING, where, message % {"text": text})
            elif ADDRESS.match(text):
                message = _("The link “%(text)s” is read out letter by letter. Write words.")
                yield Advice(Level.TIP, where, message % {"text": text})


def heading_order(draft: Draft) -> Iterator[Advice]:
    """No rank of headings is left out, and a heading is one, not a line in bold (WCAG 1.3.1)."""
    for field, story in draft.named_stories:
        where = name_of(type(draft.page), field)
        is_below_heading = False
        for part in story:
            is_below_heading |= part.block_type == "heading"
            if part.block_type != "text":
                continue
            text = part.value.source
            if not is_below_heading and (small := SMALL_HEADING.search(text)):
                message = _("“%(text)s” is a small heading without a large one above it.")
                yield Advice(Level.WARNING, where, message % {"text": lines_of(small[1])[0]})
                is_below_heading = True  # told once
            for line in (line for bold in BOLD_LINE.findall(text) for line in lines_of(bold)):
                if len(line) <= HEADING_SIGNS and line[-1] not in ".!?":
                    message = _(
                        "“%(text)s” looks like a heading. Make it one, so that it is found."
                    )
                    yield Advice(Level.TIP, where, message % {"text": line})


def language_of_parts(draft: Draft) -> Iterator[Advice]:
    """A voice reads a text in the language of its page (WCAG 3.1.2)."""
    foreign = ENGLISH if draft.language == SWEDISH else SWEDISH
    for field, story in draft.named_stories:
        for line in lines_of(story):
            words = {word.lower() for word in WORD.findall(line)}
            if (
                len(line.split()) >= LANGUAGE_WORDS
                and len(words & SMALL_WORDS[foreign]) >= LANGUAGE_SIGNS
                and not words & SMALL_WORDS[draft.language]
            ):
                message = _(
                    "“%(text)s …” seems to be in the other language. Translate it: a voice "
                    "reads it as if it were in this one."
                )
                beginning = " ".join(line.split()[:LANGUAGE_SIGNS])
                where = name_of(type(draft.page), field)
                yield Advice(Level.WARNING, where, message % {"text": beginning})
                break  # once a story
