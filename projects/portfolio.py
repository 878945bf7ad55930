"""All public projects, read once, so that filters and figures can be counted in memory."""

from collections import Counter, defaultdict
from typing import NamedTuple

from django.utils import timezone
from django.utils.functional import cached_property

from people.models import Organisation
from techtank.core.alphabet import sort_key
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
    """The projects that meet the filters, in the order of a language; four queries."""

    def __init__(self, filters: Filters, language: str) -> None:
        self._filters = filters
        self._language = language
        self.labels: dict[str, dict[str, Label]] = {FUNDER: {}, THEME: {}}
        slugs = self._slugs()
        today = timezone.localdate()
        rows = ProjectPage.objects.published().in_order(language)
        self.all = [
            Entry(pk, budget, slugs[pk] | {STATUS: {Status.on(today, start=start, end=end).value}})
            for pk, budget, start, end in rows.values_list("pk", "budget", "start", "end")
        ]
        public = {slug for one in self.all for name in (FUNDER, THEME) for slug in one.slugs[name]}
        for labels in self.labels.values():
            for slug in labels.keys() - public:  # of drafts
                del labels[slug]

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

    def _slugs(self) -> dict[int, dict[str, set[str]]]:
        """Return the slugs of funders and themes by project, and keep their labels."""
        found: dict[int, dict[str, set[str]]] = defaultdict(lambda: {FUNDER: set(), THEME: set()})
        paid = ProjectFunding.objects.values_list(
            "page", "organisation__name_sv", "organisation__name_en"
        )
        for page, swedish, english in paid:
            slug = slug_of(swedish)
            found[page][FUNDER].add(slug)
            # A name without English is the same in both languages
            self.labels[FUNDER][slug] = Label((self._in_english and english) or swedish)
        themes = ProjectPage.themes.through.objects.values_list(
            "projectpage", "theme__slug", "theme__name_sv", "theme__name_en"
        )
        for page, slug, swedish, english in themes:
            found[page][THEME].add(slug)
            foreign = "sv" if self._in_english and not english else ""
            self.labels[THEME][slug] = Label((self._in_english and english) or swedish, foreign)
        return found

    @property
    def _in_english(self) -> bool:
        return self._language == ENGLISH
