"""What makes a text better, a rule each; a rule yields nothing where all is well."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from django.utils.translation import gettext as _

from ..models.bilingual import ENGLISH, SWEDISH
from ..stories import pictures_in
from .advice import Advice, Level, name_of
from .draft import Draft
from .headlines import is_in_capitals
from .readability import Band

if TYPE_CHECKING:
    from ..models import BasePage

#: The longest headline that is read at a glance, in characters.
HEADLINE_SIGNS = 80
#: A lead of two or three sentences.
LEAD_WORDS = range(15, 61)
#: How many words of a long sentence are shown, to find it by.
FIRST_WORDS = 6


def headline(draft: Draft) -> Iterator[Advice]:
    """A headline is short, and not in capitals."""
    where = name_of(type(draft.page), draft.title_field)
    if is_in_capitals(draft.title):
        message = _("Write it in small letters: capitals are harder to read.")
        yield Advice(Level.WARNING, where, message)
    if len(draft.title) > HEADLINE_SIGNS:
        message = _("Shorten it to %(most)d characters or fewer. It now has %(signs)d.")
        signs = {"most": HEADLINE_SIGNS, "signs": len(draft.title)}
        yield Advice(Level.TIP, where, message % signs)


def lead_length(draft: Draft) -> Iterator[Advice]:
    """A lead says what it is about in two or three sentences; it stands alone on cards."""
    words = len(draft.lead.split())
    if not words or words in LEAD_WORDS or "lead" not in draft.page.required_texts:
        return
    if words < LEAD_WORDS.start:
        message = _("Tell a little more: %(words)d words now, at least %(least)d are good.")
    else:
        message = _("Shorten it: %(words)d words now, at most %(most)d are good.")
    numbers = {"words": words, "least": LEAD_WORDS.start, "most": LEAD_WORDS[-1]}
    where = name_of(type(draft.page), draft.lead_field)
    yield Advice(Level.TIP, where, message % numbers)


def hard_to_read(draft: Draft) -> Iterator[Advice]:
    """Public texts are written so that they are understood (språklagen 2009:600, section 11)."""
    counted = draft.readability
    if counted.band not in (Band.HARD, Band.VERY_HARD):
        return
    message = _(
        "LIX %(lix)d is %(band)s to read. Divide long sentences and choose shorter words. "
        "The longest sentence has %(words)d words: “%(beginning)s …”"
    )
    numbers = {
        "lix": counted.lix,
        "band": counted.band.label,
        "words": len(counted.longest_sentence),
        "beginning": " ".join(counted.longest_sentence[:FIRST_WORDS]),
    }
    field = (draft.story_fields or [draft.lead_field])[0]
    yield Advice(Level.WARNING, name_of(type(draft.page), field), message % numbers)


def missing_english(page: "BasePage") -> Iterator[Advice]:
    """English visitors are shown the Swedish page until every text stands in English."""
    english = Draft(page, ENGLISH)
    if not english.is_begun:
        message = _("There is no English text. English visitors are shown the Swedish one.")
        yield Advice(Level.TIP, _("English"), message)
        return
    for field in english.missing:
        message = _("It is missing, so English visitors are still shown the Swedish text.")
        yield Advice(Level.TIP, name_of(type(page), field), message)


def missing_credits(page: "BasePage") -> Iterator[Advice]:
    """Who made a picture is named (upphovsrättslagen 1960:729, section 3)."""
    shown = [(field, getattr(page, field)) for field in page.picture_fields]
    for language in (SWEDISH, ENGLISH):
        for name in page.story_fields:
            field = f"{name}_{language}"
            shown += [(field, picture) for picture in pictures_in(getattr(page, field))]
    told = set()
    for field, picture in shown:
        if picture and not picture.credit and picture.pk not in told:
            told.add(picture.pk)
            message = _("“%(title)s” has no credit. Write who made the picture.")
            message %= {"title": picture.title}
            yield Advice(Level.WARNING, name_of(type(page), field), message, picture)
