"""Advice for who writes on a project: what its end asks for."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from django.utils.translation import gettext as _

from techtank.core.models.bilingual import ENGLISH, SWEDISH
from techtank.core.stories import lines_of
from techtank.core.writing import Advice, Level, name_of, sentences_in

from .eu_duties import missing_results

if TYPE_CHECKING:
    from .models import ProjectPage

#: What tells of something to come. A goal may: it is what was to be different afterwards.
FUTURE = {
    SWEDISH: re.compile(r"\b(ska|skall|kommer (\w+ )?att|planera[rs]|hoppas)\b", re.I),
    ENGLISH: re.compile(r"\b(will|is going to|are going to|plans? to|hopes? to)\b", re.I),
}
TEXTS = ("lead", "body", "own_role")
PARTS = ("focus_areas", "sub_projects", "activities")
COLUMNS = ("heading", "text")
#: How many words of a sentence are shown, to find it by.
FIRST_WORDS = 6


def advice_on(project: "ProjectPage") -> Iterator[Advice]:
    """Yield what a finished project should tell, and where it still speaks of what is to come."""
    if not project.is_finished:
        return
    results = list(project.results.all())
    for error in missing_results(project, has_results=bool(results)):
        yield Advice(Level.WARNING, _("Results"), error.message)
    for result in results:
        if not result.evidence_sv:
            message = _("“%(result)s”: tell how we know it.") % {"result": result.heading_sv}
            yield Advice(Level.TIP, _("Results"), message)
    for language in (SWEDISH, ENGLISH):
        yield from _in_future_tense(project, language)


def _in_future_tense(project: "ProjectPage", language: str) -> Iterator[Advice]:
    """Yield the first sentence of each text that speaks of what is to come."""
    texts = {
        name_of(type(project), f"{name}_{language}"): getattr(project, f"{name}_{language}")
        for name in TEXTS
    }
    for name in PARTS:
        rows = getattr(project, name)
        heading = str(rows.model._meta.verbose_name_plural).capitalize()
        lines = [getattr(row, f"{column}_{language}") for row in rows.all() for column in COLUMNS]
        texts[heading] = "\n".join(lines)
    for where, text in texts.items():
        spoken = (" ".join(words) for words in sentences_in(lines_of(text)))
        sentence = next((one for one in spoken if FUTURE[language].search(one)), "")
        if sentence:
            message = _("“%(beginning)s …” tells of what is to come, but the project has ended.")
            beginning = " ".join(sentence.split()[:FIRST_WORDS])
            yield Advice(Level.WARNING, where, message % {"beginning": beginning})
