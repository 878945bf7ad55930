"""The answer to a search: hits by kind, or all hits of one kind, page by page."""

from dataclasses import dataclass

from django.db.models import Model
from django.http import QueryDict
from django.utils.functional import cached_property

from techtank.core.content_version import kept
from techtank.core.listings import Listing
from techtank.core.words import normalise

from .finding import Answer, find
from .groups import Places
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

    is_search = True

    def __post_init__(self) -> None:
        self.question = Question.read(self.parameters)
        words = " ".join(self.question.words)
        self._answer, self._hits = kept("search", self._search, self.language, words, *self._places)
        self._found = self._answer.found
        self.turn_to(self.question.page, range(self._total_of(self.question.kind)), PAGE_SIZE)

    @property
    def instead(self) -> str:
        """What was searched instead, if nothing answers what was asked and this is alike."""
        return " ".join(self._answer.instead)

    @property
    def in_part(self) -> str:
        """The words that hits have, each some of them, if nothing has all that was asked for."""
        return ", ".join(self._answer.in_part) if self._found else ""

    @property
    def is_answered(self) -> bool:
        """Whether something of any kind answers, as a whole."""
        return bool(self.total_of_all and not self._answer.in_part)

    @property
    def searched(self) -> str:
        """What the hits answer: that instead, or what was asked."""
        return self.instead or self.question.text

    @property
    def total(self) -> int:
        """How many pages answer, of the chosen kind if one is."""
        kind = self.question.kind
        return self._total_of(kind) if kind else self.total_of_all

    @property
    def total_of_all(self) -> int:
        """How many pages of any kind answer."""
        return sum(hits.total for hits in self._found.values())

    @cached_property
    def choices(self) -> list[KindChoice]:
        """All kinds together, and each that has hits or is chosen."""
        shown = [kind for kind in Kind if kind in self._found or kind == self.question.kind]
        return [
            self._choice(None, self.total_of_all),
            *(self._choice(kind, self._total_of(kind)) for kind in shown),
        ]

    @cached_property
    def groups(self) -> list[Group]:
        """The hits that this page shows."""
        return [
            Group(
                kind,
                total=group.total,
                hits=[self._hits[one.number] for one in group.shown if one.number in self._hits],
                more_url=None if self.question.kind else self._more_url(kind),
            )
            for kind, group in self._found.items()
            if group.shown
        ]

    @property
    def pages(self) -> list[Model]:
        """None: search engines are told of no searches."""
        return []

    @property
    def tags(self) -> list[str]:
        """Those of the hits that are shown."""
        return [hit.tag for group in self.groups for hit in group.hits]

    @property
    def word_choices(self) -> list[tuple[str, str]]:
        """Each word of a search by itself, with its address; none if there is only one."""
        words = [word for word in dict.fromkeys(self.question.text.split()) if normalise(word)]
        choices = [(word, self.base_url + self.question.query(text=word)) for word in words]
        return choices[:MOST_WORD_CHOICES] if len(choices) > 1 else []

    def _search(self) -> tuple[Answer, dict[int, Hit]]:
        """Return what answers, and how what is shown of it is drawn, by its number."""
        answer = find(self.question.words, self.language, self._places)
        shown = [one for group in answer.found.values() for one in group.shown]
        return answer, hits_of(shown, answer.keys, self.language)

    @property
    def _places(self) -> Places:
        if kind := self.question.kind:
            return Places(PAGE_SIZE, after=(self.question.page - 1) * PAGE_SIZE, kind=kind)
        return Places(FIRST_OF_A_KIND)

    def _total_of(self, kind: Kind | None) -> int:
        return self._found[kind].total if kind in self._found else 0

    def _query_of(self, page: int) -> str:
        return self.question.query(self.question.kind, page)

    def _choice(self, kind: Kind | None, total: int) -> KindChoice:
        url = self.base_url + self.question.query(kind)
        return KindChoice(kind, total, url, kind == self.question.kind)

    def _more_url(self, kind: Kind) -> str | None:
        more = self._total_of(kind) > FIRST_OF_A_KIND
        return self.base_url + self.question.query(kind) if more else None
