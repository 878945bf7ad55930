"""The answer to a search: hits by kind, or all hits of one kind, page by page."""

from dataclasses import dataclass

from django.db.models import Model
from django.http import QueryDict
from django.utils.functional import cached_property

from techtank.core.listings import Listing
from techtank.core.words import normalise

from .finding import Found, find
from .hits import Hit, hits_of
from .kinds import Kind
from .question import Question

#: Hits of each kind when all kinds are shown, and on a page of one kind.
FIRST_OF_A_KIND = 5
PAGE_SIZE = 20
MOST_WORD_CHOICES = 8


@dataclass
class KindChoice:
    """A kind that has hits, or None for all kinds: how many, and the address that shows them."""

    kind: Kind | None
    total: int
    url: str
    is_current: bool


@dataclass
class Group:
    """Hits of a kind; `more_url` leads to the rest of them."""

    kind: Kind
    total: int
    hits: list[Hit]
    more_url: str | None


@dataclass
class SearchListing(Listing):
    """The hits of an address; raises Http404 for a kind or a page that does not exist."""

    parameters: QueryDict
    language: str
    base_url: str

    def __post_init__(self) -> None:
        self.question = Question.read(self.parameters)
        self._answer = find(self.question.words, self.language)
        self._found = _by_kind(self._answer.found)
        of_this_kind = self._found.get(self.question.kind, [])
        self.turn_to(self.question.page, of_this_kind, PAGE_SIZE)

    @property
    def instead(self) -> str:
        """What was searched instead, if nothing answers what was asked and this is alike."""
        return " ".join(self._answer.instead)

    @property
    def searched(self) -> str:
        """What the hits answer: that instead, or what was asked."""
        return self.instead or self.question.text

    @property
    def total(self) -> int:
        """How many pages answer, of the chosen kind if one is."""
        kind = self.question.kind
        return len(self._found.get(kind, [])) if kind else self.total_of_all

    @property
    def total_of_all(self) -> int:
        """How many pages of any kind answer."""
        return sum(len(some) for some in self._found.values())

    @cached_property
    def choices(self) -> list[KindChoice]:
        """All kinds together, and each that has hits or is chosen."""
        shown = [kind for kind in Kind if kind in self._found or kind == self.question.kind]
        return [
            self._choice(None, self.total_of_all),
            *(self._choice(kind, len(self._found.get(kind, []))) for kind in shown),
        ]

    @cached_property
    def groups(self) -> list[Group]:
        """The hits that this page shows."""
        kind = self.question.kind
        first = {kind: some[:FIRST_OF_A_KIND] for kind, some in self._found.items()}
        shown = {kind: list(self._page)} if kind else first
        numbers = [one.number for some in shown.values() for one in some]
        hits = hits_of(numbers, self._answer.keys, self.language)
        return [
            Group(
                kind,
                total=len(self._found[kind]),
                hits=[hits[one.number] for one in some if one.number in hits],
                more_url=None if self.question.kind else self._more_url(kind),
            )
            for kind, some in shown.items()
            if some
        ]

    @property
    def pages(self) -> list[Model]:
        """The hits that are shown."""
        return [hit.page.specific_deferred for group in self.groups for hit in group.hits]

    @property
    def word_choices(self) -> list[tuple[str, str]]:
        """Each word of a search by itself, with its address; none if there is only one."""
        words = [word for word in dict.fromkeys(self.question.text.split()) if normalise(word)]
        choices = [(word, self.base_url + self.question.query(text=word)) for word in words]
        return choices[:MOST_WORD_CHOICES] if len(choices) > 1 else []

    def _query_of(self, page: int) -> str:
        return self.question.query(self.question.kind, page)

    def _choice(self, kind: Kind | None, total: int) -> KindChoice:
        url = self.base_url + self.question.query(kind)
        return KindChoice(kind, total, url, kind == self.question.kind)

    def _more_url(self, kind: Kind) -> str | None:
        more = len(self._found[kind]) > FIRST_OF_A_KIND
        return self.base_url + self.question.query(kind) if more else None


def _by_kind(found: list[Found]) -> dict[Kind, list[Found]]:
    """Return the hits of each kind, the kind of the best answer first, else as visitors know."""
    groups: dict[Kind, list[Found]] = {}
    for one in found:
        groups.setdefault(one.kind, []).append(one)
    kinds = sorted(
        Kind, key=lambda kind: -max((one.score for one in groups.get(kind, [])), default=0)
    )
    return {kind: groups[kind] for kind in kinds if kind in groups}
