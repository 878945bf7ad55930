"""All public projects, read once, so that filters and figures can be counted in memory."""

from collections import Counter, defaultdict
from datetime import date
from typing import NamedTuple

from django.utils import timezone
from django.utils.functional import cached_property

from people.models import Organisation
from techtank.core.alphabet import sort_key
from techtank.core.content_version import kept
from techtank.core.letters import slug_of
from techtank.core.models.bilingual import ENGLISH

from .filters import FUNDER, STATUS, THEME, Filters
from .models import ProjectFunding, ProjectPage, ProjectRole, Status


class Entry(NamedTuple):
    """A project as far as the list asks; `slugs` are those of status, funders and themes."""

    pk: int
    budget: int | None
    slugs: dict[str, set[str]]


class Label(NamedTuple):
    """What visitors read for a slug, and the language if it is foreign."""

    text: str
    language: str = ""


class Figures(NamedTuple):
    """What the portfolio amounts to; a budget in kronor counts the projects that state one."""

    total: int
    running: int
    budget: int
    with_budget: int
    organisations: int
    companies: int


class Portfolio:
    """The projects that meet the filters, in the order of a language.

    Four queries, whose answers are kept until something changes or the day does.
    """

    def __init__(self, filters: Filters, language: str) -> None:
        self._filters = filters
        self._language = language
        self._today = timezone.localdate()

    @property
    def all(self) -> list[Entry]:
        """Every project, whatever is asked."""
        return self._known[0]

    @property
    def labels(self) -> dict[str, dict[str, Label]]:
        """What visitors read for the slugs of funders and themes."""
        return self._known[1]

    @cached_property
    def _known(self) -> tuple[list[Entry], dict[str, dict[str, Label]]]:
        return kept("portfolio", self._read, self._today)

    def _read(self) -> tuple[list[Entry], dict[str, dict[str, Label]]]:
        """Return the projects and the labels of their slugs."""
        slugs, labels = self._slugs()
        rows = ProjectPage.objects.published().in_order(self._language).rewrite(False)
        entries = [
            Entry(pk, budget, slugs[pk] | {STATUS: {self._status(start, end)}})
            for pk, budget, start, end in rows.values_list("pk", "budget", "start", "end")
        ]
        public = {slug for one in entries for name in (FUNDER, THEME) for slug in one.slugs[name]}
        for some in labels.values():
            for slug in some.keys() - public:  # of drafts
                del some[slug]
        return entries, labels

    def _status(self, start: date | None, end: date | None) -> str:
        return Status.on(self._today, start=start, end=end).value

    @cached_property
    def found(self) -> list[Entry]:
        """Those that meet all filters."""
        return self.without("")

    def without(self, name: str) -> list[Entry]:
        """Return those that meet all filters but the one of a name."""
        asked = [one for one in self._filters.active if one != name]
        return [
            entry
            for entry in self.all
            if all(entry.slugs[one].intersection(getattr(self._filters, one)) for one in asked)
        ]

    def totals(self, name: str) -> Counter[str]:
        """Return how many projects each slug of a filter leads to, with the other filters."""
        return Counter(slug for entry in self.without(name) for slug in entry.slugs[name])

    def in_order(self, name: str) -> list[tuple[str, Label]]:
        """Return the slugs of funders or themes in the order of the alphabet."""
        return sorted(self.labels[name].items(), key=lambda one: sort_key(one[1].text))

    @cached_property
    def figures(self) -> Figures:
        """What those that are found amount to."""
        return kept("portfolio-figures", self._count, self._today, self._filters.query())

    @property
    def keys(self) -> list[int]:
        """Their primary keys alone, for to read all projects takes longer than to draw a page."""
        return kept("portfolio-keys", self._find, self._today, self._filters.query())

    def _find(self) -> list[int]:
        return [one.pk for one in self.found]

    def _count(self) -> Figures:
        keys = [one.pk for one in self.found]
        budgets = [one.budget for one in self.found if one.budget is not None]
        taking_part = ProjectRole.objects.filter(
            page__in=keys, role=ProjectRole.Role.PARTICIPANT
        ).values_list("organisation", "organisation__kind")
        kinds = dict(taking_part)
        return Figures(
            total=len(keys),
            running=sum(Status.RUNNING.value in one.slugs[STATUS] for one in self.found),
            budget=sum(budgets),
            with_budget=len(budgets),
            organisations=len(kinds),
            companies=sum(kind == Organisation.Kind.COMPANY for kind in kinds.values()),
        )

    def _slugs(self) -> tuple[dict[int, dict[str, set[str]]], dict[str, dict[str, Label]]]:
        """Return the slugs of funders and themes by project, and their labels."""
        found: dict[int, dict[str, set[str]]] = defaultdict(lambda: {FUNDER: set(), THEME: set()})
        labelled: dict[str, dict[str, Label]] = {FUNDER: {}, THEME: {}}
        paid = ProjectFunding.objects.values_list(
            "page", "organisation__name_sv", "organisation__name_en"
        )
        for page, swedish, english in paid:
            slug = slug_of(swedish)
            found[page][FUNDER].add(slug)
            # A name without English is the same in both languages
            labelled[FUNDER][slug] = Label((self._in_english and english) or swedish)
        themes = ProjectPage.themes.through.objects.values_list(
            "projectpage", "theme__slug", "theme__name_sv", "theme__name_en"
        )
        for page, slug, swedish, english in themes:
            found[page][THEME].add(slug)
            foreign = "sv" if self._in_english and not english else ""
            labelled[THEME][slug] = Label((self._in_english and english) or swedish, foreign)
        return found, labelled

    @property
    def _in_english(self) -> bool:
        return self._language == ENGLISH
