"""Projects with money of the European Union that a text of another subject tells of."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby
from operator import attrgetter

from django.utils.translation import override

from techtank.core.models.bilingual import ENGLISH, SWEDISH
from techtank.core.remembered import Remembered

from .funds import Funds
from .models import FundingProgramme, ProjectFunding, ProjectPage
from .programmes import known_programmes

LANGUAGES = (SWEDISH, ENGLISH)


@dataclass(frozen=True)
class MarkedProject:
    """A published project; addresses and the sentences beside the emblem are by language."""

    pk: int
    title: str
    title_en: str
    addresses: dict[str, str]
    marks: dict[str, list[str]]

    def title_in(self, language: str) -> str:
        """Return its title in a language, else the Swedish one."""
        return (language == ENGLISH and self.title_en) or self.title

    def is_named_in(self, text: str) -> bool:
        """Whether one of its titles stands there, letter by letter, as words of its own."""
        # Looking for the letters alone is quick, and spares hundreds of projects the second.
        titles = (one for one in (self.title, self.title_en) if one and one in text)
        return any(re.search(rf"(?<!\w){re.escape(one)}(?!\w)", text) for one in titles)


def _read() -> list[MarkedProject]:
    rows = ProjectFunding.objects.filter(page__in=ProjectPage.objects.published())
    of_eu = rows.exclude(programme=None).exclude(programme__rules="").order_by("page", "sort_order")
    by_project = groupby(of_eu.select_related("page", "programme"), attrgetter("page"))
    return [_marked(page, list(fundings)) for page, fundings in by_project]


def _marked(page: ProjectPage, fundings: list[ProjectFunding]) -> MarkedProject:
    addresses, marks = {}, {}
    for language in LANGUAGES:
        with override(language):
            addresses[language] = page.get_url() or ""
        marks[language] = Funds(fundings, None).marks(language)
    return MarkedProject(page.pk, page.title, page.title_en, addresses, marks)


#: All of them: an article asks the database for no more than it did without them.
marked_projects = Remembered("marked-projects", _read)


def connect() -> None:
    """Keep up with what changes."""
    known_programmes.forget_with(FundingProgramme)
    for model in (ProjectPage, ProjectFunding, FundingProgramme):
        marked_projects.forget_with(model)


def named_in(lines: Iterable[str], linked: Iterable[int]) -> list[MarkedProject]:
    """Return the projects that a text names by their title, or leads to by a link."""
    text, pages = "\n".join(lines), set(linked)
    return [one for one in marked_projects() if one.pk in pages or one.is_named_in(text)]
